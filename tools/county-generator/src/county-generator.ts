import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '@junheng/spreadsheet';
import type { Dirt } from './dirt/dirt-kinds.ts';
import { dirtySheet } from './dirt/dirty-sheet.ts';
import { classList } from './files/class-list.ts';
import { cohortCounts } from './files/cohort-counts.ts';
import { countyForm } from './files/county-form.ts';
import { disabledRegister } from './files/disabled-register.ts';
import { newStudents } from './files/new-students.ts';
import { type FileKind, type OfficeFile, officeFileNames, toSheet } from './files/office-file.ts';
import type { DrawnHomerooms, PlacedPupils } from './files/placed-pupils.ts';
import { RosterFacts } from './files/roster-facts.ts';
import { schoolConditions } from './files/school-conditions.ts';
import { type StartCohort, startRoster } from './files/start-roster.ts';
import { studentRoster } from './files/student-roster.ts';
import { homeroomTeachers, inventStaff, teacherRoster } from './files/teacher-roster.ts';
import { createIdNumbers } from './people/id-number.ts';
import { type CountySize, planCounty } from './plan/county-plan.ts';

export { countySizes, type CountySize } from './plan/county-plan.ts';
export { type Dirt, type DirtKind, dirtKinds } from './dirt/dirt-kinds.ts';
export type { FileKind } from './files/office-file.ts';
export type { DrawnHomerooms, PlacedPupils } from './files/placed-pupils.ts';
export type { StartCohort } from './files/start-roster.ts';

export type CountyOrder = {
  /** The same seed, size and year give the same bytes. */
  readonly seed: string;
  readonly size: CountySize;
  /** Start year: 2019 is the school year 2019/20. */
  readonly schoolYear: number;
  /** Made if missing; files of the same names are replaced. */
  readonly directory: string;
  /** Write the files as careless offices save them; `GeneratedCounty.dirt` lists every fault. Numbers of people stay those of the clean county. */
  readonly dirt?: boolean;
  /** The classes that draws have given to pupils of starting grades; without it, and where it says null, those of the plan. */
  readonly placed?: PlacedPupils;
  /** The same of the lots of their homeroom teachers. */
  readonly homerooms?: DrawnHomerooms;
};

export type GeneratedCounty = {
  readonly files: Readonly<Record<FileKind, string>>;
  /** `files['school-conditions']` */
  readonly conditionsFile: string;
  /** `files['student-roster']` */
  readonly rosterFile: string;
  readonly schools: number;
  readonly classes: number;
  /** In the roster. */
  readonly students: number;
  /** Full-time (专任教师). */
  readonly teachers: number;
  /** Late arrivals, in a school but in no class. */
  readonly newStudents: number;
  /** On the register of disabled children, in the roster or not. */
  readonly disabledChildren: number;
  /** What is wrong where; empty for a clean county. By file, in the order of rows. */
  readonly dirt: readonly Dirt[];
};

/** Children who stand in no roster: newcomers and the disabled who are taught at home or not at all. */
const serialsOutsideRosters = [801, 999] as const;

/** Writes the office spreadsheets of an invented county. No person, school or place in them exists. */
export async function generateCounty({
  seed,
  size,
  schoolYear,
  directory,
  dirt = false,
  placed,
  homerooms,
}: CountyOrder): Promise<GeneratedCounty> {
  await mkdir(directory, { recursive: true });
  const plan = planCounty(seed, size);
  const order = { seed, plan, schoolYear, ...(placed ? { placed } : {}), ...(homerooms ? { homerooms } : {}) };
  const facts = new RosterFacts();
  const staff = inventStaff(order);
  const found: Dirt[] = [];
  const files = Object.fromEntries(
    Object.entries(officeFileNames).map(([kind, name]) => [kind, join(directory, `${name}.xlsx`)]),
  ) as Record<FileKind, string>;
  const write = (file: OfficeFile) => {
    const sheet = dirt ? dirtySheet(seed, file, { plan, staff }, (fault) => found.push(fault)) : toSheet(file);
    return writeXlsx(files[file.kind], [sheet]);
  };

  await write(schoolConditions(seed, plan));
  await write(studentRoster(order, facts)); // gathers the facts that the others agree with
  const idNumbers = createIdNumbers(serialsOutsideRosters);
  const newcomers = newStudents(order, idNumbers);
  const disabled = disabledRegister(order, facts, idNumbers);
  const classes = classList(plan, facts, staff, schoolYear);
  await write(classes);
  await write(teacherRoster(staff));
  await write(newcomers);
  await write(disabled);
  await write(countyForm(seed, facts, staff, disabled.rows));
  await write(cohortCounts(seed, facts, schoolYear));
  return {
    files,
    conditionsFile: files['school-conditions'],
    rosterFile: files['student-roster'],
    schools: plan.schools.length,
    classes: classes.records,
    students: facts.students('primary') + facts.students('junior'),
    teachers: plan.staff.fullTime,
    newStudents: newcomers.records,
    disabledChildren: disabled.records,
    dirt: found,
  };
}

/** Writes the list of children who will be in the start grades, as the office has it in August. @returns its path */
export async function generateStartRoster(
  { seed, size, schoolYear, directory }: Pick<CountyOrder, 'seed' | 'size' | 'schoolYear' | 'directory'>,
  cohorts: readonly StartCohort[],
): Promise<string> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${officeFileNames['new-students']}（${schoolYear}年8月）.xlsx`);
  await writeXlsx(path, [toSheet(startRoster({ seed, plan: planCounty(seed, size), schoolYear }, cohorts))]);
  return path;
}

/** Who will be the homeroom teachers of a start grade, for the lots of its classes. */
export const startHomeroomTeachers = (
  { seed, size, schoolYear }: Pick<CountyOrder, 'seed' | 'size' | 'schoolYear'>,
  cohort: StartCohort,
): string[] => homeroomTeachers({ seed, plan: planCounty(seed, size), schoolYear }, cohort);
