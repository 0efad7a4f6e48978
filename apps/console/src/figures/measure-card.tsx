import { useTranslation } from 'react-i18next';
import type { MeasureFiguresFragment } from '../gql/graphql.ts';
import { ratioText } from '../language/ratio-text.ts';
import { useWording } from '../language/use-wording.ts';
import { StatusMark } from './status-mark.tsx';

const classNames = { MET: 'met', NOT_MET: 'not-met', NO_DATA: 'no-data' } as const;

/** A measure beside its limit. Without data it is hatched and says what is missing; it never looks like a met one. */
export function MeasureCard({ title, measure }: { title: string; measure: MeasureFiguresFragment }) {
  const { t } = useTranslation();
  const { say, date } = useWording();
  const { value, limit, status, formula, limitSource, missing, censusDate } = measure;
  return (
    <article className={`measure measure-${classNames[status]}`}>
      <header>
        <h4>{title}</h4>
        <StatusMark status={status} />
      </header>
      <p className="measure-numbers">
        <span className="measure-value">{value === null ? t('status.NO_DATA') : ratioText(value, limit)}</span>
        <span className="measure-limit">
          {t('figures.limit')} {limit.toFixed(2)}
        </span>
      </p>
      {value !== null && <MeasureScale value={value} limit={limit} />}
      {missing && (
        <p className="measure-missing">
          <strong>{t('figures.missing')}</strong> {say(missing)}
        </p>
      )}
      <details>
        <summary>{t('figures.formula')}</summary>
        <dl className="plain-list">
          <dt>{t('figures.formulaLabel')}</dt>
          <dd className="formula">{formula}</dd>
          {value !== null && (
            <>
              <dt>{t('figures.exactValue')}</dt>
              <dd className="mono">{value}</dd>
            </>
          )}
          <dt>{t('figures.limitSource')}</dt>
          <dd>{say(limitSource)}</dd>
          {censusDate && (
            <>
              <dt>{t('figures.censusDate')}</dt>
              <dd>{date(censusDate)}</dd>
            </>
          )}
        </dl>
      </details>
    </article>
  );
}

/** Value and limit on one line; the words above say the same, so it is hidden from screen readers. */
function MeasureScale({ value, limit }: { value: number; limit: number }) {
  const end = Math.max(value, limit) * 1.15;
  return (
    <span className="scale" aria-hidden="true">
      <span className="scale-value" style={{ width: `${(value / end) * 100}%` }} />
      <span className="scale-limit" style={{ left: `${(limit / end) * 100}%` }} />
    </span>
  );
}
