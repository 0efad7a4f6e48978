import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment, ImportStatus } from '../../gql/graphql.ts';

const shapes: Record<ImportStatus, { tone: string; path: string }> = {
  CHECKING: { tone: 'moving', path: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5' },
  RUNNING: { tone: 'moving', path: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5' },
  READY: { tone: 'caution', path: 'M8 3v6M8 12.4v.2' },
  DONE: { tone: 'met', path: 'M3.5 8.5 6.8 12l6-8' },
  UNCHANGED: { tone: 'no-data', path: 'M3.5 6h9M3.5 10h9' },
  DISCARDED: { tone: 'no-data', path: 'M4 4l8 8M12 4l-8 8' },
  REFUSED: { tone: 'not-met', path: 'M4 4l8 8M12 4l-8 8' },
  WITHDRAWING: { tone: 'moving', path: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5' },
  WITHDRAWN: { tone: 'no-data', path: 'M12.5 8H4M7.5 4 3.5 8l4 4' },
  FAILED: { tone: 'not-met', path: 'M8 3v6M8 12.4v.2' },
};

/** Where an import stands, by shape and word. Without news but with faulty rows it is not at rest: they want correcting. */
export function ImportStatusMark({ job: { status, rejectedRows } }: { job: Pick<ImportFiguresFragment, 'status' | 'rejectedRows'> }) {
  const { t } = useTranslation();
  const isToCorrect = status === 'UNCHANGED' && rejectedRows > 0;
  const { tone, path } = shapes[isToCorrect ? 'READY' : status];
  return (
    <span className={`status status-${tone}`} data-status={status}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {isToCorrect ? t('imports.toCorrect', { count: rejectedRows }) : t(`imports.stateOf.${status}`)}
    </span>
  );
}
