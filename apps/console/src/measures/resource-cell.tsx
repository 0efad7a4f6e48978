import { StatusMark } from '../figures/status-mark.tsx';
import type { MeasureStatus } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { resourceText } from './resource-number.ts';

type Value = { value: number | null; ratio: number | null; status: MeasureStatus; missing: { zh: string; en: string } | null };

/** Seven of them stand in a row: no room for decimals. Rounded down, so that 99.9 % of a standard is not 100 %. */
const wholePercent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' });

/** Twice the standard fills the cell. */
const end = 2;

/** One school's value of one indicator: its sign, the number, and as a bar how far it is from the standard. */
export function ResourceCell({ value: { value, ratio, status, missing }, unit }: { value: Value; unit: string }) {
  const { say } = useWording();
  if (value === null || ratio === null) {
    return (
      <span className="resource-cell" title={missing ? say(missing) : undefined}>
        <StatusMark status="NO_DATA" />
        {missing && <span className="visually-hidden">{say(missing)}</span>}
      </span>
    );
  }
  return (
    <span className="resource-cell">
      <StatusMark status={status} text={resourceText(value, unit)} />
      <span className="resource-ratio">
        <span className="ratio-bar" aria-hidden="true">
          <span className={`ratio-bar-${status === 'MET' ? 'met' : 'below'}`} style={{ width: `${(Math.min(ratio, end) / end) * 100}%` }} />
          <span className="ratio-bar-standard" />
        </span>
        <span className="fine">{wholePercent.format(ratio)}</span>
      </span>
    </span>
  );
}
