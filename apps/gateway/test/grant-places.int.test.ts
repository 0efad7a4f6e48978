import type { Actor } from '@junheng/access';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { plantedCounty } from './planted-county.ts';

let database: TestDatabase;
let asking: Asking;
let schools: { schoolId: string }[];
/** Of the first school. */
let child: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  const findStudent = async ({ nationalStudentId }: { nationalStudentId: string }) => (nationalStudentId === 'G1' ? child : null);
  asking = await startTestGateway(database, undefined, undefined, undefined, { registry: { findStudent } });
  await asking.feed.append(plantedCounty({ schools: 2, classesPerSchool: 2, studentsPerClass: 2 }));
  await asking.caughtUp();
  schools = (await asking.data('{ schoolNames { schoolId } }')).schoolNames;
  const enrolled = asking.feed.entries.find(
    ({ header, body }) => header.includes('.student-enrolled.') && body.includes(schools[0]!.schoolId),
  )!;
  child = (JSON.parse(enrolled.body) as { studentId: string }).studentId;
});
afterAll(async () => {
  await asking.stop();
  await database.drop();
});

const administrator: Actor = { id: 'p1', kind: 'person', grants: [{ role: 'administrator', scope: { kind: 'county' } }] };
const find = `mutation ($schoolId: ID!, $nationalStudentId: String!) { findChild(schoolId: $schoolId, nationalStudentId: $nationalStudentId) {
  ... on FoundChild { childId schoolYear grade classNo } ... on Refusal { code } } }`;

test('the classes of a school are named for whoever grants, in their order, and those of no other school', async () => {
  const { classNames } = await asking.data(
    `query ($schoolId: ID!) { classNames(schoolId: $schoolId) { schoolId grade classNo schoolYear } }`,
    schools[1],
    administrator,
  );
  expect(classNames).toHaveLength(2);
  expect(new Set(classNames.map(({ schoolId }: { schoolId: string }) => schoolId))).toEqual(new Set([schools[1]!.schoolId]));
});

test('a child is found at its own school only; each look is noted, without the number', async () => {
  asking.reads.length = 0;
  const at = (index: number, nationalStudentId = 'G1') =>
    asking.data(find, { ...schools[index], nationalStudentId }, administrator).then(({ findChild }) => findChild);
  expect(await at(0)).toMatchObject({ childId: child, schoolYear: 2019 });
  expect(await at(1)).toEqual({ code: 'ChildUnknown' });
  expect(await at(0, 'G2')).toEqual({ code: 'ChildUnknown' });
  expect(asking.reads.map(({ kind, subject, schoolId, count }) => [kind, subject, schoolId, count])).toEqual([
    ['person-place', child, schools[0]!.schoolId, 1],
    ['person-place', null, schools[1]!.schoolId, 0],
    ['person-place', null, schools[0]!.schoolId, 0],
  ]);
  expect(JSON.stringify(asking.reads)).not.toContain('G1');
});
