import { type Actor, may } from '@junheng/access';
import { fold } from '@junheng/decider';
import type { RosterPupil, StartCohortApi } from '../api.ts';
import { student } from '../domain/student/decide.ts';
import type { StudentEvent } from '../domain/student/events.ts';
import { descriptionOf, type StudentState } from '../domain/student/state.ts';
import { isUuid } from '../imports/ids.ts';
import type { ImportParts } from '../imports/import-parts.ts';
import { countCohorts, readCohortStudentIds } from '../views/start-cohort.ts';

/** Where children begin in new classes: kindergarten, primary and junior school. */
const startGrades: readonly number[] = [0, 1, 7];

/** GB/T 2261.1 knows 未知 and 未说明 besides; neither says what a draw could balance. */
const genderOf: Readonly<Record<string, 'male' | 'female'>> = { '1': 'male', '2': 'female' };

/** The rosters that draws work on, opened for the platform itself and for those who plan and run a draw. */
export function createStartCohortApi({ runtime: { county }, sql, log }: Pick<ImportParts, 'runtime' | 'sql' | 'log'>): StartCohortApi {
  return {
    async readStartCohort({ schoolId, schoolYear, grade }, actor) {
      if (!isUuid(schoolId) || !Number.isInteger(schoolYear) || !startGrades.includes(grade)) return null;
      if (!mayReadRoster(actor, schoolId)) return null;
      const studentIds = await readCohortStudentIds(sql, county, { schoolId, schoolYear, grade });
      const streams = await log.read<StudentEvent>(studentIds.map((studentId) => `student/${studentId}`));
      return streams.flatMap(({ events }, at) => pupilOf(studentIds[at]!, fold(student, events), schoolYear) ?? []);
    },
    async readStartCohorts(schoolYear, actor) {
      const isAllowed = actor.kind === 'platform' || may(actor, 'read-draws');
      return isAllowed && Number.isInteger(schoolYear) ? countCohorts(sql, county, schoolYear, startGrades) : [];
    },
  };
}

const mayReadRoster = (actor: Actor, school: string): boolean =>
  actor.kind === 'platform' || may(actor, 'read-draw-rosters', { school, office: 'basic-education' });

/** null: withdrawn since the list was read. */
function pupilOf(studentId: string, state: StudentState, schoolYear: number): RosterPupil | null {
  const description = descriptionOf(state, schoolYear);
  const place = state.places.get(schoolYear);
  if (!description || !place) return null;
  const { name, birthDate, hukouKind, migrant, leftBehind, disability, ethnicity, inclusive } = description;
  return {
    studentId,
    name,
    gender: genderOf[description.gender] ?? null,
    birthDate,
    hukouKind,
    migrant,
    leftBehind,
    disability,
    preschool: description.preschool,
    ethnicity,
    boarding: place.boarding,
    inclusive,
    twinGroup: description.twinGroup,
  };
}
