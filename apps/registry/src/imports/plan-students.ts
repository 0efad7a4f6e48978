import { fold } from '@junheng/decider';
import { student } from '../domain/student/decide.ts';
import type { StudentEvent } from '../domain/student/events.ts';
import type { StoredJob } from '../views/import-job.ts';
import { writeClasses } from '../views/class-view.ts';
import { writeFingerprints, writeStudents } from '../views/student-index.ts';
import type { PlannedStream, RowPlanner } from './batch-plan.ts';
import type { ImportParts } from './import-parts.ts';
import { type MatchedRow, matchStudents } from './match-students.ts';
import { openClasses, placeRows } from './place-rows.ts';
import { readRows } from './read-rows.ts';
import { rosterRefusal } from './roster-refusals.ts';
import { readRosterRow, rosterIdentities } from './roster-row.ts';

/** Rows of 学籍基础信息表 become registered students, their places, and the classes these open. */
export function createStudentPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  return {
    identities: rosterIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readRosterRow, rows, table, rejected, job);
      const matched = await matchStudents(parts, job, await placeRows(parts, job, good, table), table);
      const differing = matched.filter(({ known, fingerprint }) => !known?.rowFingerprint?.equals(fingerprint));
      for (const { entry } of matched) entry.outcome = 'unchanged';

      const pasts = await readPasts(parts, differing);
      const accepted: MatchedRow[] = [];
      const described: MatchedRow[] = [];
      const streams: PlannedStream[] = [];
      for (const row of differing) {
        const { studentId, place, value, source, entry } = row;
        const { version, events: past } = pasts.get(studentId) ?? { version: 0, events: [] };
        const command = { studentId, schoolYear: job.schoolYear, description: value.description, place, source };
        const decision = student.decide(command, fold(student, past));
        if (!decision.ok) {
          entry.outcome = 'rejected';
          entry.findings = decision.refusal.map((refusal) => rosterRefusal(refusal, row.row, table));
          continue;
        }
        accepted.push(row);
        if (decision.events.length === 0) continue;
        entry.outcome = row.known ? 'changed' : 'new';
        entry.adds = { student: !row.known, ...(row.opening.length > 0 ? { classId: place.classId } : {}) };
        const events = decision.events.map((event) => ({ row: row.row.number, subject: studentId, event }));
        streams.push({ stream: `student/${studentId}`, expected: version === 0 ? 'none' : version, events });
        if (decision.events.some(({ type }) => type !== 'StudentEnrolled')) described.push(row);
      }
      const classes = openClasses(accepted, job);
      return {
        rows: planned,
        streams: [...classes.streams, ...streams],
        async applyViews(transaction) {
          await writeClasses(transaction, county, classes.entries);
          await writeStudents(transaction, county, described.map(identitiesNow));
          await writeFingerprints(
            transaction,
            county,
            job.schoolYear,
            accepted.map(({ studentId, place: { schoolId }, fingerprint }) => ({ studentId, schoolId, rowFingerprint: fingerprint })),
          );
        },
      };
    },
  };
}

async function readPasts({ log }: ImportParts, rows: readonly MatchedRow[]) {
  const known = rows.flatMap(({ known: entry }) => entry?.studentId ?? []);
  const histories = await log.read<StudentEvent>(known.map((studentId) => `student/${studentId}`));
  return new Map(known.map((studentId, index) => [studentId, histories[index]!]));
}

/** As the decider keeps them: an empty cell takes no known identity away. */
const identitiesNow = ({ studentId, identities, known }: MatchedRow) => ({
  studentId,
  enrolmentKeyIndex: identities.enrolmentKeyIndex ?? known?.enrolmentKeyIndex ?? null,
  idNumberIndex: identities.idNumberIndex ?? known?.idNumberIndex ?? null,
});
