import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../../../figures/progress-bar.tsx';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { ImportRecord } from '../import-record.tsx';
import { useActorName } from '../use-actor-name.ts';

/** The recorded act: who took the import back, when, why, and what that did; while it goes on, how far it is. */
export function WithdrawalRecord({ job: { importId, status, withdrawal } }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { count, exactTime } = useWording();
  const actorName = useActorName();
  if (!withdrawal) return null;
  const { reason, withdrawnBy, withdrawnAt, withdrawnSubjects, keptSubjects, subjects } = withdrawal;
  const isDone = status === 'WITHDRAWN';
  return (
    <section className="outcome outcome-withdrawn" aria-live="polite">
      <p className="outcome-problem">{t(isDone ? 'withdraw.done' : 'withdraw.going')}</p>
      {!isDone && (
        <div className="wide">
          <ProgressBar share={subjects > 0 ? (withdrawnSubjects + keptSubjects) / subjects : 0} label={t('withdraw.going')} />
        </div>
      )}
      <dl className="plain-list">
        <dt>{t('withdraw.reason')}</dt>
        <dd>{reason}</dd>
        <dt>{t('imports.who')}</dt>
        <dd>{actorName(withdrawnBy)}</dd>
        <dt>{t('imports.when')}</dt>
        <dd>{exactTime(withdrawnAt)}</dd>
        <dt>{t('withdraw.result')}</dt>
        <dd>{t('withdraw.counts', { withdrawn: count(withdrawnSubjects), kept: count(keptSubjects) })}</dd>
      </dl>
      {isDone && (
        <p>
          {t('withdraw.onRecord')} <ImportRecord importId={importId} /> <Link to="/imports">{t('withdraw.importAgain')}</Link>
        </p>
      )}
    </section>
  );
}
