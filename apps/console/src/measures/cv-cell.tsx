import { useTranslation } from 'react-i18next';
import { StatusMark } from '../figures/status-mark.tsx';
import type { MeasureFiguresFragment } from '../gql/graphql.ts';
import { ratioText } from '../language/ratio-text.ts';
import { useWording } from '../language/use-wording.ts';

const scaleClasses = { MET: 'met', NOT_MET: 'not-met', NO_DATA: 'no-data' } as const;

type Props = { measure: MeasureFiguresFragment; /** of the scale, the same in every cell of a column */ end: number };

/** A CV in one cell: value, status, and both on a line; without data it says what is missing. */
export function CvCell({ measure: { value, limit, status, missing }, end }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  return (
    <span className="cv-cell">
      <span className="measure-in-line">
        {value !== null && <strong>{ratioText(value, limit)}</strong>}
        <StatusMark status={status} />
        <span className="fine">
          {t('figures.limit')} {limit.toFixed(2)}
        </span>
      </span>
      {value !== null && (
        <span className="scale" aria-hidden="true">
          <span className={`scale-value scale-${scaleClasses[status]}`} style={{ width: `${(value / end) * 100}%` }} />
          <span className="scale-limit" style={{ left: `${(limit / end) * 100}%` }} />
        </span>
      )}
      {missing && <span className="fine sentence">{say(missing)}</span>}
    </span>
  );
}
