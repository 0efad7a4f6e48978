import { describeYears, type YearRules } from '../withdrawal/describe-years.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { TeacherDescription, TeacherEvent } from './events.ts';

type Statement = Exclude<TeacherEvent, FactsWithdrawnEvent>;
type Description = Extract<Statement, { type: 'TeacherRegistered' | 'TeacherCorrected' }>;

const years: YearRules<Statement, Description, TeacherDescription> = {
  fact: 'place',
  describes: (event): event is Description => event.type === 'TeacherRegistered' || event.type === 'TeacherCorrected',
  descriptionOf(event) {
    const { teacherId: _id, schoolYear: _year, source: _source, changed: _changed, ...description } = { changed: [], ...event.data };
    return description;
  },
  correct: ({ data }, schoolYear, changed) => ({ type: 'TeacherCorrected', data: { ...data, schoolYear, changed } }),
};

export const teacherFacts: FactRules<Statement> = {
  subjectKind: 'teacher',
  existence: 'registration',
  factOf: ({ type, data: { schoolYear } }) => (type === 'TeacherPlaced' ? { fact: 'place', schoolYear } : null),
  describeAnew: (command, past) => describeYears(years, command, past),
};
