import { fold } from '@junheng/decider';
import { differing } from '../differing.ts';
import type { FactRules, FactsWithdrawnEvent } from '../withdrawal/withdraw-facts.ts';
import type { StudentEvent } from './events.ts';
import { descriptionOf, evolveStudent, unregisteredStudent } from './state.ts';

type Statement = Exclude<StudentEvent, FactsWithdrawnEvent>;
const describes = ({ type }: StudentEvent) => type === 'StudentRegistered' || type === 'StudentCorrected';
const stateAfter = (events: readonly StudentEvent[]) => fold({ initial: unregisteredStudent, evolve: evolveStudent }, events);

export const studentFacts: FactRules<Statement> = {
  subjectKind: 'student',
  existence: 'registration',
  factOf({ type, data: { schoolYear } }) {
    if (type === 'StudentEnrolled') return { fact: 'place', schoolYear };
    return type === 'StudentCareRecorded' ? { fact: 'care', schoolYear } : null;
  },
  /** In every school year that was described since: a description holds for its year. */
  describeAnew(earlier, later) {
    const [before, now] = [stateAfter(earlier), stateAfter([...earlier, ...later])];
    const last = earlier.findLast(describes) as Statement | undefined;
    const years = [...new Set(later.map(({ data }) => data.schoolYear))].toSorted((a, b) => a - b);
    return years.flatMap((schoolYear): Statement[] => {
      const [description, held] = [descriptionOf(before, schoolYear), descriptionOf(now, schoolYear)];
      const changed = description && held ? differing(description, held) : [];
      if (!last || !description || changed.length === 0) return [];
      const { studentId, source } = last.data;
      return [{ type: 'StudentCorrected', data: { studentId, schoolYear, changed, ...description, source } }];
    });
  },
};
