import type { Stage } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import type { Composition, SchoolView } from '../api.ts';
import { pickComposition } from '../equity/composition.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { compositionSums } from './classes.ts';
import { type ConditionsColumns, conditionsColumns, toConditions } from './conditions.ts';
import { factColumns, type FactColumns } from './facts.ts';
import type { Queryable } from './queryable.ts';
import { readUnplaced } from './student-years.ts';
import { readTeacherCounts } from './teachers.ts';

export async function writeSchools(transaction: Transaction, county: string, changes: ViewChanges): Promise<void> {
  const [schools, corrections] = [changes.schools, changes.corrections].map((rows) => [...rows.values()].map(withoutNul));
  const standing = [...changes.schoolStanding].map(([schoolId, stands]) => ({ schoolId, stands }));
  await Promise.all([
    schools!.length > 0 &&
      transaction`
        insert into school (county, school_id, code, name, school_type, urban_rural, township, ownership)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(schools!)})
          as n ("schoolId" uuid, "schoolCode" text, name text, "schoolType" text, "urbanRural" text, township text, ownership text)
        on conflict (county, school_id) do update set code = excluded.code, name = excluded.name, school_type = excluded.school_type,
          urban_rural = excluded.urban_rural, township = excluded.township, ownership = excluded.ownership`,
    corrections!.length > 0 && correctSchools(transaction, county, corrections!),
    standing.length > 0 &&
      transaction`
        update school set standing = n.stands
        from jsonb_to_recordset(${transaction.json(standing)}) as n ("schoolId" uuid, stands boolean)
        where county = ${county} and school_id = n."schoolId" and standing <> n.stands`,
  ]);
}

/** PostgreSQL keeps no U+0000, but a signed event may hold one: the view must not stop at it for good. */
const withoutNul = <T extends { name: string }>(row: T): T => ({ ...row, name: row.name.replaceAll('\u0000', '\uFFFD') });

async function correctSchools(transaction: Transaction, county: string, corrections: object[]): Promise<void> {
  const updated = await transaction`
    update school set name = n.name, school_type = n."schoolType", urban_rural = n."urbanRural", township = n.township,
      ownership = n.ownership
    from jsonb_to_recordset(${transaction.json(corrections as never)})
      as n ("schoolId" uuid, name text, "schoolType" text, "urbanRural" text, township text, ownership text)
    where county = ${county} and school_id = n."schoolId"`;
  if (updated.count !== corrections.length) throw new Error('a correction of a school that was never registered');
}

/** Schools that have students, teachers or conditions in a school year, by code. */
export async function readSchoolYear(sql: Queryable, county: string, schoolYear: number, asOf: string | null): Promise<SchoolView[]> {
  const [schools, enrolments, unplaced, teachers] = await Promise.all([
    sql<SchoolColumns[]>`
      select h.school_id as "schoolId", h.code, h.name, h.school_type as "schoolType", h.urban_rural as "urbanRural", h.township, h.ownership,
        h.standing, ${conditionsColumns(sql)}, ${factColumns(sql)}
      from school h
      left join school_conditions c on c.county = h.county and c.school_id = h.school_id and c.school_year = ${schoolYear}
      left join fact f on f.county = c.county and f.ledger_index = c.ledger_index
      left join source_file s on s.county = f.county and s.file_id = f.file_id
      where h.county = ${county}
      order by h.code`,
    sql<EnrolmentColumns[]>`
      select school_id as "schoolId", stage, count(*)::int as "classCount", ${compositionSums(sql)}
      from class where county = ${county} and school_year = ${schoolYear} and students > 0
      group by school_id, stage order by array_position(array['primary', 'junior', 'kindergarten'], stage)`,
    readUnplaced(sql, county, schoolYear),
    readTeacherCounts(sql, county, schoolYear),
  ]);
  const stagesOf = Map.groupBy(enrolments, ({ schoolId }) => schoolId);
  const unplacedOf = Map.groupBy(unplaced, ({ schoolId }) => schoolId);
  const teachersOf = Map.groupBy(teachers, ({ schoolId }) => schoolId);
  return schools.flatMap((school): SchoolView[] => {
    const { schoolId } = school;
    const conditions = toConditions(school);
    const hasStudents = stagesOf.has(schoolId) || unplacedOf.has(schoolId);
    if (!hasStudents && (!school.standing || (conditions === null && !teachersOf.has(schoolId)))) return [];
    return [
      {
        schoolId,
        schoolYear,
        asOf,
        code: school.code,
        name: school.name,
        schoolType: school.schoolType,
        urbanRural: school.urbanRural,
        township: school.township,
        ownership: school.ownership,
        stages: (stagesOf.get(schoolId) ?? []).map(({ stage, classCount, ...counts }) => ({
          stage,
          classCount,
          composition: pickComposition(counts),
        })),
        unplaced: (unplacedOf.get(schoolId) ?? []).map(({ grade, students }) => ({ grade, students })),
        teachers: (teachersOf.get(schoolId) ?? []).map(({ stage, numbers }) => ({ stage, numbers })),
        conditions,
      },
    ];
  });
}

type EnrolmentColumns = { schoolId: string; stage: Stage; classCount: number } & Composition;
type SchoolColumns = Pick<SchoolView, 'schoolId' | 'code' | 'name' | 'schoolType' | 'urbanRural' | 'township' | 'ownership'> & {
  standing: boolean;
} & ConditionsColumns &
  FactColumns;
