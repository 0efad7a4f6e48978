import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Attribute, PlacementProblem } from '@junheng/placement-draw';

/** A school's kindergarten of 1985/86: the problem to draw, and the class of each pupil as Tennessee's lot had it. */
export type School = { readonly id: string; readonly problem: PlacementProblem; readonly assigned: Uint8Array };

/** `alone`: pupils set aside, see `kindergartenOf`; `missing`: what the file leaves out of the others, by attribute. */
export type Kindergarten = {
  readonly schools: readonly School[];
  readonly pupils: number;
  readonly alone: number;
  readonly missing: Readonly<Record<string, number>>;
};

/** The file of Project STAR, where `JUNHENG_TEST_DATA` names a folder that holds it. */
export function starFile(): string | null {
  const file = join(process.env['JUNHENG_TEST_DATA'] ?? '', 'star.csv.gz');
  return existsSync(file) ? file : null;
}

export const readKindergarten = (file: string): Kindergarten => kindergartenOf(gunzipSync(readFileSync(file)).toString());

/**
 * Attributes: sex, ethnicity, free lunch, and age in quarters of a year. What is missing stays in: a missing category is a level
 * of its own, which the draw spreads like any other; a missing quarter counts as the mean, and "missing" is spread as a level. A
 * year of birth without its quarter counts as missing.
 *
 * A pupil who is the only one of a "class" is set aside: in the file these are the pupils whose lunch status is missing, and without
 * them there are the 325 classes that the study tells of. A class of one would count as a difference that no draw could avoid.
 */
export function kindergartenOf(csv: string): Kindergarten {
  const [header, ...lines] = csv.trim().split('\n').map(cellsOf);
  const column = (name: string) => header!.indexOf(name);
  const all = lines.filter((row) => row[column('gr')] === 'K');
  const classOf = (row: readonly string[]) => `${row[column('sch')]} ${row[column('tch')]}`;
  const sizes = new Map<string, number>();
  for (const row of all) sizes.set(classOf(row), (sizes.get(classOf(row)) ?? 0) + 1);
  const rows = all.filter((row) => sizes.get(classOf(row))! > 1);
  const value = (row: readonly string[], name: string) => row[column(name)] || null;
  const quarter = (row: readonly string[]) => {
    const found = /^(\d{4}):([1-4])$/.exec(value(row, 'birthq') ?? '');
    return found ? 4 * (1985 - Number(found[1])) + 3 - Number(found[2]) : null;
  };
  const ids = [...new Set(rows.map((row) => row[column('sch')]!))].toSorted((a, b) => Number(a) - Number(b));
  const schools = ids.map((id): School => {
    const own = rows.filter((row) => row[column('sch')] === id);
    const teachers = [...new Set(own.map((row) => row[column('tch')]!))].toSorted((a, b) => Number(a) - Number(b));
    const assigned = Uint8Array.from(own, (row) => teachers.indexOf(row[column('tch')]!));
    const category = (name: string): Attribute => ({ id: name, kind: 'category', values: own.map((row) => value(row, name)) });
    const problem: PlacementProblem = {
      pupils: own.map((row) => ({ id: row[column('id')]! })),
      classes: teachers.map((teacher, c) => ({ id: teacher, places: assigned.filter((place) => place === c).length })),
      attributes: [category('sx'), category('eth'), category('ses'), { id: 'age', kind: 'number', values: own.map(quarter) }],
      together: [],
      apart: [],
      allowed: [],
    };
    return { id, problem, assigned };
  });
  const missing = Object.fromEntries(
    ['sx', 'eth', 'ses', 'age'].map((name, k) => [
      name,
      schools.reduce((sum, { problem }) => sum + problem.attributes[k]!.values.filter((each) => each === null).length, 0),
    ]),
  );
  return { schools, pupils: all.length, alone: all.length - rows.length, missing };
}

/** No value of this file holds a quotation mark; R writes what it does not know as NA. */
const cellsOf = (line: string): string[] => line.split(',').map((cell) => (cell === 'NA' ? '' : cell.replaceAll('"', '').trim()));
