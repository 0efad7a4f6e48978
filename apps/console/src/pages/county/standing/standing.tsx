import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useMoment } from '../../../app/moment.ts';
import { type CountyQuery, StandingDocument } from '../../../gql/graphql.ts';
import { QueryState } from '../../../states/query-state.tsx';
import { GoalsSection } from './goals-section.tsx';
import { MonthsCard } from './months-card.tsx';
import { StageStanding } from './stage-standing.tsx';
import { TopGaps } from './top-gaps.tsx';
import { UrgentGoals } from './urgent-goals.tsx';
import './standing.css';

/** What a leading group asks first: where we stand against each goal, what is late and whose it is, what pulls the schools apart, what is missing. */
export function Standing({ gaps }: { gaps: CountyQuery['county']['coverage'] }) {
  const moment = useMoment();
  const result = useQuery(StandingDocument, { variables: moment });
  const goalList = useRef<HTMLDetailsElement>(null);
  const openGoals = () => {
    if (!goalList.current) return;
    goalList.current.open = true;
    goalList.current.scrollIntoView();
    goalList.current.querySelector('summary')?.focus({ preventScroll: true });
  };
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} isPart />;
  return (
    <>
      <div className="standing-top">
        <UrgentGoals goals={county.goals} onAll={openGoals} />
        {county.resources.map((stage) => (
          <StageStanding key={stage.stage} resources={stage} />
        ))}
      </div>
      <div className="stage-pair standing-pair">
        <TopGaps gaps={gaps} goals={county.goals} />
        <MonthsCard months={county.months} goals={county.goals} />
      </div>
      <GoalsSection ref={goalList} goals={county.goals} />
    </>
  );
}
