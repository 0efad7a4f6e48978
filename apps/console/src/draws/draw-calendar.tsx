import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWording } from '../language/use-wording.ts';
import { weeksOf } from './draw-day.ts';
import { type DrawState, drawStatesWithUnplanned } from './draw-states.ts';
import { StateDisc } from './draw-state-mark.tsx';
import './draw-calendar.css';

type Props = {
  draws: readonly { day: string; state: DrawState; pupils: number }[];
  /** the day that is looked at */ chosen: string | null;
  /** of the platform */ today: string | null;
  addressOf: (day: string) => string;
};

/** The weeks in which draws are held: how many a day, of how many pupils, and how far they are. */
export function DrawCalendar({ draws, chosen, today, addressOf }: Props) {
  const { t } = useTranslation();
  const { language, count } = useWording();
  const weeks = weeksOf(draws.map(({ day }) => day));
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const dayName = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <ol className="draw-calendar" aria-label={t('draws.calendar')}>
      {weeks.flat().map((day) => {
        const held = draws.filter((draw) => draw.day === day);
        const states = drawStatesWithUnplanned.flatMap((state) => {
          const many = held.filter((draw) => draw.state === state).length;
          return many === 0 ? [] : [{ state, many }];
        });
        const pupils = held.reduce((total, draw) => total + draw.pupils, 0);
        const className = ['draw-day', held.length === 0 && 'draw-day-empty', day === chosen && 'draw-day-chosen']
          .filter(Boolean)
          .join(' ');
        return (
          <li key={day} className={className}>
            <span className="draw-day-head">
              <time dateTime={day}>{dayName.format(new Date(day))}</time> <span className="fine">{weekday.format(new Date(day))}</span>
              {day === today && <span className="draw-today">{t('draws.today')}</span>}
            </span>
            {held.length > 0 && (
              <>
                <Link to={addressOf(day)} aria-current={day === chosen ? 'date' : undefined}>
                  {pupils === 0
                    ? t('draws.onDayAlone', { count: held.length })
                    : t('draws.onDay', { count: held.length, pupils: count(pupils) })}
                </Link>
                <ul className="draw-day-states">
                  {states.map(({ state, many }) => (
                    <li key={state}>
                      <StateDisc state={state} /> {t(`draws.stateOf.${state}`)} {many}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
