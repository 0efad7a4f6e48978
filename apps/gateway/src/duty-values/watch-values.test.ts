import type { GovernanceApi, RecordValuesInput } from '@junheng/governance/api';
import { silentLog } from '@junheng/runtime';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plantedView } from '../../test/planted-view.ts';
import type { CountyView } from '../api.ts';
import { createLiveNews } from '../live/live-news.ts';
import { watchValues } from './watch-values.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const county = plantedView([], {
  indicatorFacts: { cohorts: [], schoolsWithGrade: [], care: { enrolled: 94, notEnrolled: 6 }, figures: null },
});
const duty = {
  obligationId: 'jt.overall.5',
  indicatorId: 'cty.disabled-enrolment',
  stage: 'both' as const,
  thresholds: [{ indicatorId: 'cty.disabled-enrolment', comparator: '>=' as const, value: 95, unit: '%', stage: 'both' as const }],
};

function watched(readCounty: () => Promise<CountyView>, duties = [duty]) {
  const handed: RecordValuesInput[] = [];
  const governance: Pick<GovernanceApi, 'readMeasuredDuties' | 'recordValues' | 'recordViolation'> = {
    readMeasuredDuties: async () => duties,
    recordViolation: async () => ({ ok: false, refusal: { code: 'PLANTED', zh: '样本', en: 'planted' } }),
    recordValues: async (input) => {
      handed.push(input);
      return { ok: true, value: { recorded: 1, changedLights: 0 } };
    },
  };
  const news = createLiveNews();
  let moveClock = () => {};
  const clock = {
    now: () => new Date(),
    whenMoved(listener: () => void) {
      moveClock = listener;
      return () => {};
    },
  };
  const stop = watchValues({ view: { readCounty }, governance, news, clock, log: silentLog });
  return { handed, news, moveClock: () => moveClock(), stop };
}

test('the values are handed in at the start, and once after the view has moved many times', async () => {
  const { handed, news, stop } = watched(async () => county);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(handed).toMatchObject([
    { schoolYear: 2019, ledgerSize: 2, readings: [{ obligationId: 'jt.overall.5', value: 94, status: 'NOT_MET' }] },
  ]);
  for (let step = 0; step < 20; step++) {
    news.viewMoved({ ledgerSize: step, asOf: null });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(handed).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(handed).toHaveLength(2);
  await stop();
});

test('a view that never rests is read all the same, each minute', async () => {
  const { handed, news, stop } = watched(async () => county);
  for (let second = 0; second < 130; second++) {
    news.viewMoved({ ledgerSize: second, asOf: null });
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(handed.length).toBeGreaterThanOrEqual(2);
  expect(handed.length).toBeLessThanOrEqual(4);
  await stop();
});

test('a clock that is moved on is an occasion, and after the end there is none', async () => {
  const { handed, news, moveClock, stop } = watched(async () => county);
  await vi.advanceTimersByTimeAsync(3_000);
  moveClock();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(handed).toHaveLength(2);
  await stop();
  news.viewMoved({ ledgerSize: 9, asOf: null });
  moveClock();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(handed).toHaveLength(2);
});

test('a view that is being made is asked again', async () => {
  let isReady = false;
  const notReady = Object.assign(new Error('being made'), { extensions: { code: 'NOT_READY' } });
  const { handed, stop } = watched(async () => (isReady ? county : Promise.reject(notReady)));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(handed).toEqual([]);
  isReady = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(handed).toHaveLength(1);
  await stop();
});

test('a fault is not the end of it', async () => {
  let fails = true;
  const { handed, stop } = watched(async () => (fails ? Promise.reject(new Error('the database is away')) : county));
  await vi.advanceTimersByTimeAsync(3_000);
  fails = false;
  await vi.advanceTimersByTimeAsync(63_000);
  expect(handed.length).toBeGreaterThan(0);
  await stop();
});

test('where no document is in force nothing is read', async () => {
  const { handed, stop } = watched(async () => Promise.reject(new Error('not to be asked')), []);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(handed).toEqual([]);
  await stop();
});
