import { canonicalJson, type Json, stageOfGrade } from '@junheng/contracts';
import { fold } from '@junheng/decider';
import type { Transaction } from '@junheng/event-store';
import { teacher } from '../../../domain/teacher/decide.ts';
import type { TeacherEvent } from '../../../domain/teacher/events.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import { readTeachers, type TeacherEntry, type TeacherYearRow, writeTeachers, writeTeacherYears } from '../../../views/teacher-index.ts';
import type { PlannedStream } from '../../batch-plan.ts';
import type { ErasedIdentity } from '../../../views/erased-persons.ts';
import { againAfter, erasedFinder, isRefused } from '../../erased-finder.ts';
import type { ImportParts } from '../../import-parts.ts';
import type { MatchedRow } from '../../students/match-students.ts';
import type { StatedHomeroom } from './stated-homeroom.ts';

type Homeroom = {
  row: MatchedRow;
  stated: StatedHomeroom;
  workNumberIndex: Buffer;
  /** null: nobody with this work number is registered. */
  known: TeacherEntry | null;
  /** Was erased and may return. */
  erased: ErasedIdentity | null;
  /** HMAC over what is stated. */
  fingerprint: Buffer;
  /** An earlier import stated the same last. */
  isSame: boolean;
};
type HomeroomPlan = { streams: PlannedStream[]; applyViews(transaction: Transaction): Promise<void> };

const nothing: HomeroomPlan = { streams: [], applyViews: async () => {} };

/**
 * Registers and places the homeroom teachers that the accepted rows of a foreign file name, each by the first row of the
 * file that names the teacher in the school year: what later rows say is the same, or contradicts it and is noticed by
 * the check.
 */
export async function planHomerooms(
  parts: ImportParts,
  newId: (label: string) => string,
  job: StoredJob,
  rows: readonly MatchedRow[],
): Promise<HomeroomPlan> {
  const homerooms = await firstStatements(parts, job, rows);
  if (homerooms.length === 0) return nothing;
  const { runtime, log } = parts;
  const { county } = runtime;
  const read = homerooms.filter(({ known, isSame }) => known !== null && !isSame);
  const histories = await log.read<TeacherEvent>(read.map(({ known }) => `teacher/${known!.teacherId}`));
  const pasts = new Map(read.map(({ known }, index) => [known!.teacherId, histories[index]!]));

  const streams = new Map<string, PlannedStream>();
  const teachers = new Map<string, { teacherId: string; workNumberIndex: Buffer; idNumberIndex: Buffer | null }>();
  const years: TeacherYearRow[] = [];
  for (const { row, stated, workNumberIndex, known, erased, fingerprint, isSame } of homerooms) {
    const teacherId = known?.teacherId ?? newId(`teacher|${workNumberIndex.toString('hex')}${againAfter(erased)}`);
    const year = yearOf(row, teacherId, fingerprint);
    if (isSame) {
      years.push(year);
      continue;
    }
    const past = pasts.get(teacherId) ?? { version: 0, events: [] };
    const stream = streams.get(teacherId);
    const planned = (stream?.events ?? []).map(({ event }) => event as TeacherEvent);
    const { schoolId, classId, grade } = row.place;
    const place = { schoolId, stage: stageOfGrade(grade), homeroomClassId: classId };
    const command = { teacherId, schoolYear: row.schoolYear, description: stated.description, place, source: row.source, isForeign: true };
    const decision = teacher.decide(command, fold(teacher, [...past.events, ...planned]));
    if (!decision.ok) continue; // a work number is an identity, and nothing else can be refused of a foreign register
    years.push(year);
    if (decision.events.length === 0) continue;
    const events = decision.events.map((event) => ({ row: row.row.number, subject: teacherId, event }));
    if (stream) stream.events.push(...events);
    else streams.set(teacherId, { stream: `teacher/${teacherId}`, expected: past.version === 0 ? 'none' : past.version, events });
    teachers.set(teacherId, { teacherId, workNumberIndex, idNumberIndex: known?.idNumberIndex ?? null });
    if (row.entry.outcome === 'unchanged') row.entry.outcome = 'changed';
    row.entry.changes = [...row.entry.changes, 'homeroom'];
    if (past.version === 0 && !stream) row.entry.adds = [...row.entry.adds, { thing: 'teacher', id: teacherId }];
  }
  return {
    streams: [...streams.values()],
    async applyViews(transaction) {
      await writeTeachers(transaction, county, [...teachers.values()]);
      await writeTeacherYears(transaction, county, job.id, years);
    },
  };
}

/** One row per teacher and school year that this import has not stated yet. */
async function firstStatements({ runtime, sql, vault }: ImportParts, job: StoredJob, rows: readonly MatchedRow[]): Promise<Homeroom[]> {
  const first = new Map<string, { row: MatchedRow; stated: StatedHomeroom }>();
  for (const row of rows) {
    const stated = row.value.homeroom;
    if (stated === null) continue;
    const key = `${row.schoolYear} ${stated.workNumber}`;
    if (!first.has(key)) first.set(key, { row, stated });
  }
  if (first.size === 0) return [];
  const inOrder = [...first.values()].toSorted((a, b) => a.row.schoolYear - b.row.schoolYear);
  const found = inOrder.map((one) => ({ ...one, workNumberIndex: vault.blindIndex('work-number', one.stated.workNumber) }));
  const schoolYears = [...new Set(found.map(({ row }) => row.schoolYear))];
  const known = await readTeachers(
    sql,
    runtime.county,
    schoolYears,
    found.map(({ workNumberIndex }) => ({ workNumberIndex, idNumberIndex: null })),
  );
  const byWorkNumber = new Map(known.map((entry) => [entry.workNumberIndex?.toString('hex'), entry]));
  const erasedAs = await erasedFinder(
    { sql, runtime },
    found.map(({ workNumberIndex }) => [workNumberIndex]),
  );
  return found.flatMap((one): Homeroom[] => {
    const entry = byWorkNumber.get(one.workNumberIndex.toString('hex')) ?? null;
    const erased = entry ? null : erasedAs([one.workNumberIndex]);
    if (isRefused(erased)) return []; // the student's row stands without its teacher
    const year = entry?.years.get(one.row.schoolYear);
    if (year?.importId === job.id) return [];
    const { schoolId, classId } = one.row.place;
    const fingerprint = vault.blindIndex('homeroom-row', canonicalJson([one.stated.description, schoolId, classId] as Json));
    return [{ ...one, known: entry, erased, fingerprint, isSame: year?.rowFingerprint.equals(fingerprint) === true }];
  });
}

const yearOf = ({ row, schoolYear, place }: MatchedRow, teacherId: string, rowFingerprint: Buffer): TeacherYearRow => ({
  teacherId,
  schoolYear,
  schoolId: place.schoolId,
  nameIndex: null,
  homeroomClassId: place.classId,
  fullTime: null,
  stage: stageOfGrade(place.grade),
  rowFingerprint,
  row: row.number,
});
