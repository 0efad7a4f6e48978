import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportKind, LayoutOfFileFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { importKinds, kindPath } from '../../../office-files/import-kinds.ts';
import { FaultState } from '../../../states/fault-state.tsx';
import { LoadingState } from '../../../states/loading-state.tsx';
import { checkAddress } from '../check-address.ts';
import { readMapping } from '../document/mapping-document.ts';
import type { BaseMapping } from './base-mapping.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { useProposal } from './use-proposal.ts';
import { WizardStep } from './wizard-step.tsx';

type Props = {
  file: { hash: string; name: string };
  kind: ImportKind | null;
  base: BaseMapping | null;
  layouts: readonly LayoutOfFileFragment[];
  onKind: (kind: ImportKind) => void;
};

/** The file's columns are asked for; with them the mapping can be worked on. */
export function MappingOfFile({ file, kind, base, layouts, onKind }: Props) {
  const { t } = useTranslation();
  const { say, pick, count } = useWording();
  const wanted = base ? (importKinds.find((one) => kindPath(one) === base.document.kind) ?? kind) : kind;
  const { answer, error, ask } = useProposal(file.hash, wanted);
  if (error) return <FaultState error={error} onRetry={() => void ask()} />;
  if (!answer) return <LoadingState text={t('layouts.reading', { name: file.name })} />;
  const proposal = answer.__typename === 'LayoutProposal' ? answer : null;
  const shown = proposal?.kind ?? wanted;
  const start = base?.document ?? (proposal && readMapping(proposal.document));
  const fitting = !base && layouts.find(({ layoutId }) => layoutId === proposal?.knownLayout);
  return (
    <>
      <WizardStep number={1} title={t('layouts.stepKind')}>
        <dl className="plain-list">
          <dt>{t('layouts.file')}</dt>
          <dd>
            <strong>{file.name}</strong>
            {proposal && (
              <span className="fine below">
                {t('layouts.tableFound', { sheet: proposal.sheet, row: proposal.headerRow, columns: proposal.columns.length })} ·{' '}
                {t('layouts.rows', { count: proposal.rows, rows: count(proposal.rows) })}
              </span>
            )}
          </dd>
        </dl>
        <label className="map-field">
          <span>{t('layouts.kind')}</span>
          <select
            value={shown ?? ''}
            disabled={base !== null}
            onChange={({ target }) => onKind(importKinds.find((one) => one === target.value)!)}
          >
            {shown === null && <option value="">{t('layouts.chooseKind')}</option>}
            {importKinds.map((one) => (
              <option key={one} value={one}>
                {t(`fileKind.${one}`)}
              </option>
            ))}
          </select>
          <span className="fine">
            {base ? t('layouts.kindFixed') : kind === null ? t('layouts.kindProposed') : t('layouts.kindChosen')}
          </span>
        </label>
        {answer.__typename === 'Refusal' && (
          <p className="problem" role="alert">
            {say(answer)}
          </p>
        )}
        {fitting && (
          <div className="import-banner" role="note">
            <p>{t('layouts.knownFits', { name: pick(fitting.titleZh, fitting.titleEn) })}</p>
            <p>
              <Link className="button-link" to={checkAddress(file, fitting)}>
                {t('layouts.useKnown')}
              </Link>
            </p>
          </div>
        )}
      </WizardStep>
      {proposal && start && <MappingEditor file={file} proposal={proposal} start={start} base={base} layouts={layouts} />}
    </>
  );
}
