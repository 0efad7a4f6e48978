import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type ServicesUnderTest, startServicesUnderTest } from './services-under-test.ts';

const root = join(import.meta.dirname, '../../..');
const invented = join(root, 'apps/registry/test/fixtures/star-layout.csv');
const data = process.env['JUNHENG_TEST_DATA'];
const packed = data === undefined ? null : join(data, 'star.csv.gz');
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

type OfClass = { year: number; school: string; class: number; size: number; freeLunch: number; known: number };
type Script = { years: Record<string, { classes: number; students: number; mean: number; cv: number }>; classList: OfClass[] };
type Stage = { students: number; classCount: number; classSizes: { mean: number; cv: number } };
type Node = {
  classNo: number;
  size: number;
  school: { code: string };
  composition: { students: number; subsidised: number; subsidisedUnknown: number };
};
type Page = { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

describe.each(files)('the equity view of $name', { timeout: 300_000 }, ({ packed: file, skip: reason }) => {
  const cause = reason ?? (hasPython() ? null : 'no python3 ≥ 3.9 on this machine');
  let services: ServicesUnderTest;
  let script: Script;
  let directory: string;

  beforeAll(async () => {
    if (cause !== null) return;
    directory = mkdtempSync(join(tmpdir(), 'junheng-star-'));
    const csv = join(directory, 'star.csv');
    writeFileSync(csv, file === null ? readFileSync(invented) : gunzipSync(readFileSync(file)));
    script = JSON.parse(
      execFileSync('python3', [join(root, 'docs/guides/project_star.py'), csv], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
    );
    services = await startServicesUnderTest(inject('postgresUrl'));
    await services.import('student-roster', csv, 'project-star');
  }, 300_000);
  afterAll(async () => {
    if (cause !== null) return;
    await services.stop();
    rmSync(directory, { recursive: true });
  });
  beforeEach(({ task, skip }) => {
    if (cause !== null) task.meta.skipReason = cause;
    skip(cause !== null, cause ?? undefined);
  });

  test('has the class sizes and their coefficient of variation that a Python script computes', async () => {
    for (const [year, { classes, students, mean, cv }] of Object.entries(script.years)) {
      const { county } = await services.ask<{ county: { stages: Stage[] } }>(
        `{ county(schoolYear: ${year}) { stages { students classCount classSizes { mean cv } } } }`,
      );
      const [stage, ...others] = county.stages.filter((one) => one.classCount > 0);
      expect(others).toEqual([]);
      expect(stage).toMatchObject({ students, classCount: classes });
      expect(stage!.classSizes.mean).toBeCloseTo(mean, 10);
      expect(stage!.classSizes.cv).toBeCloseTo(cv, 10);
    }
  });

  test('has the size and the share of free lunches of each class that it computes', async () => {
    for (const year of Object.keys(script.years).map(Number)) {
      const seen = await classesOf(services, year);
      expect(seen).toEqual(script.classList.filter((one) => one.year === year));
    }
  });
});

async function classesOf({ ask }: ServicesUnderTest, year: number): Promise<OfClass[]> {
  const classes: OfClass[] = [];
  let after = '';
  for (;;) {
    const { county } = await ask<{ county: { classes: Page } }>(`{ county(schoolYear: ${year}) { classes(first: 100 ${after}) {
      edges { node { classNo size school { code } composition { students subsidised subsidisedUnknown } } } pageInfo { hasNextPage endCursor } } } }`);
    for (const { node } of county.classes.edges) {
      const { students, subsidised, subsidisedUnknown } = node.composition;
      classes.push({
        year,
        school: node.school.code,
        class: node.classNo,
        size: node.size,
        freeLunch: subsidised,
        known: students - subsidisedUnknown,
      });
    }
    if (!county.classes.pageInfo.hasNextPage) break;
    after = `after: "${county.classes.pageInfo.endCursor}"`;
  }
  return classes.sort((a, b) => (a.school === b.school ? a.class - b.class : a.school < b.school ? -1 : 1));
}

function hasPython(): boolean {
  try {
    return execFileSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 9))'], { encoding: 'utf8' }).trim() === 'True';
  } catch {
    return false;
  }
}
