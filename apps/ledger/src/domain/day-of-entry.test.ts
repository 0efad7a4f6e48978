import { dayOf } from '@junheng/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfEntry } from './day-of-entry.ts';

const header = (time: string) => `{"stream":"s","time":"${time}","type":"t"}`;

test('an entry is dated by its moment in Shanghai', () => {
  const dates = fc.date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2099-12-31') });
  fc.assert(
    fc.property(dates, (date) => {
      expect(dayOfEntry(header(date.toISOString()))).toBe(dayOf(date));
    }),
  );
});

test.each([
  ['2019-09-01T15:59:59Z', '2019-09-01'],
  ['2019-09-01T16:00:00Z', '2019-09-02'],
  ['2019-12-31T16:00:00.5Z', '2020-01-01'],
  ['2020-02-29T00:00:00Z', '2020-02-29'],
])('%s is %s', (time, day) => {
  expect(dayOfEntry(header(time))).toBe(day);
});

test('a header that was altered beyond reading has no day', () => {
  expect(dayOfEntry('{}')).toBeNull();
  expect(dayOfEntry(header('soon'))).toBeNull();
});
