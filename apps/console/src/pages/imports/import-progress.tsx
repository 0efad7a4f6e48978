import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
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
          <Progress percent={rows > 0 ? Math.min(100, Math.floor((rowsDone / rows) * 100)) : 0} status="active" />
          <p>{t('import.appliedRows', { done: count(rowsDone), total: count(rows) })}</p>
        </>
      )}
      <p className="fine">{isReconnecting ? t('import.reconnecting') : t('import.survives')}</p>
    </section>
  );
}
