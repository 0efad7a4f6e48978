import { schoolYearOf } from '@junheng/contracts';
import type { Clock, Sql } from '@junheng/runtime';
import type { CountyView, ViewApi } from '../api.ts';
import { readClasses, readClassPage, readClassSizes } from './classes.ts';
import { readFilesSeen, readIndicatorFacts } from './county-figures.ts';
import { readFactsOf, readImportFacts, readNewestFact } from './facts.ts';
import type { Queryable } from './queryable.ts';
import { readSchoolYears } from './school-years.ts';
import { readSchools, readSchoolYear } from './schools.ts';
import { readNextIndex } from './view-position.ts';

export function createViewApi({
  sql,
  county,
  clock,
  waitFor,
}: { sql: Sql; county: string; clock: Clock } & Pick<ViewApi, 'waitFor'>): ViewApi {
  // the numbers of one answer belong to one moment of the ledger
  const inSnapshot = <T>(read: (snapshot: Queryable) => Promise<T>) =>
    sql.begin('isolation level repeatable read read only', read) as Promise<T>;
  return {
    county,
    waitFor,
    readCounty: (wanted) =>
      inSnapshot(async (snapshot): Promise<CountyView> => {
        const years = await readSchoolYears(snapshot, county);
        const schoolYears = years.map((year) => year.schoolYear);
        // a form for a coming or a mistaken year must not hide the students
        const newest = years.find(({ hasStudents }) => hasStudents) ?? years[0];
        const schoolYear = wanted ?? newest?.schoolYear ?? schoolYearOf(clock.now());
        const [schools, classSizes, filesSeen, newestFact, ledgerSize] = await Promise.all([
          readSchoolYear(snapshot, county, schoolYear, null),
          readClassSizes(snapshot, county, schoolYear),
          readFilesSeen(snapshot, county, schoolYear),
          readNewestFact(snapshot, county),
          readNextIndex(snapshot, county),
        ]);
        return { county, schoolYear, schoolYears, schools, classSizes, filesSeen, newestFact, ledgerSize };
      }),
    readIndicatorFacts: (schoolYear) => inSnapshot((snapshot) => readIndicatorFacts(snapshot, county, schoolYear)),
    readSchools: (keys) => readSchools(sql, county, keys),
    readClasses: (classIds) => readClasses(sql, county, classIds),
    readClassPage: (filter, page) => readClassPage(sql, county, filter, page),
    readSchoolFacts: (key, page) => readFactsOf(sql, county, key, page),
    readImportFacts: (importIds) => readImportFacts(sql, county, importIds),
    readClassFacts: (key, page) => readFactsOf(sql, county, key, page),
  };
}
