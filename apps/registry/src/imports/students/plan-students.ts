import type { Row } from '@junheng/spreadsheet';
import { differing } from '../../domain/differing.ts';
import { student } from '../../domain/student/decide.ts';
import type { StudentEvent } from '../../domain/student/events.ts';
import type { StudentState } from '../../domain/student/state.ts';
import { writeClasses } from '../../views/class-view.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { writeSchools } from '../../views/school-view.ts';
import { keepStudentYears, type StudentYearRow, writeStudents, writeStudentYears } from '../../views/student-index.ts';
import type { RowIdentity, RowPlanner } from '../batch-plan.ts';
import { type DecidedRow, decideRows } from '../decide-rows.ts';
import type { ImportParts } from '../import-parts.ts';
import { planHomerooms } from '../kinds/student-roster/plan-homerooms.ts';
import { registerSchools } from '../kinds/student-roster/stated-school.ts';
import { createNewIds } from '../new-ids.ts';
import { noticeMoves } from '../notice-moves.ts';
import { readRows } from '../read-rows.ts';
import type { Reading } from '../row-reader.ts';
import type { Table } from '../table.ts';
import { type MatchedRow, matchStudents } from './match-students.ts';
import { openClasses, placeRows } from './place-rows.ts';
import { studentRefusal } from './student-refusals.ts';
import type { StudentRow } from './student-row.ts';

type DecidedStudent = DecidedRow<MatchedRow, StudentState, StudentEvent>;

/** What tells one file about students from another. */
export type StudentFile = {
  read(row: Row, table: Table): Reading<StudentRow>;
  identities(row: Row, table: Table): RowIdentity[];
  /** A list of new students. */
  isOfNewcomers: boolean;
};

/** Rows about students become registered students, their places, and the classes these open. */
export function createStudentPlanner(parts: ImportParts, job: StoredJob, file: StudentFile): RowPlanner {
  const { county, entropy } = parts.runtime;
  const newId = createNewIds(entropy);
  return {
    identities: file.identities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(file.read, rows, table, rejected, job);
      const matched = await matchStudents(parts, newId, await placeRows(parts, job, good, table), table);
      for (const { entry } of matched) entry.outcome = 'unchanged';
      const isSame = ({ known, fingerprint, schoolYear }: MatchedRow) => known?.years.get(schoolYear)?.rowFingerprint.equals(fingerprint);
      const [same, differing] = [matched.filter(isSame), matched.filter((row) => !isSame(row))];

      // A later school year of the same student builds on the one before.
      const inOrder = differing.toSorted((a, b) => a.schoolYear - b.schoolYear);
      const { decided, streams } = await decideRows(parts.log, inOrder, {
        decider: student,
        stream: 'student',
        subject: ({ studentId }) => studentId,
        command: ({ studentId, schoolYear, value, place, source }) => {
          const isForeign = table.layout?.isForeign === true;
          return { studentId, schoolYear, description: value.description, place, source, isForeign, isNewcomer: file.isOfNewcomers };
        },
        refused: (refusals, { row }) => refusals.map((refusal) => studentRefusal(refusal, row, table)),
        isThere: ({ description }) => description !== null,
        hasPast: ({ known, isReturning }) => known !== null || isReturning,
      });
      for (const one of decided) describe(one);
      const accepted = matched.filter(({ entry }) => entry.outcome !== 'rejected');
      await noticeMoves(
        parts,
        accepted.map((row) => ({ ...row, school: row.registering.entry })),
        'student',
      );
      const schools = registerSchools(accepted);
      const classes = openClasses(accepted);
      const homerooms = await planHomerooms(parts, (label) => newId(label, table), job, accepted);
      return {
        rows: planned,
        streams: [...schools.streams, ...classes.streams, ...streams, ...homerooms.streams],
        async applyViews(transaction) {
          await writeSchools(transaction, county, schools.entries);
          await writeClasses(transaction, county, classes.entries);
          await writeStudents(transaction, county, identitiesOf(decided));
          await writeStudentYears(transaction, county, job.id, decided.map(yearOf));
          await keepStudentYears(transaction, county, job.id, same);
          await homerooms.applyViews(transaction);
        },
      };
    },
  };
}

/** What the row's entry says of the decision. */
function describe({ row: { entry, opening, registering, studentId }, before, events }: DecidedStudent): void {
  entry.changes = events.flatMap((event) => changesOf(event, before));
  if (events.length === 0) return;
  entry.adds = [
    ...(entry.outcome === 'new' ? [{ thing: 'student' as const, id: studentId }] : []),
    ...(registering.events.length > 0 ? [{ thing: 'school' as const, id: registering.entry.schoolId }] : []),
    ...(opening && opening.events.length > 0 ? [{ thing: 'class' as const, id: opening.entry.classId }] : []),
  ];
}

function changesOf(event: StudentEvent, before: StudentState): string[] {
  if (event.type === 'StudentCorrected') return event.data.changed;
  if (event.type !== 'StudentEnrolled') return [];
  const { studentId: _id, schoolYear, source: _source, ...place } = event.data;
  const held = before.places.get(schoolYear);
  return held ? differing(place, held).map((field) => (placeFields.has(field) ? 'place' : field)) : ['place'];
}

/** What the office calls the place of a child; the rest of an enrolment (entry, boarding) has labels of its own. */
const placeFields: ReadonlySet<string> = new Set(['schoolId', 'classId', 'grade']);

/** As the decider keeps them: an empty cell takes no known identity away. */
const identitiesOf = (decided: readonly DecidedStudent[]) => {
  const described = decided.filter(({ events }) => events.some(({ type }) => type !== 'StudentEnrolled'));
  const latest = new Map(described.map(({ row }) => [row.studentId, row]));
  return [...latest.values()].map(({ studentId, identities, known }) => ({
    studentId,
    enrolmentKeyIndex: identities.enrolmentKeyIndex ?? known?.enrolmentKeyIndex ?? null,
    idNumberIndex: identities.idNumberIndex ?? known?.idNumberIndex ?? null,
  }));
};

/** The place as it was decided: a list of new students leaves the class that a roster has given. */
function yearOf({ row: { studentId, schoolYear, fingerprint, entryIndex }, after }: DecidedStudent): StudentYearRow {
  const { schoolId, classId, grade } = after.places.get(schoolYear)!;
  return { studentId, schoolYear, schoolId, classId, grade, rowFingerprint: fingerprint, entryIndex };
}
