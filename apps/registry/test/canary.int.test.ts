import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '@junheng/runtime';
import { expect, test } from 'vitest';
import {
  classCells,
  conditionsFile,
  newStudentCells,
  officeFile,
  rosterFile,
  schoolCells,
  studentCells,
  teacherCells,
} from './office-files.ts';
import { type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const canary = { name: '金丝雀某某', wrongName: '知更鸟某某', number: String(studentCells(777)['身份证件号']), address: '不得采用路七号' };

async function everyStoredRow({ database }: RegistryUnderTest): Promise<string> {
  const tables = await database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('registry', 'vault')`;
  let stored = '';
  for (const { name } of tables) {
    const rows = await database.owner.unsafe(`select t::text as row from ${name} as t`);
    stored += rows.map((row) => String(row['row'])).join('\n');
  }
  return stored;
}

test('names, id numbers and columns that are not taken stand in no stored byte, no public byte and no log line', async () => {
  const logFile = join(temporaryDirectory(), 'log');
  const log = createLog(logFile, 'trace');
  let armed = false;
  const registry = await startRegistry((runtime) => ({
    ...runtime,
    log,
    entropy: {
      bytes(length, label) {
        if (armed && label.startsWith('salt|')) {
          armed = false;
          throw new Error(`a fault that quotes ${canary.name}`);
        }
        return runtime.entropy.bytes(length, label);
      },
    },
  }));
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  const file = await rosterFile(
    studentCells(777, { 姓名: canary.name, 家庭地址: canary.address }),
    studentCells(778, { 姓名: canary.wrongName, 性别: '雄', 学校标识码: canary.number }),
  );
  armed = true;
  expect(await registry.import('student-roster', file)).toMatchObject({ status: 'failed' });
  expect(await registry.check('student-roster', file)).toMatchObject({ status: 'done', newRows: 1, rejectedRows: 1 });

  const stored = await everyStoredRow(registry);
  await expect.poll(() => registry.published.length, { timeout: 10_000 }).toBe(7);
  const published = registry.published.map(({ header, body }) => header + body).join('\n');
  expect(stored).toContain('StudentRegistered');
  expect(published).toContain('student-registered');
  const logged = await readFile(logFile, 'utf8');
  expect(logged).toContain('import failed');
  for (const text of [canary.name, canary.wrongName, canary.number, `G${canary.number}`, canary.address]) {
    for (const form of [text, ...(['hex', 'base64', 'base64url'] as const).map((encoding) => Buffer.from(text).toString(encoding))]) {
      expect(stored.includes(form), `stored: ${form}`).toBe(false);
      expect(published.includes(form), `published: ${form}`).toBe(false);
      expect(logged.includes(form), `logged: ${form}`).toBe(false);
    }
  }
  await registry.stop();
});

test('nor do those of new students, teachers, homeroom teachers and children under care', async () => {
  const registry = await startRegistry();
  const secrets = {
    child: '山雀某某',
    guardian: '监护某某',
    teacher: '杜鹃某某',
    workNumber: 'GH7654321',
    teacherNumber: String(teacherCells(555)['身份证件号']),
    place: '登记地某村九组',
    visitor: '送教某某',
    careNumber: String(studentCells(556)['身份证件号']),
    shifted: '错列某某',
  };
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  const newcomers = [
    newStudentCells(1, { 姓名: secrets.child, 监护人姓名: secrets.guardian, 备注: secrets.guardian }),
    newStudentCells(2, { '双胞胎(多胞胎)组号': secrets.shifted, 户口性质: secrets.shifted, 年级: secrets.shifted }),
  ];
  const teacher = { 姓名: secrets.teacher, 工号: secrets.workNumber };
  const shifted = { 工号: `${secrets.workNumber}0`, 教师资格证种类: secrets.shifted, 任教学科1: secrets.shifted };
  const classOf = (n: number, name: string) => classCells(n, { 班主任姓名: name, 班级名称: secrets.shifted });
  const care = {
    姓名: secrets.child,
    身份证件号: secrets.careNumber,
    残疾类别: '精神残疾',
    户籍地: secrets.place,
    送教教师: secrets.visitor,
  };
  const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';
  const jobs = [
    await registry.import('new-students', await officeFile('new-students', ...newcomers)),
    await registry.import('teacher-roster', await officeFile('teacher-roster', teacherCells(555, teacher), teacherCells(557, shifted))),
    await registry.import('class-list', await officeFile('class-list', classOf(1, secrets.teacher), classOf(2, secrets.shifted))),
    await registry.import('disabled-register', await officeFile('disabled-register', { ...care, [placement]: '送教上门' })),
  ];
  expect(jobs.map(({ status }) => status)).toEqual(Array(4).fill('done'));
  const stored = await everyStoredRow(registry);
  for (const text of Object.values(secrets)) {
    for (const form of [text, ...(['hex', 'base64', 'base64url'] as const).map((encoding) => Buffer.from(text).toString(encoding))]) {
      expect(stored.includes(form)).toBe(false);
    }
  }
  expect(stored).not.toContain('精神残疾');
  await registry.stop();
});
