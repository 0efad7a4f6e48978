import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endedMonths } from './ended-months.ts';

const in_ = (text: string) => new Date(`${text}+08:00`);

test.each([
  ['2019-10-15T10:00', []],
  ['2019-11-01T00:14:59', []],
  ['2019-11-01T00:15', ['2019-10']],
  ['2020-02-29T23:59', ['2019-10', '2019-11', '2019-12', '2020-01']],
  ['2019-09-01T00:00', []],
])('at %s of Beijing the months since 12 October 2019 that have ended are %j', (now, months) => {
  expect(endedMonths('2019-10-12', in_(now))).toEqual(months);
});

test('a later moment has the same months and perhaps more, each once and in order', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, moment, (first, a, b) => {
      const day = first.toISOString().slice(0, 10);
      const [sooner, later] = [a, b].toSorted((one, other) => one.getTime() - other.getTime()).map((now) => endedMonths(day, now));
      expect(later!.slice(0, sooner!.length)).toEqual(sooner);
      expect(later).toEqual([...new Set(later)].toSorted());
    }),
  );
});
