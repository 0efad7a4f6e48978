import type { Actor, Grant } from '@junheng/access';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
/** Of the first class: 张三, 阿宝, 李四, in the order of the file; of the second: one more. */
let children: { id: string; classId: string }[];
let classes: string[];

const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });
const parentOf = (id: string) => person({ role: 'parent', scope: { kind: 'child', id } });
const homeroomOf = (id: string) => person({ role: 'homeroom-teacher', scope: { kind: 'class', id } });

beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  const names = ['张三', '阿宝', '李四'];
  const rows = [...names.map((name, at) => studentCells(at + 1, { 姓名: name })), studentCells(4, { 姓名: '王五', 班级号: 2 })];
  await registry.import('student-roster', await rosterFile(...rows));
  children = await registry.sql<{ id: string; classId: string }[]>`
    select split_part(stream, '/', 2) as id, class_id as "classId"
    from event join student_year on stream = 'student/' || student_id
    group by 1, 2 order by min(position)`;
  classes = [...new Set(children.map(({ classId }) => classId))];
});
afterAll(() => registry.stop());

describe('a parent', () => {
  test('sees the own child’s name and place', async () => {
    const [child] = children;
    const seen = await registry.api.readOwnChild(child!.id, parentOf(child!.id));
    expect(seen).toMatchObject({ childId: child!.id, name: '张三', schoolYear: 2019, grade: 3, classId: child!.classId });
  });

  test('sees no other child, not even of the class, and no roster', async () => {
    const parent = parentOf(children[0]!.id);
    expect(await registry.api.readOwnChild(children[1]!.id, parent)).toBeNull();
    expect(await registry.api.readOwnRoster(children[0]!.classId, parent)).toBeNull();
  });

  test('sees nothing under an id that nobody has', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await registry.api.readOwnChild(nobody, parentOf(nobody))).toBeNull();
    expect(await registry.api.readOwnChild('not an id', parentOf('not an id'))).toBeNull();
  });

  test('sees the newest school year', async () => {
    await registry.import('student-roster', await rosterFile(studentCells(4, { 姓名: '王五', 年级: '四年级', 班级号: 1 })), 2020);
    const child = children[3]!;
    const seen = await registry.api.readOwnChild(child.id, parentOf(child.id));
    expect(seen).toMatchObject({ name: '王五', schoolYear: 2020, grade: 4 });
    expect(seen!.classId).not.toBe(child.classId);
  });
});

describe('a homeroom teacher', () => {
  test('sees the names of the own class by pinyin', async () => {
    const roster = await registry.api.readOwnRoster(classes[0]!, homeroomOf(classes[0]!));
    expect(roster).toMatchObject({ classId: classes[0], schoolYear: 2019, names: ['阿宝', '李四', '张三'] });
  });

  test('sees neither another class nor the record of a child', async () => {
    const homeroom = homeroomOf(classes[0]!);
    expect(await registry.api.readOwnRoster(classes[1]!, homeroom)).toBeNull();
    expect(await registry.api.readOwnChild(children[0]!.id, homeroom)).toBeNull();
    const noClass = '00000000-0000-4000-8000-000000000000';
    expect(await registry.api.readOwnRoster(noClass, homeroomOf(noClass))).toBeNull();
  });
});

test('nobody else sees either: no office, no principal, no operator, and not whose grant has ended', async () => {
  const schoolId = (await registry.api.readOwnChild(children[0]!.id, parentOf(children[0]!.id)))!.schoolId;
  for (const actor of [
    operator,
    person(),
    person({ role: 'principal', scope: { kind: 'school', id: schoolId } }),
    person({ role: 'office', scope: { kind: 'office', id: 'basic-education' } }),
    person({ role: 'administrator', scope: { kind: 'county' } }),
    person({ role: 'parent', scope: { kind: 'class', id: children[0]!.classId } }),
  ]) {
    expect(await registry.api.readOwnChild(children[0]!.id, actor)).toBeNull();
    expect(await registry.api.readOwnRoster(classes[0]!, actor)).toBeNull();
  }
});

test('an erased child is in no roster and has no record', async () => {
  const [child] = children;
  const platform = { id: 'platform', kind: 'platform' } as const;
  await registry.api.prepareErasure({ personId: child!.id, kind: 'student' }, platform);
  await registry.api.purgePerson({ personId: child!.id, kind: 'student' }, platform);
  expect(await registry.api.readOwnChild(child!.id, parentOf(child!.id))).toBeNull();
  expect((await registry.api.readOwnRoster(classes[0]!, homeroomOf(classes[0]!)))!.names).toEqual(['阿宝', '李四']);
});
