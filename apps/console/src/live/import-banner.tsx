import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../figures/progress-bar.tsx';
import type { ImportFiguresFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { useImportStream } from './use-import-stream.ts';
import { useOpenImports } from './use-open-imports.ts';

/** Says while a year's rows are still being written that its figures are partial; at the end the figures follow by themselves. */
export function ImportBanner({ schoolYear }: { schoolYear: number }) {
  const { t } = useTranslation();
  const { imports, isCatchingUp } = useOpenImports();
  const running = imports.filter((job) => job.status === 'RUNNING' && job.schoolYear === schoolYear);
  if (running.length > 0) return running.map((job) => <Line key={job.id} job={job} />);
  return isCatchingUp && <output className="import-banner">{t('banner.catchingUp')}</output>;
}

function Line({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const { isReconnecting } = useImportStream(job);
  const { importId, kind, rows, rowsDone } = job;
  return (
    <aside className="import-banner" aria-label={t('banner.underWay')}>
      <p>
        <strong>{t('banner.partial', { done: count(rowsDone), total: count(rows) })}</strong>{' '}
        {isReconnecting ? t('banner.reconnecting') : t('banner.partialUntil')}{' '}
        <Link to={`/imports/${importId}`}>{t(`fileKind.${kind}`)}</Link>
      </p>
      <ProgressBar share={rows > 0 ? rowsDone / rows : 0} label={t('banner.underWay')} />
    </aside>
  );
}
