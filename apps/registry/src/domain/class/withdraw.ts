import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { ClassEvent } from './events.ts';

/** A class stands while any row that stands names it. */
export const classFacts: FactRules<Exclude<ClassEvent, FactsWithdrawnEvent>> = {
  subjectKind: 'class',
  existence: 'opening',
  factOf: ({ type, data: { schoolYear } }) => (type === 'ClassDeclared' ? { fact: 'declaration', schoolYear } : null),
};
