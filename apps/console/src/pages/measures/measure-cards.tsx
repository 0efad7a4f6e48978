import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { LightCounts } from './light-counts.tsx';
import { OverrideFlag } from './override-flag.tsx';
import { colours } from './use-board-filter.ts';
import { useMeasureWords } from './use-measure-words.ts';

/** The board on a phone: a card a measure, worst first. */
export function MeasureCards({ measures }: { measures: readonly MeasureLineFragment[] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const words = useMeasureWords();
  const rank = ({ light }: MeasureLineFragment) => (light === null ? colours.length : colours.indexOf(light));
  return (
    <ul className="measure-cards">
      {measures
        .toSorted((a, b) => rank(a) - rank(b))
        .map((row) => (
          <li key={`${row.packId}/${row.measureId}`}>
            <div>
              <LightMark light={row.light} />
              <OverrideFlag overrides={row.overrides} ownThresholds={row.ownThresholds} />
            </div>
            <h2>
              <DayLink to={`/measures/${row.measureId}`}>{pick(row.labelZh, row.labelEn)}</DayLink>
            </h2>
            <p className="fine">
              {pick(row.packZh, row.packEn)} · {t(`lightBoard.kindOf.${row.kind}`)} {row.number} · {words.office(row)}
            </p>
            <LightCounts measure={row} />
            <p>{words.why(row)}</p>
            <p>{words.worst(row)}</p>
            {row.nextMilestone && (
              <p className="fine">
                {t('lightBoard.next')}
                {t('command.colon')}
                {date(row.nextMilestone.due)} · {t('lightBoard.daysAhead', { count: row.nextMilestone.daysLeft })}
              </p>
            )}
            {row.overdue > 0 && (
              <p className="problem-text">
                ▲ {t('lightBoard.overdue')} {row.overdue}
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}
