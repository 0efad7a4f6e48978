import type { GovernanceEvent } from '@junheng/contracts';
import type { VisitsEvent } from './events.ts';

type Announced = GovernanceEvent<'VisitAnnounced'>['data'];
export type Visit = Pick<Announced, 'visitId' | 'kind' | 'officeId' | 'day' | 'purpose'> & {
  held: { day: string; findings: string } | null;
  cancelledFor: string | null;
  isCancelled: boolean;
};

/** What one school is asked for in one term: one stream, so that its count and its cap are decided together. */
export type VisitsState = { visits: readonly Visit[]; allowances: readonly { reason: string; allowedBy: string }[] };

export const noVisits: VisitsState = { visits: [], allowances: [] };

export function evolveVisits(state: VisitsState, event: VisitsEvent): VisitsState {
  switch (event.type) {
    case 'VisitAnnounced': {
      const { visitId, kind, officeId, day, purpose } = event.data;
      const visit = { visitId, kind, officeId, day, purpose, held: null, cancelledFor: null, isCancelled: false };
      return { ...state, visits: [...state.visits, visit] };
    }
    case 'VisitHeld': {
      const { visitId, day, findings } = event.data;
      return withVisit(state, visitId, { held: { day, findings } });
    }
    case 'VisitCancelled':
      return withVisit(state, event.data.visitId, { isCancelled: true, cancelledFor: event.data.reason });
    case 'VisitAllowed': {
      const { reason, allowedBy } = event.data;
      return { ...state, allowances: [...state.allowances, { reason, allowedBy }] };
    }
  }
}

const withVisit = (state: VisitsState, visitId: string, change: Partial<Visit>): VisitsState => ({
  ...state,
  visits: state.visits.map((each) => (each.visitId === visitId ? { ...each, ...change } : each)),
});

/** Those that take the school's time: all but the cancelled ones. */
export const counted = ({ visits }: VisitsState): number => visits.filter(({ isCancelled }) => !isCancelled).length;
