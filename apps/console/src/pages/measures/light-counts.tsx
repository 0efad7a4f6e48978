import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';

/** How many obligations of a measure show each light, those that are none left out. */
export function LightCounts({ measure }: { measure: Pick<MeasureLineFragment, 'counts'> }) {
  return (
    <span className="light-counts">
      {measure.counts
        .filter(({ count }) => count > 0)
        .map(({ light, count }) => (
          <span key={light} className="nowrap">
            <LightMark light={light} isShort /> {count}
          </span>
        ))}
    </span>
  );
}
