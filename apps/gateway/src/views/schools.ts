import type { Stage } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import type { Composition, ConditionsView, SchoolKey, SchoolView } from '../api.ts';
import type { ViewChanges } from '../projection/fold-batch.ts';
import { pickComposition } from '../equity/composition.ts';
import { compositionSums } from './classes.ts';
import { factColumns, type FactColumns, toFact } from './facts.ts';
import type { Queryable } from './queryable.ts';

export async function writeSchools(transaction: Transaction, county: string, changes: ViewChanges): Promise<void> {
  const [schools, corrections, conditions] = [changes.schools, changes.corrections, changes.conditions].map((rows) => [...rows.values()]);
  await Promise.all([
    schools!.length > 0 &&
      transaction`
        insert into school (county, school_id, code, name, school_type, urban_rural)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(schools!.map(withoutNul))})
          as n ("schoolId" uuid, "schoolCode" text, name text, "schoolType" text, "urbanRural" text)`,
    corrections!.length > 0 && correctSchools(transaction, county, corrections!.map(withoutNul)),
    conditions!.length > 0 &&
      transaction`
        insert into school_conditions (county, school_id, school_year, census_date, equipment_value_fen, teaching_area_dm2,
          indoor_sports_area_dm2, sports_ground_area_dm2, computers, student_computers, books, multimedia_rooms, ledger_index)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(conditions!)}) as n (
          "schoolId" uuid, "schoolYear" int, "censusDate" date, "equipmentValueFen" bigint, "teachingAreaDm2" bigint,
          "indoorSportsAreaDm2" bigint, "sportsGroundAreaDm2" bigint, computers int, "studentComputers" int, books int,
          "multimediaRooms" int, index bigint)
        on conflict (county, school_id, school_year) do update set
          census_date = excluded.census_date, equipment_value_fen = excluded.equipment_value_fen,
          teaching_area_dm2 = excluded.teaching_area_dm2, indoor_sports_area_dm2 = excluded.indoor_sports_area_dm2,
          sports_ground_area_dm2 = excluded.sports_ground_area_dm2, computers = excluded.computers,
          student_computers = excluded.student_computers, books = excluded.books, multimedia_rooms = excluded.multimedia_rooms,
          ledger_index = excluded.ledger_index`,
  ]);
}

/** PostgreSQL keeps no U+0000, but a signed event may hold one: the view must not stop at it for good. */
const withoutNul = <T extends object>(row: T): T =>
  'name' in row && typeof row.name === 'string' ? { ...row, name: row.name.replaceAll('\u0000', '\uFFFD') } : row;

async function correctSchools(transaction: Transaction, county: string, corrections: object[]): Promise<void> {
  const updated = await transaction`
    update school set name = n.name, school_type = n."schoolType", urban_rural = n."urbanRural"
    from jsonb_to_recordset(${transaction.json(corrections as never)})
      as n ("schoolId" uuid, name text, "schoolType" text, "urbanRural" text)
    where county = ${county} and school_id = n."schoolId"`;
  if (updated.count !== corrections.length) throw new Error('a correction of a school that was never registered');
}

