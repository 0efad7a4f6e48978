import { useTranslation } from 'react-i18next';
import type { TimelineQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Phase = TimelineQuery['policyTimeline']['phases'][number];

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Every phase as a bar over the same years, with today across them. What it shows stands in words below it. */
export function PhasePicture({ phases, day }: { phases: readonly Phase[]; day: string }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const ends = phases.flatMap(({ to }) => (to === null ? [] : [to]));
  const first = [...phases.map(({ from }) => from), day].toSorted()[0]!;
  const last = [...ends, day, `${Number(day.slice(0, 4)) + 1}-12-31`].toSorted().at(-1)!;
  const at = (on: string) => `${Math.min(100, Math.max(0, (days(first, on) / days(first, last)) * 100))}%`;
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) },
    (_, index) => Number(first.slice(0, 4)) + 1 + index,
  );
  return (
    <figure className="phase-picture">
      <figcaption>{t('timeline.picture', { day: date(day) })}</figcaption>
      <div className="phase-bars" aria-hidden="true">
        {phases.map(({ phaseId, shortZh, shortEn, labelZh, labelEn, from, to, standing }) => (
          <div key={phaseId} className="phase-row">
            <span className="phase-name">
              {pick(labelZh, labelEn)} <span className="fine">{pick(shortZh, shortEn)}</span>
            </span>
            <span className="phase-track">
              <span
                className={`phase-bar phase-${standing.toLowerCase()}`}
                style={{ left: at(from), width: `calc(${at(to ?? last)} - ${at(from)})` }}
              />
            </span>
          </div>
        ))}
        <div className="phase-row phase-axis">
          <span className="phase-name" />
          <span className="phase-track">
            {years.map((year) => (
              <span key={year} className="phase-year" style={{ left: at(`${year}-01-01`) }}>
                {year}
              </span>
            ))}
            <span className="phase-today" style={{ left: at(day) }}>
              {t('timeline.today')}
            </span>
          </span>
        </div>
      </div>
    </figure>
  );
}
