import { useTranslation } from 'react-i18next';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { Sparkline } from '../../measures/sparkline.tsx';
import { useMeasureWords } from '../measures/use-measure-words.ts';
import { useValueText } from '../measures/use-value-text.ts';
import { Fact } from '../../governance/fact.tsx';

type Line = DutyCardFragment['nationalLine'];

/** Value, lines, trajectory, forecast, gap and signed series of one obligation, as lines of a card. */
export function DutyFigures({
  duty,
  name,
  day,
}: {
  duty: DutyCardFragment;
  /** where the card is not its own */ name?: string;
  day: string;
}) {
  const { t } = useTranslation();
  const { pick, date, say } = useWording();
  const words = useMeasureWords();
  const { valueText, numberText } = useValueText();
  const { value, signatures, planned, forecastDate, nationalLine, countyLine, trajectory } = duty;
  const newest = signatures.at(-1);
  const shown = (value && valueText(value)) ?? (newest && duty.dutyKind !== 'MEASURED' ? valueText(newest) : null);
  const unit = value?.unit || newest?.unit || '';
  const unitZh = value?.unitZh || newest?.unitZh || '';
  const lineText = (line: Line) => (line ? (valueText(line) ?? t('lightCard.noLine')) : t('lightCard.noLine'));
  const source = (line: Line) => line && <span className="fine below">{pick(line.sourceZh, line.sourceEn)}</span>;
  const limit = trajectory.at(-1)?.value;
  const isThere = forecastDate !== null && forecastDate <= day;
  const forecast = isThere
    ? t('lightCard.isThere')
    : `${t('lightCard.forecast')} ${forecastDate === null ? t('lightCard.noForecast') : date(forecastDate)}`;
  const isWatched = duty.dutyKind === 'WATCHED';
  const standing = duty.violations.filter(({ cleared }) => cleared === null).length;
  return (
    <>
      <Fact term={t('lightCard.value')}>
        {name && <span className="fine">{name} </span>}
        <strong>{isWatched ? t('lightCard.standingCount', { count: standing }) : (shown ?? t('lightCard.noValue'))}</strong>
        {value && value.low !== null && value.high !== null && (
          <span> ({t('lightCard.interval', { low: numberText(value.low), high: numberText(value.high) })})</span>
        )}
        {value && value.total !== null && <span> · {t('lightCard.coverage', { known: value.known ?? 0, total: value.total })}</span>}
        {value?.status === 'NO_DATA' && value.value !== null && <span> · {t('lightCard.undecided')}</span>}
        {value?.missing && <span className="fine below">{say(value.missing)}</span>}
      </Fact>
      <Fact term={t('lightCard.national')}>
        {lineText(nationalLine)}
        {source(nationalLine)}
      </Fact>
      <Fact term={t('lightCard.county')}>
        {lineText(countyLine)}
        {countyLine?.day && <span> · {date(countyLine.day)}</span>}
        {source(countyLine)}
      </Fact>
      <Fact term={t('lightCard.trajectory')}>
        {isWatched ? t('lightCard.alwaysNone') : `${planned === null ? '—' : valueText({ value: planned, unit, unitZh })} · ${forecast}`}
      </Fact>
      <Fact term={t('lightCard.gap')}>
        {isWatched
          ? t(standing === 0 ? 'lightCard.noneStanding' : 'lightCard.over', { count: standing })
          : duty.gap === null
            ? t('lightCard.noGap')
            : words.gap({ worst: duty })}
      </Fact>
      <Fact term={t('lightCard.sparkline')}>
        <Sparkline
          points={signatures.map((each) => ({ value: each.value, limit: limit ?? each.value, status: value?.status ?? 'NO_DATA' }))}
          words={signatures.map((each) => `${date(each.day)} ${numberText(each.value)}`).join('; ') || t('lightCard.never')}
        />
        {newest && duty.signatureEnds && <span className="fine"> {t('lightCard.signUntil', { day: date(duty.signatureEnds) })}</span>}
        <span className="visually-hidden">{date(day)}</span>
      </Fact>
    </>
  );
}
