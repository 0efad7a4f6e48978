import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingKindsDocument, type FindingSeverity, ImportFindingsDocument } from '../../../gql/graphql.ts';
import { MoreButton } from '../../../states/more-button.tsx';
import { QueryState } from '../../../states/query-state.tsx';
import { ExportFindings } from './export-findings.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { FindingKinds } from './finding-kinds.tsx';
import { FindingTable } from './finding-table.tsx';

type Props = { importId: string; fileName: string; isRefused: boolean };

/** Every faulty or noteworthy place in the file: where, what stands there, what should, and how to mend it. */
export function ImportFindings({ importId, fileName, isRefused }: Props) {
  const { t } = useTranslation();
  const [severity, setSeverity] = useState<FindingSeverity | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const kinds = useQuery(FindingKindsDocument, { variables: { importId }, fetchPolicy: 'no-cache' }).data?.import?.findingKinds; // a check may begin anew
  const result = useQuery(ImportFindingsDocument, { variables: { importId, severity, code } });
  const findings = result.data?.import?.findings;
  const countOf = (of: FindingSeverity) => kinds?.reduce((sum, kind) => sum + (kind.severity === of ? kind.count : 0), 0) ?? 0;
  const [errors, notices] = [countOf('ERROR'), countOf('NOTICE')];
  const total = errors + notices;
  if (isRefused && total === 0) return null; // the refusal itself says everything
  return (
    <section className="section" aria-labelledby="findings">
      <h2 id="findings">{t('import.findings')}</h2>
      {kinds && total === 0 && <p className="empty-note">{t('import.noFindings')}</p>}
      {kinds && total > 0 && (
        <>
          <div className="finding-tools screen-only">
            <FindingFilter
              chosen={severity}
              errors={errors}
              notices={notices}
              onChoose={(chosen) => {
                setSeverity(chosen);
                setCode(null);
              }}
            />
            <ExportFindings importId={importId} severity={severity} code={code} fileName={fileName} />
          </div>
          <FindingKinds kinds={kinds.filter((kind) => !severity || kind.severity === severity)} chosen={code} onChoose={setCode} />
        </>
      )}
      {!findings && <QueryState {...result} />}
      {findings && total > 0 && findings.edges.length === 0 && <p className="empty-note">{t('import.noneOfKind')}</p>}
      {findings && findings.edges.length > 0 && (
        <>
          <FindingTable findings={findings.edges.map(({ node }) => node)} />
          <MoreButton connection={findings} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </section>
  );
}
