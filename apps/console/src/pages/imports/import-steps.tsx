import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment, ImportStatus } from '../../gql/graphql.ts';
import { hasFailedInCheck } from './failed-in-check.ts';

const steps = ['stepUpload', 'stepCheck', 'stepConfirm', 'stepApply'] as const;
/** How many steps lie behind, and whether the way ended there. */
const positions: Record<ImportStatus, { done: number; hasEnded: boolean }> = {
  CHECKING: { done: 1, hasEnded: false },
  REFUSED: { done: 1, hasEnded: true },
  UNCHANGED: { done: 2, hasEnded: true },
  READY: { done: 2, hasEnded: false },
  DISCARDED: { done: 2, hasEnded: true },
  RUNNING: { done: 3, hasEnded: false },
  FAILED: { done: 3, hasEnded: true },
  DONE: { done: 4, hasEnded: true },
  WITHDRAWING: { done: 4, hasEnded: false },
  WITHDRAWN: { done: 5, hasEnded: true },
};

export function ImportSteps({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { done, hasEnded } = hasFailedInCheck(job) ? positions.REFUSED : positions[job.status];
  const isTakenBack = job.status === 'WITHDRAWING' || job.status === 'WITHDRAWN';
  return (
    <ol className="steps" aria-label={t('import.steps')}>
      {[...steps, ...(isTakenBack ? (['stepWithdraw'] as const) : [])].map((step, at) => (
        <li
          key={step}
          className={at < done ? 'step step-done' : at === done ? (hasEnded ? 'step step-stopped' : 'step step-now') : 'step'}
          aria-current={at === done && !hasEnded ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {at < done ? '✓' : at === done && hasEnded ? '—' : at + 1}
          </span>
          {t(`import.${step}`)}
        </li>
      ))}
    </ol>
  );
}
