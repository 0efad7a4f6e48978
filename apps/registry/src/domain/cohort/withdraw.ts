import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { CohortEvent } from './events.ts';

export const cohortFacts: FactRules<Exclude<CohortEvent, FactsWithdrawnEvent>> = {
  subjectKind: 'cohort',
  existence: null,
  factOf: ({ data: { schoolYear } }) => ({ fact: 'count', schoolYear }),
};
