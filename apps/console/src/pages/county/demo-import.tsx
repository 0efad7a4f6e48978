import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../../figures/progress-bar.tsx';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { ImportStatusMark } from '../imports/import-status-mark.tsx';
import { useLiveImport } from '../imports/use-live-import.ts';

/** One of the demo's two imports, live. */
export function DemoImport({ importId, onDone }: { importId: string; onDone?: (job: ImportFiguresFragment) => void }) {
  const { t } = useTranslation();
  const { job, result } = useLiveImport(importId);
  const { refetch } = result;
  const isWaiting = job?.status === 'READY';
  useEffect(() => {
    if (!isWaiting) return undefined;
    // The service confirms it, not a person; at rest an import has no stream, so it is asked for until it moves on.
    const timer = setInterval(() => void refetch().catch(() => undefined), 700);
    return () => clearInterval(timer);
  }, [isWaiting, refetch]);
  useEffect(() => {
    if (job && (job.status === 'DONE' || job.status === 'UNCHANGED')) onDone?.(job);
  }, [job, onDone]);
  if (!job) return null;
  const share = job.status === 'DONE' || job.status === 'UNCHANGED' ? 1 : job.rows > 0 ? job.rowsDone / job.rows : 0;
  return (
    <div className="demo-progress">
      <Link to={`/imports/${importId}`}>{t(`fileKind.${job.kind}`)}</Link> <ImportStatusMark job={job} />
      {job.status === 'CHECKING' && <span className="fine">{t('import.checkedRows', { count: job.rows })}</span>}
      <ProgressBar share={share} label={t(`fileKind.${job.kind}`)} />
    </div>
  );
}
