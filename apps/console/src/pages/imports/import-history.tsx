import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { schoolYearTitle } from '../../figures/terms.ts';
import { type ImportFiguresFragment, ImportsDocument } from '../../gql/graphql.ts';
import { fromNow } from '../../language/from-now.ts';
import { useWording } from '../../language/use-wording.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ImportStatusMark } from './import-status-mark.tsx';
import { useActorName } from './use-actor-name.ts';

/** Who imported what and when, newest first, with the file's hash. */
export function ImportHistory() {
  const { t } = useTranslation();
  const result = useQuery(ImportsDocument);
  const imports = result.data?.imports;
  if (!imports) return <QueryState {...result} />;
  if (imports.edges.length === 0) return <p className="empty-note">{t('imports.noHistory')}</p>;
  return (
    <>
      <ScrollBox label={t('imports.history')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('imports.file')}</th>
              <th scope="col">{t('imports.state')}</th>
              <th scope="col">{t('imports.result')}</th>
              <th scope="col">{t('imports.when')}</th>
              <th scope="col">{t('imports.who')}</th>
              <th scope="col">{t('imports.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {imports.edges.map(({ node }) => (
              <HistoryRow key={node.id} job={node} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MoreButton connection={imports} onMore={(after) => result.fetchMore({ variables: { after } })} />
    </>
  );
}

function HistoryRow({ job }: { job: ImportFiguresFragment }) {
  const { t, i18n } = useTranslation();
  const { dateTime, language } = useWording();
  const actorName = useActorName();
  return (
    <tr>
      <th scope="row">
        <Link to={`/imports/${job.importId}`}>{job.fileName}</Link>
        <span className="fine below">
          {t(`imports.kindOf.${job.kind}`)} · {schoolYearTitle(t, { schoolYear: job.schoolYear, language: i18n.language })}
        </span>
      </th>
      <td>
        <ImportStatusMark status={job.status} />
      </td>
      <td>
        {t('imports.rowsAccepted', { count: job.newRows + job.changedRows + job.unchangedRows })}
        {job.rejectedRows > 0 && <span className="below problem-text">{t('imports.rowsRejected', { count: job.rejectedRows })}</span>}
      </td>
      <td>
        {dateTime(job.startedAt)}
        <span className="fine below">{fromNow(job.startedAt, language)}</span>
      </td>
      <td>{actorName(job.startedBy)}</td>
      <td>
        <code title={job.fileHash}>{job.fileHash.slice(0, 12)}…</code>
      </td>
    </tr>
  );
}
