import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../../app/moment.ts';
import { FactTable } from '../../../facts/fact-table.tsx';
import { type IndicatorFiguresFragment, IndicatorFactsDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { QueryState } from '../../../states/query-state.tsx';

/** Formula, inputs and goal; the records behind the inputs are asked for only when somebody wants to see them. */
export function IndicatorSources({ indicator, schoolYear }: { indicator: IndicatorFiguresFragment; schoolYear: number }) {
  const { t } = useTranslation();
  const { say, pick, count } = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('indicators.sources')}</summary>
      <dl className="plain-list">
        <dt>{t('figures.formulaLabel')}</dt>
        <dd className="formula">{indicator.formula}</dd>
        {indicator.inputs.map(({ labelZh, labelEn, value }) => (
          <div key={labelEn} className="plain-list-pair">
            <dt>{pick(labelZh, labelEn)}</dt>
            <dd>{value === null ? <span className="fine">{t('status.NO_DATA')}</span> : count(value)}</dd>
          </div>
        ))}
        {indicator.value !== null && (
          <>
            <dt>{t('figures.exactValue')}</dt>
            <dd className="mono">{indicator.value}</dd>
          </>
        )}
        <dt>{t('indicators.goalSource')}</dt>
        <dd>{say(indicator.goalSource)}</dd>
      </dl>
      {isOpen && <InputFacts indicatorId={indicator.id} schoolYear={schoolYear} />}
    </details>
  );
}

function InputFacts({ indicatorId, schoolYear }: { indicatorId: string; schoolYear: number }) {
  const { t } = useTranslation();
  const result = useQuery(IndicatorFactsDocument, { variables: { schoolYear, asOf: useMoment().asOf }, fetchPolicy: 'no-cache' });
  const inputs = result.data?.county.indicators.find(({ id }) => id === indicatorId)?.inputs;
  if (!inputs) return <QueryState {...result} isPart />;
  const facts = new Map(inputs.flatMap((input) => input.facts).map((fact) => [fact.eventId, fact]));
  if (facts.size === 0) return <p className="fine">{t('indicators.noFacts')}</p>;
  return (
    <>
      <h4>{t('indicators.facts', { count: facts.size })}</h4>
      <FactTable facts={[...facts.values()].toSorted((a, b) => a.ledgerIndex - b.ledgerIndex)} />
    </>
  );
}
