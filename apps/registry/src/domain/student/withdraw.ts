import { describeYears, type YearRules } from '../withdrawal/describe-years.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { StudentDescription, StudentEvent } from './events.ts';

type Statement = Exclude<StudentEvent, FactsWithdrawnEvent>;
type Description = Extract<Statement, { type: 'StudentRegistered' | 'StudentCorrected' }>;

const years: YearRules<Statement, Description, StudentDescription> = {
  fact: 'place',
  describes: (event): event is Description => event.type === 'StudentRegistered' || event.type === 'StudentCorrected',
  descriptionOf(event) {
    const { studentId: _id, schoolYear: _year, source: _source, changed: _changed, ...description } = { changed: [], ...event.data };
    return description;
  },
  correct: ({ data }, schoolYear, changed) => ({ type: 'StudentCorrected', data: { ...data, schoolYear, changed } }),
};

export const studentFacts: FactRules<Statement> = {
  subjectKind: 'student',
  existence: 'registration',
  factOf({ type, data: { schoolYear } }) {
    if (type === 'StudentEnrolled') return { fact: 'place', schoolYear };
    return type === 'StudentCareRecorded' ? { fact: 'care', schoolYear } : null;
  },
  describeAnew: (command, past) => describeYears(years, command, past),
};
