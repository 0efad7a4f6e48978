import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../figures/progress-bar.tsx';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** How far a check or a write has come. A check does not know the number of rows before its end, so it shows no share. */
export function ImportProgress({ job, isReconnecting }: { job: ImportFiguresFragment; isReconnecting: boolean }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const { status, rows, rowsDone } = job;
  return (
    <section className="card" aria-live="polite">
      <h2>{t(`imports.stateOf.${status}`)}</h2>
      {status === 'CHECKING' ? (
        <>
          <div className="moving-bar" aria-hidden="true" />
          <p>{t('import.checkedRows', { count: rows })}</p>
        </>
      ) : (
        <>
          <ProgressBar share={rows > 0 ? rowsDone / rows : 0} label={t('imports.stateOf.RUNNING')} />
          <p>{t('import.appliedRows', { done: count(rowsDone), total: count(rows) })}</p>
        </>
      )}
      <p className="fine">{isReconnecting ? t('banner.reconnecting') : t('import.survives')}</p>
    </section>
  );
}
