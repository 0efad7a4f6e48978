import { fold } from '@junheng/decider';
import { createEventStore } from '@junheng/event-store';
import { createVault } from '@junheng/vault';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { student } from '../src/domain/student/decide.ts';
import type { StudentEvent } from '../src/domain/student/events.ts';
import { descriptionOf, type StudentState } from '../src/domain/student/state.ts';
import { createEventLog } from '../src/event-log.ts';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

type Statement = { student: number; classNo: number; hukou: string };
type Roster = { schoolYear: number; statements: Statement[] };

const roster = fc.record({
  schoolYear: fc.constantFrom(2018, 2019),
  statements: fc.uniqueArray(
    fc.record({ student: fc.nat(2), classNo: fc.integer({ min: 1, max: 2 }), hukou: fc.constantFrom('农业户口', '非农业户口') }),
    { minLength: 1, selector: ({ student: which }) => which },
  ),
});
const history = fc.array(roster, { minLength: 2, maxLength: 4 }).chain((rosters) => {
  const withdrawn = fc.shuffledSubarray(
    rosters.map((_, index) => index),
    { minLength: 1, maxLength: 2 },
  );
  return fc.record({ rosters: fc.constant(rosters), withdrawn });
});

/** Two registries with the same seed: equal children get equal ids in both. */
let withIt: RegistryUnderTest;
let without: RegistryUnderTest;
let run = 0;
beforeAll(async () => {
  [withIt, without] = await Promise.all([startRegistry(), startRegistry()]);
});
afterAll(() => Promise.all([withIt.stop(), without.stop()]));

/** Each run has children and classes of its own. null: the file brought nothing new and so was not imported. */
async function importRoster(registry: RegistryUnderTest, base: number, { schoolYear, statements }: Roster): Promise<string | null> {
  const rows = statements.map(({ student: which, classNo, hukou }) =>
    studentCells(base + which, { 班级号: 2 * base + classNo, 户口性质: hukou, 年级: schoolYear === 2019 ? '三年级' : '二年级' }),
  );
  const job = await registry.check('student-roster', await rosterFile(...rows), schoolYear);
  if (job.status !== 'ready') return null;
  await registry.api.confirmImport({ importId: job.id }, operator);
  expect(await registry.rested(job.id)).toMatchObject({ status: 'done', rejectedRows: 0 });
  return job.id;
}

async function withdraw(registry: RegistryUnderTest, importId: string) {
  expect(await registry.api.withdrawImport({ importId, reason: '更正' }, operator)).toMatchObject({ ok: true });
  expect(await registry.rested(importId)).toMatchObject({ status: 'withdrawn' });
}

type Child = { places: StudentState['places']; now: unknown; described: unknown[]; years: unknown[]; isFound: boolean };
/** What holds, however it came to be written. */
const standing = (state: StudentState) => ({
  places: state.places,
  now: state.description,
  described: [...state.places.keys()].map((year) => descriptionOf(state, year)),
});
/** What the streams and the own views say of each of the run's children. */
async function children(registry: RegistryUnderTest, base: number, importIds: readonly (string | null)[]): Promise<Child[]> {
  const { sql, runtime } = registry;
  const vault = createVault({ runtime });
  const log = createEventLog({ runtime, sql, store: createEventStore({ sql }), vault });
  return Promise.all(
    [0, 1, 2].map(async (which) => {
      const key = vault.blindIndex('enrolment-key', String(studentCells(base + which)['学籍接续标识']));
      const [found] = await sql<{ id: string }[]>`
        select coalesce((select student_id from student where enrolment_key_index = ${key}),
          (select person_id from withdrawn_person where identity_index = ${key})) as id`;
      const id = found!.id;
      const [past] = id === null ? [] : await log.read<StudentEvent>([`student/${id}`]);
      const years = await sql`
        select school_year, class_id, grade, row_fingerprint, import_id from student_year where student_id = ${id} order by school_year`;
      const registered = await sql`select 1 from student where student_id = ${id}`;
      return {
        ...standing(fold(student, past?.events ?? [])),
        years: years.map(({ import_id: importId, ...year }) => ({ ...year, statedBy: importIds.indexOf(importId as string) })),
        isFound: registered.length > 0,
      };
    }),
  );
}

const openClasses = async ({ sql }: RegistryUnderTest, base: number) =>
  sql`select school_year, grade, class_no from class where class_no between ${2 * base + 1} and ${2 * base + 2} order by 1, 2, 3`;

describe('after withdrawals', () => {
  test('whom no later import states is as if the withdrawn ones had never been, and others are as they were', async () => {
    for (const registry of [withIt, without]) await registry.import('school-conditions', await conditionsFile(schoolCells(1)), 2018);
    await fc.assert(
      fc.asyncProperty(history, async ({ rosters, withdrawn }) => {
        const base = 3 * ++run;
        const importIds: (string | null)[] = [];
        for (const one of rosters) importIds.push(await importRoster(withIt, base, one));
        const before = await children(withIt, base, importIds);
        const gone = withdrawn.filter((index) => importIds[index] !== null);
        for (const index of gone) await withdraw(withIt, importIds[index]!);

        const expectedIds: (string | null)[] = [];
        for (const [index, one] of rosters.entries()) {
          const isThere = importIds[index] !== null && !gone.includes(index);
          expectedIds.push(isThere ? await importRoster(without, base, one) : null);
        }
        const after = await children(withIt, base, importIds);
        const expected = await children(without, base, expectedIds);
        const states = (index: number, which: number) => rosters[index]!.statements.some(({ student: stated }) => stated === which);
        const isTouchedLater = (which: number) =>
          importIds.some(
            (id, index) =>
              id !== null && !gone.includes(index) && states(index, which) && gone.some((other) => other < index && states(other, which)),
          );
        const all = [0, 1, 2];
        const of = (some: readonly Child[], wanted: (which: number) => boolean) => some.filter((_, which) => wanted(which));
        const isUntouched = (which: number) => !gone.some((index) => states(index, which));
        expect(of(after, (which) => !isTouchedLater(which))).toEqual(of(expected, (which) => !isTouchedLater(which)));
        expect(of(after, isUntouched)).toEqual(of(before, isUntouched));
        const classes = all.some(isTouchedLater) ? [] : await Promise.all([withIt, without].map((registry) => openClasses(registry, base)));
        expect(classes[0]).toEqual(classes[1]);
      }),
      { numRuns: 10 },
    );
  }, 240_000);
});
