import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Finding } from '../src/api.ts';
import { operator, type RegistryUnderTest } from './registry-under-test.ts';

type ClassFigures = { year: number; school: string; class: number; size: number; freeLunch: number; known: number };
export type StarFigures = {
  rows: number;
  students: number;
  schools: number;
  teachers: number;
  classes: number;
  oneStudentClasses: number;
  missing: Record<string, number>;
  years: Record<string, { classes: number; students: number; mean: number; cv: number }>;
  classList: ClassFigures[];
};

/** The school years that the file names its grades by. */
export const starYears = [1985, 1986, 1987, 1988];
const script = join(import.meta.dirname, '../../../docs/guides/project_star.py');

export const hasPython = (): boolean => {
  try {
    return execFileSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 9))'], { encoding: 'utf8' }).trim() === 'True';
  } catch {
    return false;
  }
};

/** What the guide's script, in another language, makes of the file. */
export const figuresOfScript = (file: string): StarFigures =>
  JSON.parse(execFileSync('python3', [script, file], { encoding: 'utf8', maxBuffer: 2 ** 26 })) as StarFigures;

/** The same figures of the registers that the registry gives out, one per school year. */
export async function figuresOfRegisters(registry: RegistryUnderTest): Promise<Pick<StarFigures, 'years' | 'classList'>> {
  const classes = new Map<string, ClassFigures>();
  for (const year of starYears) {
    for (const row of await registerOf(registry, year)) {
      const [school, classNo, lunch] = [row['学校标识码']!, Number(row['班级号']), row['是否享受一补']!];
      const key = `${year} ${school} ${String(classNo).padStart(4, '0')}`;
      const known = classes.get(key) ?? { year, school, class: classNo, size: 0, freeLunch: 0, known: 0 };
      classes.set(key, known);
      known.size++;
      if (lunch !== '') known.known++;
      if (lunch === '是') known.freeLunch++;
    }
  }
  const classList = [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures);
  const years = starYears.map((year) => {
    const sizes = classList.filter((one) => one.year === year).map(({ size }) => size);
    const students = sizes.reduce((sum, size) => sum + size, 0);
    const mean = students / sizes.length;
    const variance = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length;
    return [year, { classes: sizes.length, students, mean, cv: Math.sqrt(variance) / mean }] as const;
  });
  return { years: Object.fromEntries(years), classList };
}

async function registerOf(registry: RegistryUnderTest, schoolYear: number): Promise<Record<string, string>[]> {
  const download = await registry.api.download({ of: 'register', kind: 'student-roster', schoolYear, format: 'csv' }, operator);
  if (!download.ok) throw new Error(download.refusal.code);
  const [header = '', ...lines] = (await text(download.value.content))
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const titles = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [titles[index]!, cell.replace(/^"|"$/g, '')])));
}

/** How many rows lack a value, by the file's own title of the column. */
export function gapsOf(findings: readonly Finding[]): Record<string, number> {
  const gaps = findings.flatMap(({ column, problem }): [string, number][] => {
    const [, rows] = /^No value: in (\d+) rows/.exec(problem.en) ?? /, (\d+) without\./.exec(problem.en) ?? [];
    return column === null || rows === undefined ? [] : [[column, Number(rows)]];
  });
  return Object.fromEntries(gaps);
}
