import { type ImportKind, importKinds } from '@junheng/contracts';
import { type Dirt, generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conflict, Finding, ImportJob } from '../src/api.ts';
import { readTable, registerOf, type RegisterRow } from './registers.ts';
import { operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

/** What is told of a fault at its row; none: it is read as meant. */
const told: Partial<Record<Dirt['kind'], string>> = {
  'totals-row': 'totals-row-skipped',
  'id-as-number': 'digits-lost',
  'duplicate-after-transfer': 'duplicate-after-transfer',
  'yuan-for-ten-thousand': 'implausible-equipment-value',
  'unreadable-birth-date': 'bad-date',
  'wrong-check-digit': 'bad-id-number',
  'entry-year-off-by-one': 'entry-year-doubtful',
};
/** Faults that no file shows by itself: found where two files meet. */
const contradictions: Partial<Record<Dirt['kind'], { conflict: string } | { code: string; file: ImportKind }>> = {
  'class-count-disagrees': { conflict: 'class-size' },
  'homeroom-disagrees': { conflict: 'homeroom' },
  'disability-missing': { file: 'disabled-register', code: 'disability-contradicts-roster' },
};
/** What the register then shows as it was written. */
const asWritten: Partial<Record<Dirt['kind'], string[]>> = {
  'entry-year-off-by-one': ['入学年月'],
  'disability-missing': ['残疾人类型'],
  'class-count-disagrees': ['在册人数', '男生数'],
  'homeroom-disagrees': ['班主任姓名', '班主任工号'],
};
const keys: Record<ImportKind, readonly string[]> = {
  'school-conditions': ['学校标识码'],
  'student-roster': ['学籍接续标识'],
  'new-students': ['学校标识码', '姓名'],
  'teacher-roster': ['工号'],
  'class-list': ['学校标识码', '年级', '班号'],
  'disabled-register': ['身份证件号'],
  'county-form': ['小学在校学生数'],
  'cohort-counts': ['学年', '年级'],
};

type Imported = {
  jobs: Record<ImportKind, ImportJob>;
  findings: Record<ImportKind, Finding[]>;
  registers: Record<ImportKind, RegisterRow[]>;
};
let clean: GeneratedCounty;
let dirty: GeneratedCounty;
let cleanTables: Record<ImportKind, RegisterRow[]>;
let [before, after]: [Imported | undefined, Imported | undefined] = [undefined, undefined];
let conflicts: Conflict[];
const registries: RegistryUnderTest[] = [];

const ofEach = async <T>(make: (kind: ImportKind) => Promise<T>) => {
  const made: [ImportKind, T][] = [];
  for (const kind of importKinds) made.push([kind, await make(kind)]);
  return Object.fromEntries(made) as Record<ImportKind, T>;
};

async function importCounty(county: GeneratedCounty): Promise<Imported & { registry: RegistryUnderTest }> {
  const registry = await startRegistry();
  registries.push(registry);
  const jobs = await ofEach(async (kind) => {
    const job = await registry.import(kind, county.files[kind]);
    // The equipment centre corrects its form at once: without a school all its rows would be refused.
    if (kind === 'school-conditions' && job.rejectedRows > 0) await registry.import(kind, clean.files[kind]);
    return job;
  });
  const findings = await ofEach((kind) => registry.findings(jobs[kind].id));
  return { registry, jobs, findings, registers: await ofEach((kind) => registerOf(registry, kind)) };
}

beforeAll(async () => {
  const order = { seed: 'dirt', size: 'small', schoolYear: 2019 } as const;
  clean = await generateCounty({ ...order, directory: temporaryDirectory() });
  dirty = await generateCounty({ ...order, directory: temporaryDirectory(), dirt: true });
  cleanTables = await ofEach((kind) => readTable(clean.files[kind]));
  before = await importCounty(clean);
  const { registry, ...imported } = await importCounty(dirty);
  after = imported;
  conflicts = (await registry.api.readConflicts({ schoolYear: 2019, offset: 0, limit: 1e3 }, operator)).items;
}, 120_000);
afterAll(async () => {
  for (const registry of registries) await registry.stop();
});

/** The row of the clean file that stands at a row of the dirty one. */
function cleanRow({ file, row }: Pick<Dirt, 'file' | 'row'>): RegisterRow | undefined {
  const headerRows = dirty.dirt.some((dirt) => dirt.file === file && dirt.kind === 'two-row-header') ? 4 : 3;
  return cleanTables[file][row - headerRows - 1];
}
const keyOf = (kind: ImportKind, row: RegisterRow) => keys[kind].map((column) => row[column]).join(' ');
const errorsIn = (kind: ImportKind) => after!.findings[kind].filter(({ severity }) => severity === 'error');

describe('of a dirty county', () => {
  test('every fault is read as meant, told of at its row, or found where two files meet', () => {
    const lost = dirty.dirt.filter((dirt) => !isAccountedFor(dirt));
    expect(lost.map(({ kind, file, row, column }) => `${kind} ${file} ${row} ${column}`)).toEqual([]);
  });

  test('only rows with such a fault are rejected', () => {
    const faulty = dirty.dirt.filter(({ kind }) => told[kind]);
    for (const kind of importKinds) {
      const listed = faulty.filter(({ file }) => file === kind).map(({ row }) => row);
      const copies = new Set(
        faulty.filter(({ kind: of }) => of === 'duplicate-after-transfer').flatMap(({ row }) => originalsOf(kind, row)),
      );
      const others = errorsIn(kind).filter(({ row }) => !listed.includes(row) && !copies.has(row));
      expect(others.map(({ row, problem }) => `${kind} ${row} ${problem.code}`)).toEqual([]);
      const { rows, newRows, changedRows, unchangedRows, rejectedRows, skippedRows } = after!.jobs[kind];
      expect(rows).toBe(newRows + changedRows + unchangedRows + rejectedRows + skippedRows);
      expect(rejectedRows).toBe(new Set(errorsIn(kind).map(({ row }) => row)).size);
    }
  });

  test('the registers are those of the clean one but for what was told', () => {
    const rejected = (kind: ImportKind) =>
      new Set(errorsIn(kind).flatMap(({ row }) => [cleanRow({ file: kind, row })].flatMap((clear) => (clear ? keyOf(kind, clear) : []))));
    const written = new Set(
      dirty.dirt.flatMap((dirt) =>
        (asWritten[dirt.kind] ?? []).map((column) => `${dirt.file} ${keyOf(dirt.file, cleanRow(dirt)!)} ${column}`),
      ),
    );
    const teacherless = rejected('teacher-roster');
    const differences = importKinds.flatMap((kind) => {
      const now = new Map(after!.registers[kind].map((row) => [keyOf(kind, row), row]));
      if (kind === 'school-conditions') return differing(kind, before!.registers[kind], now);
      const kept = before!.registers[kind].filter((row) => !rejected(kind).has(keyOf(kind, row)));
      // Whoever is rejected in the roster of teachers cannot be the homeroom teacher of a class list.
      return differing(kind, kept, now).filter(({ row }) => kind !== 'class-list' || !teacherless.has(row['班主任工号'] ?? ''));
    });
    expect(differences.map(({ place }) => place).toSorted()).toEqual([...written].toSorted());
  });
});

function isAccountedFor(dirt: Dirt): boolean {
  const { kind, file, row, column } = dirt;
  const contradiction = contradictions[kind];
  if (contradiction && 'conflict' in contradiction) {
    return conflicts.some(
      ({ kind: of, one, other }) => of === contradiction.conflict && [one, other].some((side) => side.kind === file && side.row === row),
    );
  }
  if (contradiction) {
    const { file: otherFile, code } = contradiction;
    const id = cleanRow(dirt)!['身份证件号'];
    return after!.findings[otherFile].some(
      (finding) => finding.problem.code === code && cleanRow({ file: otherFile, row: finding.row })!['身份证件号'] === id,
    );
  }
  const here = after!.findings[file].filter((finding) => finding.row === row);
  const code = kind === 'name-with-county' && file === 'school-conditions' ? kind : told[kind];
  // Of a child in two schools the identities are told, not the school.
  if (code)
    return here.some((finding) => finding.problem.code === code && (finding.column === column || code === 'duplicate-after-transfer'));
  if (column === null) return after!.jobs[file].status === 'done'; // a header that was found
  return (
    here.every(({ severity }) => severity === 'notice') &&
    after!.registers[file].some((one) => keyOf(file, one) === keyOf(file, cleanRow(dirt)!))
  );
}

/** Rows of the same child as a copy at the end of the roster. */
function originalsOf(kind: ImportKind, row: number): number[] {
  const copy = errorsIn(kind).find((finding) => finding.row === row);
  return copy
    ? (copy.problem.zh
        .match(/第 ([\d、]+) 行/)?.[1]
        ?.split('、')
        .map(Number) ?? [])
    : [];
}

/** School names aside, which stay as they were first written. */
function differing(
  kind: ImportKind,
  rows: readonly RegisterRow[],
  now: ReadonlyMap<string, RegisterRow>,
): { place: string; row: RegisterRow }[] {
  const named = (value: string | undefined) => value?.replace(/^示例县/, '');
  return rows.flatMap((row) => {
    const same = now.get(keyOf(kind, row));
    if (!same) return [{ place: `${kind} ${keyOf(kind, row)} is lost`, row }];
    const columns = Object.keys(row).filter((column) => named(row[column]) !== named(same[column]));
    return columns.map((column) => ({ place: `${kind} ${keyOf(kind, row)} ${column}`, row }));
  });
}
