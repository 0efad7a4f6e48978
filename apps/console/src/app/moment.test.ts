import { expect, test } from 'vitest';
import { addressAt, isOfMoment, momentOf } from './moment.ts';

const school = (text: string) => `/schools/${encodeURIComponent(btoa(text))}`;

test('an address names a school year and a day, and neither means the newest now', () => {
  expect(momentOf({ pathname: '/', search: '?year=2019&asOf=2019-10-01' })).toEqual({ schoolYear: 2019, asOf: '2019-10-01' });
  expect(momentOf({ pathname: '/', search: '' })).toEqual({ schoolYear: null, asOf: null });
});

test.each(['2019-02-30', '2019-1-1', 'yesterday', '2019-13-01'])('%s is no day', (day) => {
  expect(momentOf({ pathname: '/', search: `?asOf=${day}` }).asOf).toBeNull();
});

test('a school and a class carry their moment in their id', () => {
  expect(momentOf({ pathname: school('School:9900000001:2019@2019-10-01'), search: '?year=1999' })).toEqual({
    schoolYear: 2019,
    asOf: '2019-10-01',
  });
  const pathname = `/classes/${encodeURIComponent(btoa('SchoolClass:9900000001:2018:3:2'))}`;
  expect(momentOf({ pathname, search: '' })).toEqual({ schoolYear: 2018, asOf: null });
});

test('a school of a day that is none is no moment', () => {
  expect(momentOf({ pathname: school('School:9900000001:2019@2019-13-45'), search: '' })).toEqual({ schoolYear: null, asOf: null });
});

test('another moment keeps the page and its filters, and the way back to now leaves no trace of the day', () => {
  const past = addressAt({ pathname: '/schools', search: '?q=%E9%9D%92' }, { schoolYear: 2019, asOf: '2019-10-01' });
  expect(past).toBe('/schools?q=%E9%9D%92&year=2019&asOf=2019-10-01');
  expect(addressAt({ pathname: '/schools', search: '?q=1&asOf=2019-10-01' }, { schoolYear: null, asOf: null })).toBe('/schools?q=1');
});

test('another moment of a school is the same school of that day', () => {
  const location = { pathname: school('School:9900000001:2019'), search: '' };
  const past = addressAt(location, { schoolYear: null, asOf: '2019-10-01' });
  expect(past).toBe(school('School:9900000001:2019@2019-10-01'));
  expect(addressAt({ pathname: past, search: '' }, { schoolYear: 2018, asOf: null })).toBe(school('School:9900000001:2018'));
});

test('an id that is none of ours is left alone', () => {
  expect(addressAt({ pathname: '/schools/nobody', search: '' }, { schoolYear: 2018, asOf: null })).toBe('/schools/nobody?year=2018');
});

test.each([
  ['/', true],
  ['/schools/x', true],
  ['/indicators', true],
  ['/imports', false],
  ['/schoolsx', false],
])('%s is of a moment: %s', (pathname, is) => {
  expect(isOfMoment(pathname)).toBe(is);
});
