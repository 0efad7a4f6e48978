import { fold } from '@junheng/decider';
import { student } from '../../domain/student/decide.ts';
import type { StudentEvent } from '../../domain/student/events.ts';
import { writeClasses } from '../../views/class-view.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { writeStudents, writeStudentYears } from '../../views/student-index.ts';
import type { PlannedStream, RowPlanner } from '../batch-plan.ts';
import type { ImportParts } from '../import-parts.ts';
import { readRows } from '../read-rows.ts';
import { type MatchedRow, matchStudents } from './match-students.ts';
import { openClasses, placeRows } from './place-rows.ts';
import { studentRefusal } from './student-refusals.ts';
import { readRosterRow, rosterIdentities } from '../kinds/student-roster/roster-row.ts';

/** Rows of 学籍基础信息表 become registered students, their places, and the classes these open. */
export function createStudentPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  return {
    identities: rosterIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readRosterRow, rows, table, rejected, job);
      const matched = await matchStudents(parts, await placeRows(parts, job, good, table), table);
      for (const { entry } of matched) entry.outcome = 'unchanged';
      const differing = matched.filter(
        ({ known, fingerprint, schoolYear }) => !known?.years.get(schoolYear)?.rowFingerprint.equals(fingerprint),
      );

      const pasts = await readPasts(parts, differing);
      const refused = new Set<MatchedRow>();
      const described: MatchedRow[] = [];
      const streams: PlannedStream[] = [];
      for (const [studentId, ofStudent] of byStudent(differing)) {
        const { version, events: past } = pasts.get(studentId) ?? { version: 0, events: [] };
        let state = fold(student, past);
        const events: PlannedStream['events'] = [];
        for (const row of ofStudent) {
          const { schoolYear, place, value, source, entry } = row;
          const isForeign = table.layout !== null;
          const decision = student.decide({ studentId, schoolYear, description: value.description, place, source, isForeign }, state);
          if (!decision.ok) {
            refused.add(row);
            entry.outcome = 'rejected';
            entry.findings = decision.refusal.map((refusal) => studentRefusal(refusal, row.row, table));
            continue;
          }
          if (decision.events.length === 0) continue;
          state = decision.events.reduce(student.evolve, state);
          entry.outcome = version === 0 && events.length === 0 ? 'new' : 'changed';
          entry.changes = decision.events.flatMap(changesOf);
          entry.adds = [
            ...(entry.outcome === 'new' ? [{ thing: 'student' as const, id: studentId }] : []),
            ...(row.opening.events.length > 0 ? [{ thing: 'class' as const, id: row.opening.classId }] : []),
          ];
          events.push(...decision.events.map((event) => ({ row: row.row.number, subject: studentId, event })));
          if (decision.events.some(({ type }) => type !== 'StudentEnrolled')) described.push(row);
        }
        if (events.length > 0) streams.push({ stream: `student/${studentId}`, expected: version === 0 ? 'none' : version, events });
      }
      const accepted = matched.filter((row) => !refused.has(row));
      const classes = openClasses(accepted);
      return {
        rows: planned,
        streams: [...classes.streams, ...streams],
        async applyViews(transaction) {
          await writeClasses(transaction, county, classes.entries);
          await writeStudents(transaction, county, [...new Map(described.map((row) => [row.studentId, identitiesNow(row)])).values()]);
          await writeStudentYears(transaction, county, job.id, accepted.map(yearOf));
        },
      };
    },
  };
}

/** Each student's rows by school year: a later year builds on the one before. */
function byStudent(rows: readonly MatchedRow[]): Map<string, MatchedRow[]> {
  const students = new Map<string, MatchedRow[]>();
  for (const row of rows.toSorted((a, b) => a.schoolYear - b.schoolYear)) {
    const others = students.get(row.studentId);
    if (others) others.push(row);
    else students.set(row.studentId, [row]);
  }
  return students;
}

async function readPasts({ log }: ImportParts, rows: readonly MatchedRow[]) {
  const known = [...new Set(rows.flatMap(({ known: entry }) => entry?.studentId ?? []))];
  const histories = await log.read<StudentEvent>(known.map((studentId) => `student/${studentId}`));
  return new Map(known.map((studentId, index) => [studentId, histories[index]!]));
}

const changesOf = (event: StudentEvent): string[] =>
  event.type === 'StudentCorrected' ? event.data.changed : event.type === 'StudentEnrolled' ? ['place'] : [];

/** As the decider keeps them: an empty cell takes no known identity away. */
const identitiesNow = ({ studentId, identities, known }: MatchedRow) => ({
  studentId,
  enrolmentKeyIndex: identities.enrolmentKeyIndex ?? known?.enrolmentKeyIndex ?? null,
  idNumberIndex: identities.idNumberIndex ?? known?.idNumberIndex ?? null,
});

const yearOf = ({ studentId, schoolYear, place: { schoolId, classId, grade }, fingerprint }: MatchedRow) => ({
  studentId,
  schoolYear,
  schoolId,
  classId,
  grade,
  rowFingerprint: fingerprint,
});
