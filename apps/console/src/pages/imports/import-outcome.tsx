import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { hasFailedInCheck } from './failed-in-check.ts';
import { ImportDecision } from './import-decision.tsx';
import { ImportRecord } from './import-record.tsx';
import { RefusalActions } from './refusal-actions.tsx';
import { WithdrawalRecord } from './withdrawal/withdrawal-record.tsx';

/** What a resting import waits for, or how it ended and what can be done now. */
export function ImportOutcome({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const again = (
    <p>
      <Link to="/imports" className="button-link">
        {t('import.again')}
      </Link>
    </p>
  );
  switch (job.status) {
    case 'READY':
      return <ImportDecision job={job} />;
    case 'REFUSED':
      return (
        <section className="outcome outcome-refused" role="alert">
          <p className="outcome-problem">{job.problem ? say(job.problem) : t('imports.stateOf.REFUSED')}</p>
          <p>{t('import.refused')}</p>
          <p>{t('import.whatToDo')}</p>
          <div className="decision">
            <RefusalActions job={job} />
            {again}
          </div>
        </section>
      );
    case 'FAILED':
      return (
        <section className="outcome outcome-refused" role="alert">
          <p className="outcome-problem">{t(hasFailedInCheck(job) ? 'import.checkFailed' : 'import.failed')}</p>
          {job.problem && <p>{say(job.problem)}</p>}
          <p>{t(hasFailedInCheck(job) ? 'import.checkFailedCure' : 'import.failedCure')}</p>
          {again}
        </section>
      );
    case 'DONE':
      return (
        <section className="outcome outcome-done" aria-live="polite">
          <p className="outcome-problem">{t('import.done')}</p>
          {job.rejectedRows > 0 && <p>{t('import.notIn', { count: job.rejectedRows })}</p>}
          <p>
            <Link to={viewAddress(job)} className="button-link">
              {t('import.seeView')}
            </Link>{' '}
            <ImportRecord importId={job.importId} />
          </p>
        </section>
      );
    case 'UNCHANGED':
      if (job.rejectedRows > 0) {
        return (
          <section className="outcome outcome-refused" role="alert">
            <p className="outcome-problem">{t('import.nothingNew', { count: job.rejectedRows })}</p>
            <p>{t('import.nothingNewCure')}</p>
            {again}
          </section>
        );
      }
      return (
        <section className="outcome" aria-live="polite">
          <p className="outcome-problem">{t('import.unchanged')}</p>
          {again}
        </section>
      );
    case 'DISCARDED':
      return (
        <section className="outcome" aria-live="polite">
          <p className="outcome-problem">{t('import.discarded')}</p>
          {again}
        </section>
      );
    case 'WITHDRAWING':
    case 'WITHDRAWN':
      return <WithdrawalRecord job={job} />;
    case 'CHECKING':
    case 'RUNNING':
      return null; // still moving: ImportProgress stands here
  }
}

/** The overview of the import's year, once the view has taken the import in. */
export function viewAddress({ schoolYear, token }: { schoolYear: number; token: string | null }): string {
  return `/?${new URLSearchParams({ year: String(schoolYear), ...(token ? { waitFor: token } : {}) }).toString()}`;
}
