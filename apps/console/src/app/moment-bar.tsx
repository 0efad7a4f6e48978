import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { schoolYearSpan, schoolYearTitle } from '../figures/terms.ts';
import { useLiveStatus } from '../live/live-state.ts';
import { useWording } from '../language/use-wording.ts';
import type { CountyInView } from './county-in-view.ts';
import { addressAt, type Moment, wrongInAddress } from './moment.ts';

type Props = {
  /** null while it is read */ county: CountyInView | null;
  moment: Moment;
  /** the day of the moment has not come yet */ isToCome: boolean;
};

/**
 * Which school year and which day's ledger every page shows, and how to choose others. The browser's own controls: they
 * need no code, a phone shows them at full size, and a day can be typed.
 */
export function MomentBar({ county, moment, isToCome }: Props) {
  const { t, i18n } = useTranslation();
  const { date, exactTime, dateTime } = useWording();
  const navigate = useNavigate();
  const location = useLocation();
  const go = (next: Partial<Moment>) =>
    void navigate(addressAt(location, { ...moment, schoolYear: moment.schoolYear ?? county?.schoolYear ?? null, ...next }));
  const years = county?.schoolYears ?? [];
  const year = county?.schoolYear ?? moment.schoolYear;
  const choices = year === null || years.includes(year) ? years : [year, ...years];
  const isPast = moment.asOf !== null && !isToCome;
  const wrong = wrongInAddress(location);
  const live = useLiveStatus();
  const yearText = (one: number) => schoolYearSpan(t, { schoolYear: one, language: i18n.language });
  return (
    <section className={isPast ? 'moment-bar moment-past' : 'moment-bar'} aria-label={t('moment.bar')}>
      <div className="moment-inner screen-only">
        {!(isToCome && choices.length === 0) && (
          <label className="moment-field">
            <span>{t('schoolYearLabel')}</span>
            <select value={year ?? ''} onChange={({ target }) => go({ schoolYear: Number(target.value) })}>
              {choices.map((one) => (
                <option key={one} value={one}>
                  {yearText(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="moment-field">
          <span>{t('moment.day')}</span>
          <input
            type="date"
            key={moment.asOf ?? 'now'}
            defaultValue={moment.asOf ?? ''}
            {...(county?.firstDay ? { min: county.firstDay } : {})}
            max={newestDay(county, moment)}
            onChange={({ target }) => {
              // While a year is being typed it is 0002, 0020, 0201 …: none of them a day of the ledger.
              if (target.value && target.validity.valid && target.value >= '2000') go({ asOf: target.value });
            }}
          />
        </label>
        {moment.asOf !== null ? (
          <button type="button" className="quiet-button" onClick={() => go({ asOf: null })}>
            {t('moment.backToNow')}
          </button>
        ) : (
          county?.asOf && (
            <span className="fine moment-now">
              {t('moment.nowUntil', { time: dateTime(county.asOf) })}
              <span className="moment-size"> · {t('county.ledgerSize', { count: county.ledgerSize })}</span>
            </span>
          )
        )}
        <button type="button" className="quiet-button moment-print" onClick={() => window.print()}>
          {t('app.print')}
        </button>
      </div>
      {isPast && (
        <output className="moment-inner moment-banner">
          <strong>{t('moment.asOfDay', { day: date(moment.asOf!) })}</strong> {t('moment.asThen')}
          {county && ` ${t('county.ledgerSize', { count: county.ledgerSize })}${t('moment.stop')}`}
        </output>
      )}
      {live === 'reconnecting' && county?.asOf && (
        <p className="moment-inner moment-wrong screen-only">{t('moment.brokenOff', { time: dateTime(county.asOf) })}</p>
      )}
      {wrong.year !== null && (
        <output className="moment-inner moment-wrong">{t('moment.wrongYear', { year: wrong.year.slice(0, longest) })}</output>
      )}
      {wrong.day !== null && (
        <output className="moment-inner moment-wrong">{t('moment.wrongDay', { day: wrong.day.slice(0, longest) })}</output>
      )}
      {county && (
        <p className="print-only moment-inner">
          {schoolYearTitle(t, { schoolYear: county.schoolYear, language: i18n.language })} ·{' '}
          {county.asOfDay
            ? t('moment.asOfDay', { day: date(county.asOfDay) })
            : county.asOf
              ? t('county.asOf', { time: exactTime(county.asOf) })
              : ''}{' '}
          {county.censusDate && `· ${t('figures.censusDate')} ${date(county.censusDate)} `}·{' '}
          {t('county.ledgerSize', { count: county.ledgerSize })}
        </p>
      )}
    </section>
  );
}

/** of what is quoted from an address, in characters */
const longest = 24;

const dayInShanghai = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * The last day to choose: this machine's today, on which the platform runs as well. Its clock may have been set forward:
 * then a day that the ledger knows of is later.
 */
function newestDay(county: CountyInView | null, { asOf }: Moment): string {
  const known = [dayInShanghai(new Date()), county?.asOf ? dayInShanghai(new Date(county.asOf)) : '', county ? (asOf ?? '') : ''];
  return known.toSorted().at(-1)!;
}
