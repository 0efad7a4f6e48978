import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingCountsDocument, type FindingSeverity, ImportFindingsDocument } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ExportFindings } from './export-findings.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { FindingTable } from './finding-table.tsx';

type Props = { importId: string; fileName: string; isRefused: boolean };

/** Every faulty or noteworthy place in the file: where, what stands there, what should, and how to mend it. */
export function ImportFindings({ importId, fileName, isRefused }: Props) {
  const { t } = useTranslation();
  const [severity, setSeverity] = useState<FindingSeverity | null>(null);
  const counts = useQuery(FindingCountsDocument, { variables: { importId }, fetchPolicy: 'no-cache' }).data?.import; // apart from the lists in the cache
  const result = useQuery(ImportFindingsDocument, { variables: { importId, severity } });
  const findings = result.data?.import?.findings;
  const total = (counts?.errors.totalCount ?? 0) + (counts?.notices.totalCount ?? 0);
  if (isRefused && total === 0) return null; // the refusal itself says everything
  return (
    <section className="section" aria-labelledby="findings">
      <h2 id="findings">{t('import.findings')}</h2>
      {counts && total === 0 && <p className="empty-note">{t('import.noFindings')}</p>}
      {counts && total > 0 && (
        <div className="finding-tools screen-only">
          <FindingFilter chosen={severity} errors={counts.errors.totalCount} notices={counts.notices.totalCount} onChoose={setSeverity} />
          <ExportFindings importId={importId} severity={severity} fileName={fileName} />
        </div>
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
