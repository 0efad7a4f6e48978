import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { IndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import { IndicatorSources } from './indicator-sources.tsx';

const classNames = { MET: 'met', NOT_MET: 'not-met', NO_DATA: 'no-data' } as const;

/** A rate beside its goal. Counts may put it above 100, which is told and not shown; without data it says which file brings it. */
export function IndicatorCard({ indicator, schoolYear }: { indicator: IndicatorFiguresFragment; schoolYear: number }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const { value, goal, unit, status, missing, variantValue, cohortYear } = indicator;
  const text = (one: number) => `${ratioText(Math.min(100, one), goal, 1)}${unit}`;
  return (
    <article className={`measure measure-${classNames[status]}`}>
      <header>
        <h3>{pick(indicator.nameZh, indicator.nameEn)}</h3>
        <StatusMark status={status} />
      </header>
      <p className="measure-numbers">
        <span className="measure-value">{value === null ? t('status.NO_DATA') : text(value)}</span>
        <span className="measure-limit">{t('indicators.goal', { goal: `${goal}${unit}` })}</span>
      </p>
      {value !== null && (
        <span className="scale" aria-hidden="true">
          <span className="scale-value" style={{ width: `${Math.min(100, value)}%` }} />
          <span className="scale-limit" style={{ left: `${goal}%` }} />
        </span>
      )}
      {cohortYear !== null && value !== null && cohortYear !== schoolYear && (
        <p className="fine">{t('indicators.olderCohort', { year: cohortYear + 1 })}</p>
      )}
      {missing && (
        <p className="measure-missing">
          <strong>{t('figures.missing')}</strong> {say(missing)}
        </p>
      )}
      {variantValue !== null && (
        <p className="fine">
          {t('indicators.variant', {
            name: pick(indicator.variantZh, indicator.variantEn),
            value: `${ratioText(variantValue, goal, 1)}${unit}`,
          })}
        </p>
      )}
      <IndicatorSources indicator={indicator} schoolYear={schoolYear} />
    </article>
  );
}
