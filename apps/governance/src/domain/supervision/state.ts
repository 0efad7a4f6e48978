import type { GovernanceEvent } from '@junheng/contracts';
import type { SupervisionEvent } from './events.ts';

export type Answer = Pick<GovernanceEvent<'SupervisionAnswered'>['data'], 'round' | 'answer' | 'evidenceIds' | 'answeredBy'> & {
  returned: { reason: string; returnedBy: string } | null;
};

export type Supervision = GovernanceEvent<'SupervisionOpened'>['data'] & {
  answers: readonly Answer[];
  closed: { conclusion: string; day: string; closedBy: string } | null;
};

/** null: nobody opened it. */
export type SupervisionState = Supervision | null;

export const notOpened: SupervisionState = null;

export function evolveSupervision(state: SupervisionState, event: SupervisionEvent): SupervisionState {
  if (event.type === 'SupervisionOpened') return { ...event.data, answers: [], closed: null };
  if (state === null) return state;
  switch (event.type) {
    case 'SupervisionAnswered': {
      const { round, answer, evidenceIds, answeredBy } = event.data;
      return { ...state, answers: [...state.answers, { round, answer, evidenceIds, answeredBy, returned: null }] };
    }
    case 'SupervisionReturned': {
      const { reason, returnedBy, due, round } = event.data;
      const answers = state.answers.map((each) => (each.round === round ? { ...each, returned: { reason, returnedBy } } : each));
      return { ...state, due, answers };
    }
    case 'SupervisionClosed': {
      const { conclusion, day, closedBy } = event.data;
      return { ...state, closed: { conclusion, day, closedBy } };
    }
  }
}

export const supervisionSteps = ['opened', 'answered', 'returned', 'closed'] as const;
export type SupervisionStep = (typeof supervisionSteps)[number];

export function supervisionStep({ answers, closed }: Supervision): SupervisionStep {
  if (closed) return 'closed';
  const last = answers.at(-1);
  if (!last) return 'opened';
  return last.returned ? 'returned' : 'answered';
}
