import { schoolYearOf } from '@junheng/contracts';
import type { Clock, Sql } from '@junheng/runtime';
import type { CountyView, ViewApi } from '../api.ts';
import { readClasses, readClassPage, readClassSizes } from './classes.ts';
import { readFactsOf, readImportFacts, readNewestFact } from './facts.ts';
import { readSchoolYears } from './school-years.ts';
import { readSchools, readSchoolYear } from './schools.ts';
import { readNextIndex } from './view-position.ts';

export function createViewApi({
  sql,
  county,
  clock,
  waitFor,
}: { sql: Sql; county: string; clock: Clock } & Pick<ViewApi, 'waitFor'>): ViewApi {
  return {
    county,
    waitFor,
    readCounty: (wanted) =>
      // one snapshot: the numbers of one answer belong to one moment of the ledger
      sql.begin('isolation level repeatable read read only', async (snapshot): Promise<CountyView> => {
        const years = await readSchoolYears(snapshot, county);
        const schoolYears = years.map((year) => year.schoolYear);
        // a form for a coming or a mistaken year must not hide the students
        const newest = years.find(({ hasStudents }) => hasStudents) ?? years[0];
        const schoolYear = wanted ?? newest?.schoolYear ?? schoolYearOf(clock.now());
        const [schools, classSizes, newestFact, ledgerSize] = await Promise.all([
          readSchoolYear(snapshot, county, schoolYear, null),
          readClassSizes(snapshot, county, schoolYear),
          readNewestFact(snapshot, county),
          readNextIndex(snapshot, county),
        ]);
        return { county, schoolYear, schoolYears, schools, classSizes, newestFact, ledgerSize };
      }),
    readSchools: (keys) => readSchools(sql, county, keys),
    readClasses: (classIds) => readClasses(sql, county, classIds),
    readClassPage: (filter, page) => readClassPage(sql, county, filter, page),
    readSchoolFacts: (key, page) => readFactsOf(sql, county, key, page),
    readImportFacts: (importIds) => readImportFacts(sql, county, importIds),
    readClassFacts: (key, page) => readFactsOf(sql, county, key, page),
  };
}
