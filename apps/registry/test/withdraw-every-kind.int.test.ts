import { importKinds } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import { expect, test } from 'vitest';
import { operator, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const tables = ['school', 'school_year', 'class', 'class_declared', 'student', 'student_year', 'care_year', 'teacher', 'teacher_year'];
const countyTables = ['cohort_count', 'county_figures', 'statement_before'];

test('files of every kind that are withdrawn, the last one first, leave the views as they were before each', async () => {
  const county = await generateCounty({ seed: 'withdraw', size: 'small', schoolYear: 2019, directory: temporaryDirectory() });
  const registry = await startRegistry();
  const views = async () => {
    const rows = tables.concat(countyTables).map(async (table) => {
      const found = await registry.sql<
        { row: string }[]
      >`select (to_jsonb(row) - 'ordinal')::text as row from ${registry.sql(table)} as row`;
      return [table, found.map(({ row }) => row).sort()] as const;
    });
    return Object.fromEntries(await Promise.all(rows));
  };
  const steps: { id: string; kind: string; before: Awaited<ReturnType<typeof views>> }[] = [];
  for (const kind of importKinds) {
    const before = await views();
    const { id, status } = await registry.import(kind, county.files[kind]);
    expect({ kind, status }).toEqual({ kind, status: 'done' });
    steps.push({ id, kind, before });
  }
  for (const { id, kind, before } of steps.toReversed()) {
    const preview = await registry.api.previewWithdrawal(id, operator);
    expect(await registry.api.withdrawImport({ importId: id, reason: '更正' }, operator)).toMatchObject({ ok: true });
    const { status, withdrawal } = await registry.rested(id);
    expect({ kind, status }).toEqual({ kind, status: 'withdrawn' });
    const { schools, classes, students, teachers, others, restored, kept } = preview!;
    expect([withdrawal!.withdrawnSubjects, withdrawal!.keptSubjects]).toEqual([
      schools + classes + students + teachers + others + restored,
      kept,
    ]);
    expect({ kind, views: await views() }).toEqual({ kind, views: before });
  }
  await registry.stop();
}, 120_000);
