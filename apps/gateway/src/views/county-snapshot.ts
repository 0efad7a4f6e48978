import { monthOf } from '@junheng/contracts';
import type { Sql } from '@junheng/runtime';
import type { ClassView, CountyView, SchoolView } from '../api.ts';
import { readYearClasses } from './classes.ts';
import { readFilesSeen, readIndicatorFacts } from './county-figures.ts';
import { readNewestFact } from './facts.ts';
import { readFrozenMonths } from './frozen-months.ts';
import { readPlacement } from './placement.ts';
import { readSchoolYears } from './school-years.ts';
import { readSchoolYear } from './schools.ts';
import { readNextIndex } from './view-position.ts';

const countyByPart = new WeakMap<SchoolView | ClassView, CountyView>();

/** The snapshot that a school or class was read with. @throws {TypeError} for one that no snapshot holds */
export function countyOf(part: SchoolView | ClassView): CountyView {
  const county = countyByPart.get(part);
  if (!county) throw new TypeError('no snapshot holds this school or class');
  return county;
}

/** A county's school year whole, out of one snapshot of the database: its numbers belong to one moment of the ledger. */
export async function readSnapshot(
  pool: Sql,
  county: string,
  { schoolYear, asOf, firstDay, now }: Pick<CountyView, 'schoolYear' | 'asOf' | 'firstDay'> & { now: Date },
): Promise<CountyView> {
  const view = await pool.begin('isolation level repeatable read read only', async (sql): Promise<CountyView> => {
    // sent without waiting for one another: one connection answers them in this order
    const [ledgerSize, years, schools, { classes, classSizes }, filesSeen, indicatorFacts, placement, frozenMonths, newestFact] =
      await Promise.all([
        readNextIndex(sql, county),
        readSchoolYears(sql, county),
        readSchoolYear(sql, county, schoolYear, asOf),
        readYearClasses(sql, county, schoolYear, asOf),
        readFilesSeen(sql, county, schoolYear),
        readIndicatorFacts(sql, county, schoolYear),
        readPlacement(sql, county, schoolYear),
        readFrozenMonths(sql, county),
        readNewestFact(sql, county, Number.MAX_SAFE_INTEGER),
      ]);
    const schoolYears = years.map((year) => year.schoolYear);
    return {
      county,
      schoolYear,
      schoolYears,
      asOf,
      firstDay,
      schools,
      classes,
      classSizes,
      filesSeen,
      indicatorFacts,
      placement,
      // frozen while a clock was set forward that was set back since
      frozenMonths: frozenMonths.filter(({ month }) => month < monthOf(now)),
      newestFact,
      ledgerSize,
    };
  });
  for (const part of [...view.schools, ...view.classes]) countyByPart.set(part, view);
  return deepFreeze(view);
}

/** Its readers share it, and what they computed from it stands beside it: a change would belie both. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Date || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
