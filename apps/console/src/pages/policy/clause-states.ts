import type { ClauseTextFragment } from '../../gql/graphql.ts';

/** What clauses can be filtered by, the most pressing first. */
export const clauseStates = ['red', 'late', 'defect', 'amber', 'grey', 'green', 'choice', 'conflict'] as const;

export function isInState(clause: ClauseTextFragment, state: (typeof clauseStates)[number]): boolean {
  switch (state) {
    case 'defect':
      return clause.responsibility.defect !== null;
    case 'late':
      return clause.tasks.late > 0;
    case 'choice':
      return clause.leavesDueOpen || clause.leavesValueOpen;
    case 'conflict':
      return clause.conflictsWith.length > 0;
    default:
      return clause.light === state.toUpperCase();
  }
}
