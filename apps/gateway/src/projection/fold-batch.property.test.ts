import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Composition } from '../api.ts';
import { noStudents } from '../equity/composition.ts';
import { foldBatch, knownStudents } from './fold-batch.ts';
import { countStudent, type StudentYear } from './student-years.ts';
import type { ViewEvent } from './view-event.ts';

const student = fc.constantFrom('a', 'b', 'c');
const schoolYear = fc.constantFrom(2018, 2019, 2020);
const change = fc.oneof(
  fc.record({
    kind: fc.constant('studentCorrected' as const),
    data: fc.record({
      studentId: student,
      schoolYear,
      gender: fc.constantFrom('0', '1', '2'),
      migrant: fc.constantFrom(true, false, null),
      leftBehind: fc.constantFrom('none', 'one-parent', null, undefined),
    }),
  }),
  fc.record({
    kind: fc.constant('studentEnrolled' as const),
    data: fc.record({ studentId: student, schoolYear, classNo: fc.constantFrom(1, 2), boarding: fc.constantFrom(true, false, null) }),
  }),
);

/** As the ledger gives them: the first event of a student is marked. A class belongs to one school year. */
function toEvents(changes: readonly { kind: string; data: { studentId: string; schoolYear: number; classNo?: number } }[]): ViewEvent[] {
  const seen = new Set<string>();
  return changes.map(({ kind, data }, index) => {
    const isFirst = !seen.has(data.studentId);
    seen.add(data.studentId);
    const classId = `${data.schoolYear}/${data.classNo}`;
    return {
      index,
      position: BigInt(index),
      eventId: `${index}`,
      source: '/registry',
      isFirst,
      fileRow: null,
      kind,
      data: { ...data, classId },
    } as never;
  });
}

/** Folds batch after batch over tables held in memory. */
function project(batches: readonly ViewEvent[][]) {
  const rows = new Map<string, StudentYear>();
  const counts = new Map<string, Composition>();
  const departures = new Set<string>();
  for (const batch of batches) {
    const known = new Set(knownStudents(batch));
    const changes = foldBatch(
      batch,
      [...rows.values()].filter(({ studentId }) => known.has(studentId)),
    );
    for (const year of changes.studentYears) rows.set(`${year.studentId} ${year.schoolYear}`, year);
    for (const { classId, studentId } of changes.departures) departures.add(`${classId} ${studentId}`);
    for (const [classId, difference] of changes.counts) {
      const count = counts.get(classId) ?? { ...noStudents };
      for (const key of Object.keys(difference) as (keyof Composition)[]) count[key] += difference[key];
      counts.set(classId, count);
    }
  }
  const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const filled = [...counts].filter(([, count]) => Object.values(count).some((number) => number !== 0));
  return { rows: sorted(rows), counts: sorted(filled), departures: [...departures].toSorted() };
}

test('however the feed is cut into batches, the view is the same, and its counters are a recount of its rows', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (changes, sizes) => {
      const events = toEvents(changes);
      const batches: ViewEvent[][] = [];
      for (let at = 0; at < events.length;) {
        const size = sizes.next().value as number;
        batches.push(events.slice(at, at + size));
        at += size;
      }
      const whole = project([events]);
      expect(project(batches)).toEqual(whole);

      const recount = new Map<string, Composition>();
      const byStudent = Map.groupBy(
        whole.rows.map(([, row]) => row),
        ({ studentId }) => studentId,
      );
      for (const years of byStudent.values()) countStudent(years, 1, recount);
      expect(whole.counts).toEqual([...recount].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
});
