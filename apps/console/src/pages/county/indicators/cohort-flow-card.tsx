import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { type CohortFlow, type FlowStep, flowSteps } from '../../../charts/cohort-flow.ts';
import { cohortFlowHeight, cohortFlowOption } from '../../../charts/cohort-flow-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import type { IndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

const signs: Partial<Record<FlowStep['name'], string>> = { transferredIn: '+', transferredOut: '−', died: '−' };

/** A cohort from its entry to its end: people ask where the missing ones went before they ask for a rate. */
export function CohortFlowCard({ indicator, flow }: { indicator: IndicatorFiguresFragment; flow: CohortFlow }) {
  const { t } = useTranslation();
  const { pick, count } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const steps = useMemo(() => flowSteps(flow), [flow]);
  const texts = useMemo(
    () => ({
      name: ({ name }: FlowStep) => t(`indicators.step.${name}`),
      amount: ({ name, from, to }: FlowStep) => `${to === from ? '' : (signs[name] ?? '')}${count(to - from)}`,
    }),
    [t, count],
  );
  const option = useMemo(() => cohortFlowOption({ steps, isNarrow, palette, texts }), [steps, isNarrow, palette, texts]);
  const name = pick(indicator.nameZh, indicator.nameEn);
  return (
    <section className="card">
      <ChartWithTable
        title={t('indicators.flowTitle', { name, year: indicator.cohortYear! + 1 })}
        option={option}
        height={cohortFlowHeight(steps)}
        summary={t('indicators.flowAlt', { entered: count(flow.entered), graduated: count(flow.graduated), name })}
      >
        <table className="plain-table numbers">
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.flowStep')}</th>
              <th scope="col">{t('indicators.persons')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.name}>
                <th scope="row">{texts.name(step)}</th>
                <td>{texts.amount(step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartWithTable>
    </section>
  );
}
