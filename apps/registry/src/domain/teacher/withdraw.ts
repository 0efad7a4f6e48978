import { differing } from '../differing.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { TeacherEvent } from './events.ts';

type Statement = Exclude<TeacherEvent, FactsWithdrawnEvent>;
type Description = Extract<Statement, { type: 'TeacherRegistered' | 'TeacherCorrected' }>;

const descriptionOf = (event: Statement) => {
  const {
    teacherId: _id,
    schoolYear: _year,
    source: _source,
    changed: _changed,
    ...description
  } = { changed: [], ...(event as Description).data };
  return description;
};

const describes = ({ type }: TeacherEvent) => type === 'TeacherRegistered' || type === 'TeacherCorrected';

export const teacherFacts: FactRules<Statement> = {
  subjectKind: 'teacher',
  existence: 'registration',
  factOf: ({ type, data: { schoolYear } }) => (type === 'TeacherPlaced' ? { fact: 'place', schoolYear } : null),
  /** In every school year that was described since, as for students. */
  describeAnew(events, later) {
    const earlier = events.findLast(describes) as Statement | undefined;
    const changed = earlier ? differing(descriptionOf(earlier), descriptionOf(later.at(-1)!)) : [];
    if (!earlier || changed.length === 0) return [];
    const { teacherId, source } = earlier.data;
    const years = [...new Set(later.map(({ data }) => data.schoolYear))].toSorted((a, b) => a - b);
    return years.map((schoolYear) => ({
      type: 'TeacherCorrected',
      data: { teacherId, schoolYear, changed, ...descriptionOf(earlier), source },
    }));
  },
};
