import { differing } from '../differing.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { SchoolDescription, SchoolEvent } from './events.ts';

type Statement = Exclude<SchoolEvent, FactsWithdrawnEvent>;
type Description = Extract<Statement, { type: 'SchoolRegistered' | 'SchoolCorrected' }>;

function descriptionOf({ data: { name, schoolType, urbanRural, builtYear, township, ownership } }: Description): SchoolDescription {
  return { name, schoolType, urbanRural, builtYear, township, ownership };
}

const describes = (event: SchoolEvent): event is Description => event.type === 'SchoolRegistered' || event.type === 'SchoolCorrected';

export const schoolFacts: FactRules<Statement> = {
  subjectKind: 'school',
  existence: 'registration',
  factOf: ({ type, data }) => (type === 'SchoolConditionsDeclared' ? { fact: 'conditions', schoolYear: data.schoolYear } : null),
  /** A school has one description for all years; a later form of an older year says nothing of it. */
  describeAnew({ importId, importEnd, owned, standing }, past) {
    const newestYear = Math.max(...owned.map(({ schoolYear }) => schoolYear));
    const describing = standing.filter(({ asOf, schoolYear }) => asOf <= importEnd || schoolYear >= newestYear);
    const latest = describing.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), 0n);
    if (latest > importEnd) return [];
    const isTakenBack = ({ position, byImport }: (typeof past)[number]) => position > latest || byImport === importId;
    const before = past.flatMap((one) => (!isTakenBack(one) && describes(one.event) ? [one.event] : [])).at(-1);
    const now = past.flatMap((one) => (isTakenBack(one) && describes(one.event) ? [one.event] : [])).at(-1);
    if (!before || !now || differing(descriptionOf(before), descriptionOf(now)).length === 0) return [];
    const { schoolId, source } = before.data;
    return [{ type: 'SchoolCorrected', data: { schoolId, ...descriptionOf(before), source } }];
  },
};