/** Those of the schools that have classes or conditions in their school year; without `schoolIds` all of the year, by code. */
export async function readSchoolYear(
  sql: Queryable,
  county: string,
  schoolYear: number,
  schoolIds: readonly string[] | null,
): Promise<SchoolView[]> {
  const chosen = (column: string) => (schoolIds === null ? sql`` : sql`and ${sql(column)} = any (${[...schoolIds]}::uuid[])`);
  const [schools, enrolments] = await Promise.all([
    sql<SchoolColumns[]>`
      select h.school_id as "schoolId", h.code, h.name, h.school_type as "schoolType", h.urban_rural as "urbanRural",
        c.census_date::text as "censusDate", c.equipment_value_fen as "equipmentValueFen", c.teaching_area_dm2 as "teachingAreaDm2",
        c.indoor_sports_area_dm2 as "indoorSportsAreaDm2", c.sports_ground_area_dm2 as "sportsGroundAreaDm2", c.computers,
        c.student_computers as "studentComputers", c.books, c.multimedia_rooms as "multimediaRooms", ${factColumns(sql)}
      from school h
      left join school_conditions c on c.county = h.county and c.school_id = h.school_id and c.school_year = ${schoolYear}
      left join fact f on f.county = c.county and f.ledger_index = c.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where h.county = ${county} ${chosen('h.school_id')}
        and (c.school_id is not null or exists (
          select from class where class.county = h.county and class.school_year = ${schoolYear} and class.school_id = h.school_id
            and class.students > 0))
      order by h.code`,
    sql<EnrolmentColumns[]>`
      select school_id as "schoolId", stage, count(*)::int as "classCount", ${compositionSums(sql)}
      from class where county = ${county} and school_year = ${schoolYear} and students > 0 ${chosen('school_id')}
      group by school_id, stage order by stage desc`, // primary before junior
  ]);
  const stagesBySchool = Map.groupBy(enrolments, ({ schoolId }) => schoolId);
  return schools.map((school) => ({
    schoolId: school.schoolId,
    schoolYear,
    code: school.code,
    name: school.name,
    schoolType: school.schoolType,
    urbanRural: school.urbanRural,
    stages: (stagesBySchool.get(school.schoolId) ?? []).map(({ stage, classCount, ...counts }) => ({
      stage,
      classCount,
      composition: pickComposition(counts),
    })),
    conditions: toConditions(school),
  }));
}

/** In the order of the keys; one round of queries per school year among them. */
export async function readSchools(sql: Queryable, county: string, keys: readonly SchoolKey[]): Promise<(SchoolView | null)[]> {
  const byYear = Map.groupBy(keys, ({ schoolYear }) => schoolYear);
  const found = await Promise.all(
    [...byYear].map(([schoolYear, ofYear]) =>
      readSchoolYear(
        sql,
        county,
        schoolYear,
        ofYear.map(({ schoolId }) => schoolId),
      ),
    ),
  );
  const byKey = new Map(found.flat().map((school) => [`${school.schoolId}:${school.schoolYear}`, school]));
  return keys.map(({ schoolId, schoolYear }) => byKey.get(`${schoolId}:${schoolYear}`) ?? null);
}

/** School years with students or conditions, newest first. */
export async function readSchoolYears(sql: Queryable, county: string): Promise<{ schoolYear: number; hasStudents: boolean }[]> {
  return sql<{ schoolYear: number; hasStudents: boolean }[]>`
    select school_year as "schoolYear", bool_or(has_students) as "hasStudents" from (
      select school_year, true as has_students from class where county = ${county} and students > 0
      union select school_year, false from school_conditions where county = ${county}
    ) as given group by school_year order by school_year desc`;
}

type EnrolmentColumns = { schoolId: string; stage: Stage; classCount: number } & Composition;

type Amounts = 'equipmentValueFen' | 'teachingAreaDm2' | 'indoorSportsAreaDm2' | 'sportsGroundAreaDm2';
type Counts = 'computers' | 'studentComputers' | 'books' | 'multimediaRooms';
type SchoolColumns = Omit<SchoolView, 'schoolYear' | 'stages' | 'conditions'> &
  Record<Amounts, bigint | null> &
  Pick<ConditionsView, Counts> & { censusDate: string | null } & FactColumns;

function toConditions(school: SchoolColumns): ConditionsView | null {
  if (school.censusDate === null) return null;
  const amount = (value: bigint | null) => (value === null ? null : Number(value));
  return {
    censusDate: school.censusDate,
    equipmentValueFen: amount(school.equipmentValueFen),
    teachingAreaDm2: amount(school.teachingAreaDm2),
    indoorSportsAreaDm2: amount(school.indoorSportsAreaDm2),
    sportsGroundAreaDm2: amount(school.sportsGroundAreaDm2),
    computers: school.computers,
    studentComputers: school.studentComputers,
    books: school.books,
    multimediaRooms: school.multimediaRooms,
    fact: toFact(school),
  };
}
