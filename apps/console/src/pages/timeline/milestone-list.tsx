import { useTranslation } from 'react-i18next';
import type { LightColour, TimelineQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';

type Props = { milestones: TimelineQuery['policyTimeline']['milestones']; day: string; offices: TimelineQuery['offices'] };

/** Days by which something is due, in their order, with today between them. */
export function MilestoneList({ milestones, day, offices }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { nameOf } = useOfficeNames(offices);
  const may = useMyRights();
  /** Of a day that is over. */
  const outcome = (light: LightColour | null) => {
    if (light === 'GREEN') return t('timeline.met');
    return light === 'RED' || light === 'AMBER' ? t('timeline.missed') : null;
  };
  const byDay = [...Map.groupBy(milestones, ({ due }) => due)];
  const ahead = byDay.findIndex(([due]) => due >= day);
  const daysLeft = (due: string) => Math.round((Date.parse(due) - Date.parse(day)) / 86_400_000);
  const today = (
    <li key="today" className="milestone-today" aria-current="date">
      <strong>
        {t('timeline.today')} {date(day)}
      </strong>
    </li>
  );
  return (
    <section className="section" aria-labelledby="timeline-milestones">
      <h2 id="timeline-milestones">{t('timeline.milestones')}</h2>
      <ol className="milestones">
        {byDay.map(([due, all], index) => [
          index === ahead ? today : null,
          <li key={due} className={due < day ? 'milestone-past' : undefined}>
            <h3>
              {date(due)}{' '}
              <span className="fine">{due < day ? t('timeline.passed') : t('timeline.daysLeft', { count: daysLeft(due) })}</span>
            </h3>
            <ul className="choice-list">
              {all.map(({ obligationId, packId, partId, labelZh, labelEn, leadOffice, light }) => (
                <li key={obligationId}>
                  <DayLink
                    to={may('read-lights') ? `/measures/${partId}?duty=${obligationId}` : `/policy/${packId}?clause=${obligationId}`}
                  >
                    {pick(labelZh, labelEn)}
                  </DayLink>{' '}
                  {light !== null && <LightMark light={light} />} {due < day && outcome(light) && <strong>{outcome(light)}</strong>}{' '}
                  <span className="fine">{leadOffice === null ? t('policy.nobody') : nameOf(leadOffice)}</span>
                </li>
              ))}
            </ul>
          </li>,
        ])}
        {ahead === -1 && today}
      </ol>
    </section>
  );
}
