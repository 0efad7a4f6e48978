import { useTranslation } from 'react-i18next';
import type { MeasureStatus } from '../gql/graphql.ts';

const shapes: Record<MeasureStatus, string> = {
  MET: 'M3.5 8.5 6.8 12l6-8',
  NOT_MET: 'M4 4l8 8M12 4l-8 8',
  NO_DATA: 'M3.5 8h2M7 8h2M10.5 8h2',
};
const classNames: Record<MeasureStatus, string> = { MET: 'met', NOT_MET: 'not-met', NO_DATA: 'no-data' };

/** A status by shape and by word; its colour only repeats them. `text` replaces the customary word. */
export function StatusMark({ status, text }: { status: MeasureStatus; text?: string }) {
  const { t } = useTranslation();
  return (
    <span className={`status status-${classNames[status]}`} data-status={status}>
      <StatusGlyph status={status} />
      {text ?? t(`status.${status}`)}
    </span>
  );
}

/** The shape alone, where the word stands elsewhere. */
export function StatusGlyph({ status }: { status: MeasureStatus }) {
  return (
    <svg className={`glyph-${classNames[status]}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={shapes[status]} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
