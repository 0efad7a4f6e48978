import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '@junheng/spreadsheet';
import { conditionsSheet } from './conditions-sheet.ts';
import { planCounty, studentsOf, type CountySize } from './county-plan.ts';
import { rosterSheet } from './roster-sheet.ts';

export type { CountySize } from './county-plan.ts';

export type CountyOrder = {
  /** The same seed, size and year give the same bytes. */
  readonly seed: string;
  readonly size: CountySize;
  /** Start year: 2019 is the school year 2019/20. */
  readonly schoolYear: number;
  /** Made if missing; files of the same names are replaced. */
  readonly directory: string;
};

export type GeneratedCounty = {
  readonly conditionsFile: string;
  readonly rosterFile: string;
  readonly schools: number;
  readonly classes: number;
  readonly students: number;
};

/** Writes the two office spreadsheets of an invented county. No person, school or place in them exists. */
export async function generateCounty({ seed, size, schoolYear, directory }: CountyOrder): Promise<GeneratedCounty> {
  const schools = planCounty(seed, size);
  const conditionsFile = join(directory, '学校办学条件表.xlsx');
  const rosterFile = join(directory, '学籍基础信息表.xlsx');
  await mkdir(directory, { recursive: true });
  await writeXlsx(conditionsFile, [conditionsSheet(seed, schools)]);
  await writeXlsx(rosterFile, [rosterSheet(seed, schools, schoolYear)]);
  return {
    conditionsFile,
    rosterFile,
    schools: schools.length,
    classes: schools.reduce((sum, school) => sum + school.classes.length, 0),
    students: schools.reduce((sum, school) => sum + studentsOf(school), 0),
  };
}
