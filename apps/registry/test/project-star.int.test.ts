import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ImportJob } from '../src/api.ts';
import { figuresOfRegisters, figuresOfScript, gapsOf, hasPython, type StarFigures, starYears } from './project-star.ts';
import { eventCounts, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const invented = join(import.meta.dirname, 'fixtures/star-layout.csv');
const data = process.env['JUNHENG_TEST_DATA'];
const packed = data === undefined ? null : join(data, 'star.csv.gz');

/** Rows invented in the layout of the file, and the file itself where someone has it. */
const files = [
  { name: 'invented rows in the layout of Project STAR', packed: null, skip: null },
  {
    name: 'Project STAR itself',
    packed,
    skip:
      packed !== null && existsSync(packed)
        ? null
        : 'JUNHENG_TEST_DATA names no folder with star.csv.gz (docs/guides/project-star.md tells how to get it)',
  },
];

describe.each(files)('$name', { timeout: 180_000 }, ({ packed: file, skip: reason }) => {
  let registry: RegistryUnderTest;
  let checked: ImportJob;
  let script: StarFigures;
  const cause = reason ?? (hasPython() ? null : 'no python3 ≥ 3.9 on this machine');

  beforeAll(async () => {
    if (cause !== null) return;
    const csv = file === null ? invented : join(temporaryDirectory(), 'star.csv');
    if (file !== null) await writeFile(csv, gunzipSync(readFileSync(file)));
    script = figuresOfScript(csv);
    registry = await startRegistry();
    checked = await registry.check('student-roster', file ?? csv, 2019, 'project-star');
  }, 120_000);
  afterAll(() => registry?.stop());

  beforeEach(({ task, skip }) => {
    if (cause !== null) task.meta.skipReason = cause;
    skip(cause !== null, cause ?? undefined);
  });

  test('is checked without a rejected row, its gaps counted', async () => {
    const { rows, students, schools, teachers, classes, missing, oneStudentClasses } = script;
    const found = { rows, newStudents: students, newSchools: schools, newTeachers: teachers, newClasses: classes };
    expect(checked).toMatchObject({
      status: 'ready',
      layout: 'project-star',
      rejectedRows: 0,
      skippedRows: 0,
      newRows: students,
      ...found,
    });
    const findings = await registry.findings(checked.id);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { birthy, ...others } = missing;
    expect(gapsOf(findings)).toMatchObject({ ...others, birthq: birthy, birthy });
    const single = findings.find(({ problem }) => problem.code === 'one-student-classes');
    expect(single).toMatchObject({ column: 'tch', problem: { en: expect.stringMatching(new RegExp(`^${oneStudentClasses} classes `)) } });
  });

  test('is imported with its schools, classes, teachers and students', async () => {
    const done = await registry.import('student-roster', file ?? invented, 2019, 'project-star');
    const { rows, students, schools, teachers, classes } = script;
    expect(done).toMatchObject({ status: 'done', rowsDone: rows, rejectedRows: 0, newStudents: students });
    expect(await eventCounts(registry.sql)).toMatchObject({
      SchoolRegistered: schools,
      ClassOpened: classes,
      TeacherRegistered: teachers,
      TeacherPlaced: teachers,
      StudentRegistered: students,
      StudentEnrolled: rows,
    });
  });

  test('gives the class sizes, their variation and the share of free lunches that the script gives', async () => {
    const registers = await figuresOfRegisters(registry);
    expect(registers.classList).toEqual(script.classList);
    for (const year of starYears) {
      const { cv, mean, ...counts } = script.years[year]!;
      expect(registers.years[year]).toMatchObject({ ...counts, cv: expect.closeTo(cv, 12), mean: expect.closeTo(mean, 12) });
    }
  });

  test('is not changed by the same file again', async () => {
    const again = await registry.check('student-roster', file ?? invented, 2019, 'project-star');
    expect(again).toMatchObject({ status: 'unchanged', newRows: 0, changedRows: 0, newTeachers: 0, problem: null });
  });
});

test('the guide shows the script that the tests run', () => {
  const guides = join(import.meta.dirname, '../../../docs/guides');
  const script = readFileSync(join(guides, 'project_star.py'), 'utf8');
  expect(readFileSync(join(guides, 'project-star.md'), 'utf8')).toContain(`\`\`\`python\n${script}\`\`\``);
});

test('the real file has the counts that are known of it', ({ task, skip }) => {
  const [, real] = files;
  const cause = real!.skip ?? (hasPython() ? null : 'no python3 ≥ 3.9 on this machine');
  if (cause !== null) task.meta.skipReason = cause;
  skip(cause !== null, cause ?? undefined);
  const { rows, students, schools, teachers, classes, oneStudentClasses, missing } = figuresOfScriptOf(real!.packed!);
  expect({ rows, students, schools, teachers, classes, oneStudentClasses }).toEqual({
    rows: 26_796,
    students: 11_598,
    schools: 80,
    teachers: 1_387,
    classes: 1_387,
    oneStudentClasses: 45,
  });
  expect(missing).toMatchObject({ birthy: 73, sx: 20, eth: 146, ses: 828 });
});

function figuresOfScriptOf(gz: string): StarFigures {
  const csv = join(temporaryDirectory(), 'counted.csv');
  writeFileSync(csv, gunzipSync(readFileSync(gz)));
  return figuresOfScript(csv);
}
