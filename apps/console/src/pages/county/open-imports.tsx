import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { ProgressBar } from '../../figures/progress-bar.tsx';
import { useWording } from '../../language/use-wording.ts';
import { useImportStream } from '../../live/use-import-stream.ts';
import { ImportStatusMark } from '../imports/import-status-mark.tsx';

export function OpenImports({ imports }: { imports: ImportFiguresFragment[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="open-imports">
      <h2 id="open-imports">{t('welcome.openImports')}</h2>
      <ul className="link-list">
        {imports.map((job) => (
          <OpenImport key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function OpenImport({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { count } = useWording();
  useImportStream(job);
  const { importId, fileName, status, rows, rowsDone } = job;
  return (
    <li>
      <Link to={`/imports/${importId}`}>{fileName}</Link> <ImportStatusMark status={status} />
      {status === 'CHECKING' && <span className="fine below">{t('import.checkedRows', { count: rows })}</span>}
      {status === 'RUNNING' && (
        <>
          <span className="fine below">{t('import.appliedRows', { done: count(rowsDone), total: count(rows) })}</span>
          <ProgressBar share={rows > 0 ? rowsDone / rows : 0} label={fileName} />
        </>
      )}
    </li>
  );
}
