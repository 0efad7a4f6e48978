import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyInView } from '../../../app/county-in-view.ts';
import { useMoment } from '../../../app/moment.ts';
import { FactTable } from '../../../facts/fact-table.tsx';
import { WorkbenchFactsDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { ExcludedList } from '../../../measures/excluded-list.tsx';
import { GapList } from '../../../measures/gap-list.tsx';
import type { CompulsoryStage } from '../../../measures/use-stage.ts';
import { QueryState } from '../../../states/query-state.tsx';
import type { Workbench } from '../workbench-page.tsx';

type Props = { workbench: Workbench; indicatorId: string; stage: CompulsoryStage };

/** What the page rests on: formula, sources, day, what is missing, whom it leaves out, and the records of the ledger. */
export function SourcesCard({ workbench, indicatorId, stage }: Props) {
  const { t } = useTranslation();
  const { say, pick, date, dateTime } = useWording();
  const county = useCountyInView();
  const [isOpen, setOpen] = useState(false);
  const { definition, standardSource, cv, missing, known, inScope } = workbench.indicator;
  return (
    <section className="card" aria-labelledby="sources">
      <h2 id="sources">{t('workbench.sources')}</h2>
      <dl className="plain-list">
        <dt>{t('workbench.valueFormula')}</dt>
        <dd className="formula">{pick(definition.formulaZh, definition.formula)}</dd>
        <dt>{t('workbench.cvFormula')}</dt>
        <dd className="formula">{cv.formula}</dd>
        {cv.value !== null && (
          <>
            <dt>{t('figures.exactValue')}</dt>
            <dd className="mono">{cv.value}</dd>
          </>
        )}
        <dt>{t('workbench.standardSource')}</dt>
        <dd>{say(standardSource)}</dd>
        <dt>{t('figures.limitSource')}</dt>
        <dd>{say(cv.limitSource)}</dd>
        <dt>{t('workbench.source')}</dt>
        <dd>{definition.source}</dd>
        {cv.censusDate && (
          <>
            <dt>{t('figures.censusDate')}</dt>
            <dd>{date(cv.censusDate)}</dd>
          </>
        )}
        {county?.asOf && (
          <>
            <dt>{t('workbench.asOf')}</dt>
            <dd>{dateTime(county.asOf)}</dd>
          </>
        )}
        <dt>{t('workbench.coverage')}</dt>
        <dd>{t('workbench.coverageOf', { known, inScope })}</dd>
      </dl>
      <GapList gaps={missing} />
      <ExcludedList excluded={workbench.excluded} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('workbench.facts')}</summary>
        {isOpen && <SchoolFacts indicatorId={indicatorId} stage={stage} />}
      </details>
      <p className="fine">
        <Link to="/conflicts">{t('county.toConflicts')}</Link>
      </p>
    </section>
  );
}

function SchoolFacts({ indicatorId, stage }: Omit<Props, 'workbench'>) {
  const { t } = useTranslation();
  const moment = useMoment();
  const result = useQuery(WorkbenchFactsDocument, { variables: { id: indicatorId, stage, ...moment }, fetchPolicy: 'no-cache' });
  const schools = result.data?.county.indicator?.schools;
  if (!schools) return <QueryState {...result} />;
  const facts = new Map(schools.flatMap(({ fact }) => (fact ? [[fact.eventId, fact] as const] : [])));
  if (facts.size === 0) return <p className="fine">{t('workbench.noFacts')}</p>;
  return (
    <>
      <p className="fine">{t('workbench.factsNote')}</p>
      <FactTable facts={[...facts.values()].toSorted((a, b) => a.ledgerIndex - b.ledgerIndex)} />
    </>
  );
}
