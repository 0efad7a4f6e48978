import { differing } from '../differing.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { SchoolDescription, SchoolEvent } from './events.ts';

type Statement = Exclude<SchoolEvent, FactsWithdrawnEvent>;
type Description = Extract<Statement, { type: 'SchoolRegistered' | 'SchoolCorrected' }>;

function descriptionOf(event: Statement): SchoolDescription {
  const { name, schoolType, urbanRural, builtYear, township, ownership } = (event as Description).data;
  return { name, schoolType, urbanRural, builtYear, township, ownership };
}

const describes = ({ type }: SchoolEvent) => type === 'SchoolRegistered' || type === 'SchoolCorrected';

export const schoolFacts: FactRules<Statement> = {
  subjectKind: 'school',
  existence: 'registration',
  factOf: ({ type, data }) => (type === 'SchoolConditionsDeclared' ? { fact: 'conditions', schoolYear: data.schoolYear } : null),
  describeAnew(events, later) {
    const earlier = events.findLast(describes) as Statement | undefined;
    if (!earlier || differing(descriptionOf(earlier), descriptionOf(later.at(-1)!)).length === 0) return [];
    const { schoolId, source } = earlier.data;
    return [{ type: 'SchoolCorrected', data: { schoolId, ...descriptionOf(earlier), source } }];
  },
};
