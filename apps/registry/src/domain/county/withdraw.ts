import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { CountyEvent } from './events.ts';

export const countyFacts: FactRules<Exclude<CountyEvent, FactsWithdrawnEvent>> = {
  subjectKind: 'county',
  existence: null,
  factOf: ({ data: { schoolYear } }) => ({ fact: 'figures', schoolYear }),
};
