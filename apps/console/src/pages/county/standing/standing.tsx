import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../../app/moment.ts';
import { type CountyQuery, StandingDocument } from '../../../gql/graphql.ts';
import { QueryState } from '../../../states/query-state.tsx';
import { GoalsSection } from './goals-section.tsx';
import { MonthsCard } from './months-card.tsx';
import { StageStanding } from './stage-standing.tsx';
import { TopGaps } from './top-gaps.tsx';
import './standing.css';

/** What a leading group asks first: where we stand against each goal, what is late and whose it is, what pulls the schools apart, what is missing. */
export function Standing({ gaps }: { gaps: CountyQuery['county']['coverage'] }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const result = useQuery(StandingDocument, { variables: moment });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} />;
  return (
    <>
      <GoalsSection goals={county.goals} />
      <section className="section" aria-labelledby="resources">
        <h2 id="resources">{t('standing.resources')}</h2>
        <div className="stage-pair">
          {county.resources.map((stage) => (
            <StageStanding key={stage.stage} resources={stage} />
          ))}
        </div>
      </section>
      <div className="stage-pair">
        <TopGaps gaps={gaps} />
        <MonthsCard months={county.months} goals={county.goals} />
      </div>
    </>
  );
}
