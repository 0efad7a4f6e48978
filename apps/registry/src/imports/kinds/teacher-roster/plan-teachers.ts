import { differing } from '../../../domain/differing.ts';
import { teacher } from '../../../domain/teacher/decide.ts';
import type { TeacherEvent } from '../../../domain/teacher/events.ts';
import type { TeacherState } from '../../../domain/teacher/state.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import { keepTeacherYears, type TeacherYearRow, writeTeachers, writeTeacherYears } from '../../../views/teacher-index.ts';
import type { RowPlanner } from '../../batch-plan.ts';
import { type DecidedRow, decideRows } from '../../decide-rows.ts';
import type { ImportParts } from '../../import-parts.ts';
import { createNewIds } from '../../new-ids.ts';
import { noticeMoves } from '../../notice-moves.ts';
import { readRows } from '../../read-rows.ts';
import { type MatchedTeacher, matchTeachers } from './match-teachers.ts';
import { placeTeachers } from './place-teachers.ts';
import { teacherNameIndex } from './teacher-name-index.ts';
import { teacherRefusal } from './teacher-refusals.ts';
import { readTeacherRow, teacherIdentities } from './teacher-row.ts';

type DecidedTeacher = DecidedRow<MatchedTeacher, TeacherState, TeacherEvent>;

/** Rows of 教师花名册 become registered teachers and the posts they hold. */
export function createTeacherPlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county, entropy } = parts.runtime;
  const newId = createNewIds(entropy);
  return {
    identities: teacherIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readTeacherRow, rows, table, rejected, job);
      const matched = await matchTeachers(parts, newId, await placeTeachers(parts, job, good, table), table);
      for (const { entry } of matched) entry.outcome = 'unchanged';
      const isSame = ({ known, fingerprint, schoolYear }: MatchedTeacher) =>
        known?.years.get(schoolYear)?.rowFingerprint.equals(fingerprint);
      const [same, differing] = [matched.filter(isSame), matched.filter((row) => !isSame(row))];

      const inOrder = differing.toSorted((a, b) => a.schoolYear - b.schoolYear);
      const { decided, streams } = await decideRows(parts.log, inOrder, {
        decider: teacher,
        stream: 'teacher',
        subject: ({ teacherId }) => teacherId,
        command: ({ teacherId, schoolYear, value, place, source }) => {
          return { teacherId, schoolYear, description: value.description, place, source, isForeign: table.layout?.isForeign === true };
        },
        refused: (refusals, { row }) => refusals.map((refusal) => teacherRefusal(refusal, row, table)),
        isThere: ({ description }) => description !== null,
        hasPast: ({ known, isReturning }) => known !== null || isReturning,
      });
      await noticeMoves(
        parts,
        matched.filter(({ entry }) => entry.outcome !== 'rejected'),
        'teacher',
      );
      for (const { row, before, events } of decided) {
        row.entry.changes = events.flatMap((event) => changesOf(event, before));
        if (row.entry.outcome === 'new') row.entry.adds = [{ thing: 'teacher', id: row.teacherId }];
      }
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          await writeTeachers(transaction, county, identitiesOf(decided));
          await writeTeacherYears(
            transaction,
            county,
            job.id,
            decided.map((one) => yearOf(parts, one)),
          );
          const kept = same.map(({ teacherId, schoolYear, row }) => ({ teacherId, schoolYear, row: row.number }));
          await keepTeacherYears(transaction, county, job.id, kept);
        },
      };
    },
  };
}

function changesOf(event: TeacherEvent, before: TeacherState): string[] {
  if (event.type === 'TeacherCorrected') return event.data.changed;
  if (event.type !== 'TeacherPlaced') return [];
  const { teacherId: _id, schoolYear, source: _source, ...place } = event.data;
  const held = before.places.get(schoolYear);
  return held ? differing(place, held) : ['schoolId'];
}

/** As the decider keeps them: an empty cell takes no known identity away. */
const identitiesOf = (decided: readonly DecidedTeacher[]) => {
  const described = decided.filter(({ events }) => events.some(({ type }) => type !== 'TeacherPlaced'));
  const latest = new Map(described.map(({ row }) => [row.teacherId, row]));
  return [...latest.values()].map(({ teacherId, identities, known }) => ({
    teacherId,
    workNumberIndex: identities.workNumberIndex ?? known?.workNumberIndex ?? null,
    idNumberIndex: identities.idNumberIndex ?? known?.idNumberIndex ?? null,
  }));
};

function yearOf({ vault }: ImportParts, { row, after }: DecidedTeacher): TeacherYearRow {
  const { teacherId, schoolYear, fingerprint } = row;
  const { schoolId, homeroomClassId, fullTime, stage } = after.places.get(schoolYear)!;
  const name = after.description?.name ?? null;
  const nameIndex = name === null ? null : teacherNameIndex(vault, schoolId, name);
  return { teacherId, schoolYear, schoolId, nameIndex, homeroomClassId, fullTime, stage, rowFingerprint: fingerprint, row: row.row.number };
}
