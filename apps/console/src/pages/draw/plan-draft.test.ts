import { drandRoundAt } from '@junheng/draw-protocol';
import { expect, test } from 'vitest';
import { bitsOf, localOf, type PlanDraft, planOf } from './plan-draft.ts';

const draft: PlanDraft = {
  classCount: '3',
  sizes: '',
  capacities: '',
  weights: { gender: '10', ageMonths: '5' },
  drawDay: '2019-08-28',
  noticeDays: '3',
  revealDeadline: '2019-08-28T10:30',
  sourceKind: 'HALL',
  means: ' 掷骰 20 次 ',
  count: '20',
  least: '1',
  most: '6',
  lotteryName: '',
  lotteryIssue: '',
  lotteryAt: '',
  openRows: true,
};
const faultsOf = (change: Partial<PlanDraft>) => {
  const read = planOf({ ...draft, ...change });
  return 'faults' in read ? read.faults : [];
};

test('a plan is read with its moments in UTC, and does not open values that are personal', () => {
  expect(planOf(draft)).toEqual({
    plan: {
      classCount: 3,
      sizes: null,
      capacities: null,
      attributes: [
        { key: 'gender', weight: 10 },
        { key: 'ageMonths', weight: 5 },
      ],
      drawDay: '2019-08-28',
      noticeDays: 3,
      revealDeadline: '2019-08-28T02:30:00.000Z',
      publicSource: {
        kind: 'HALL',
        means: '掷骰 20 次',
        name: null,
        issue: null,
        drawnAt: null,
        count: 20,
        least: 1,
        most: 6,
        round: null,
      },
      openRows: false,
    },
  });
  expect(planOf({ ...draft, weights: { gender: '1', ageQuarter: '1' } })).toMatchObject({ plan: { openRows: true } });
  expect(localOf('2019-08-28T02:30:00.000Z')).toBe('2019-08-28T10:30');
});

test.each<[string, Partial<PlanDraft>, string, string]>([
  ['no classes', { classCount: '0' }, 'classCount', 'classCountWrong'],
  ['half a class', { classCount: '2.5' }, 'classCount', 'classCountWrong'],
  ['sizes of two of three classes', { sizes: '45，44' }, 'sizes', 'listWrong'],
  ['a capacity that is no number', { capacities: '45,x,45' }, 'capacities', 'listWrong'],
  ['nothing to balance', { weights: {} }, 'weights', 'noAttribute'],
  ['a weight of 0', { weights: { gender: '0' } }, 'weights', 'weightWrong'],
  ['no day', { drawDay: '' }, 'drawDay', 'missing'],
  ['no notice', { noticeDays: '0' }, 'noticeDays', 'noticeDaysWrong'],
  ['no deadline', { revealDeadline: '' }, 'revealDeadline', 'missing'],
  ['dice of which nothing is said', { means: ' ' }, 'means', 'missing'],
  ['dice of which nobody knows how many', { count: '' }, 'count', 'countWrong'],
  ['a hundred and one balls', { count: '101' }, 'count', 'countWrong'],
  ['dice with one side', { most: '1' }, 'most', 'rangeWrong'],
  ['balls without a least number', { least: 'x' }, 'least', 'rangeWrong'],
  [
    'a lottery without its issue',
    { sourceKind: 'LOTTERY', lotteryName: '福彩 3D', lotteryAt: '2019-08-28T21:15' },
    'lotteryIssue',
    'missing',
  ],
])('%s is told at its field', (_name, change, field, text) => {
  expect(faultsOf(change)).toEqual([{ field, text }]);
});

test('sizes of every class may be typed with the commas of either language', () => {
  expect(planOf({ ...draft, sizes: '45，44、 44' })).toMatchObject({ plan: { sizes: [45, 44, 44] } });
});

test('the beacon’s round is the first that lies after the deadline', () => {
  expect(planOf({ ...draft, sourceKind: 'DRAND', revealDeadline: '2026-08-28T10:30' })).toMatchObject({
    plan: { publicSource: { kind: 'DRAND', round: drandRoundAt(Date.parse('2026-08-28T02:30:00Z')) } },
  });
});

test('the outcomes of a source are told as a power of two, and not while its numbers are wrong', () => {
  expect(bitsOf({ count: '6', least: '1', most: '6' })).toBe(15);
  expect(bitsOf({ count: '12', least: '1', most: '6' })).toBe(31);
  expect(bitsOf({ count: '2', least: '0', most: '1' })).toBe(2);
  expect(bitsOf({ count: '12', least: '6', most: '6' })).toBeNull();
});
