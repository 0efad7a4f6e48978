import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutFaultsFragment, LayoutOfFileFragment, ProposalFragment } from '../../../gql/graphql.ts';
import { type MappingDocument, readMapping, writeMapping } from '../document/mapping-document.ts';
import type { BaseMapping } from './base-mapping.ts';
import { ColumnTable } from './column-table.tsx';
import { FileWide } from './file-wide.tsx';
import { SaveMapping } from './save-mapping.tsx';
import { Trial } from './trial.tsx';
import { UnusedTitles } from './unused-titles.tsx';
import { useDraft } from './use-draft.ts';
import { useTrial } from './use-trial.ts';
import { WizardStep } from './wizard-step.tsx';

export type EditorPart = {
  document: MappingDocument;
  proposal: ProposalFragment;
  flaws: LayoutFaultsFragment['flaws'];
  onChange: (document: MappingDocument) => void;
};

type Props = {
  file: { hash: string; name: string };
  proposal: ProposalFragment;
  start: MappingDocument;
  base: BaseMapping | null;
  layouts: readonly LayoutOfFileFragment[];
};

/** Columns, trial and name over one document: what is shown is what would be saved. */
export function MappingEditor({ file, proposal, start, base, layouts }: Props) {
  const { t } = useTranslation();
  const { document, setDocument, startAgain } = useDraft(`${file.hash}.${proposal.kind}.${base?.layoutId ?? ''}`, start);
  const [savedFaults, setSavedFaults] = useState<LayoutFaultsFragment | null>(null);
  // Name and id matter to nothing but the saving: a trial under a fixed id is not repeated for each of their letters.
  const trial = useTrial(file.hash, writeMapping({ ...document, id: 'trial', title: { zh: '试读', en: 'Trial' } }));
  const tried = trial.answer?.__typename === 'LayoutInvalid' ? trial.answer.flaws : [];
  const flaws = [...tried, ...(savedFaults?.flaws ?? []).filter(({ path }) => !tried.some((flaw) => flaw.path === path))];
  const onChange = (changed: MappingDocument) => {
    setSavedFaults(null);
    setDocument(changed);
  };
  const part: EditorPart = { document, proposal, flaws, onChange };
  return (
    <>
      <WizardStep number={2} title={t('layouts.stepColumns')} note={t('layouts.columnsNote')}>
        <ColumnTable {...part} proposed={readMapping(proposal.document)} />
        <FileWide {...part} />
        <UnusedTitles {...part} />
        <p>
          <button type="button" className="text-button" onClick={startAgain}>
            {t('layouts.startAgain')}
          </button>
        </p>
      </WizardStep>
      <WizardStep number={3} title={t('layouts.stepTrial')} note={t('layouts.trialNote')}>
        <Trial {...trial} document={document} />
      </WizardStep>
      <SaveMapping part={part} file={file} base={base} layouts={layouts} onFaults={setSavedFaults} />
    </>
  );
}
