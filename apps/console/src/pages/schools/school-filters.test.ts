import { expect, test } from 'vitest';
import { school } from '../../../test/sample-schools.ts';
import { filteredSchools, noTownship, type SchoolFilter } from './school-filters.ts';

const none: SchoolFilter = { search: null, stage: null, township: null, schoolType: null, area: null, status: null };
const schools = [
  school('青禾小学', { code: '9900000001', status: 'NOT_MET' }),
  school('石坪初级中学', { code: '9900000007', stage: 'JUNIOR', township: null, status: 'MET' }),
];
const names = (filter: Partial<SchoolFilter>) => filteredSchools(schools, { ...none, ...filter }).map(({ name }) => name);

test.each<[string, Partial<SchoolFilter>, string[]]>([
  ['no filter', {}, ['青禾小学', '石坪初级中学']],
  ['a part of the name', { search: ' 青禾 ' }, ['青禾小学']],
  ['a part of the code', { search: '0007' }, ['石坪初级中学']],
  ['a stage', { stage: 'JUNIOR' }, ['石坪初级中学']],
  ['a township', { township: '青禾镇' }, ['青禾小学']],
  ['no township', { township: noTownship }, ['石坪初级中学']],
  ['a status', { status: 'NOT_MET' }, ['青禾小学']],
  ['a status of another stage', { status: 'NOT_MET', stage: 'JUNIOR' }, []],
])('%s leaves the schools it names', (_, filter, left) => {
  expect(names(filter)).toEqual(left);
});
