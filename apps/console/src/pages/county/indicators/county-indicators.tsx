import { useTranslation } from 'react-i18next';
import type { IndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { CohortFlowCard } from './cohort-flow-card.tsx';
import { cohortFlowOf } from './cohort-flow-of.ts';
import { IndicatorCard } from './indicator-card.tsx';

/** Rates of the whole county beside their goals, and what became of the cohorts behind two of them. */
export function CountyIndicators({ indicators, schoolYear }: { indicators: IndicatorFiguresFragment[]; schoolYear: number }) {
  const { t } = useTranslation();
  const flows = indicators.flatMap((indicator) => {
    const flow = cohortFlowOf(indicator);
    return flow ? [{ indicator, flow }] : [];
  });
  return (
    <section className="section" aria-labelledby="indicators">
      <h2 id="indicators">{t('indicators.title')}</h2>
      <div className="indicator-cards">
        {indicators.map((indicator) => (
          <IndicatorCard key={indicator.id} indicator={indicator} schoolYear={schoolYear} />
        ))}
      </div>
      {flows.length > 0 && (
        <div className="stage-pair">
          {flows.map(({ indicator, flow }) => (
            <CohortFlowCard key={indicator.id} indicator={indicator} flow={flow} />
          ))}
        </div>
      )}
    </section>
  );
}
