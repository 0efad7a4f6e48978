import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, endOfMonth } from '@junheng/contracts';
import type { LedgerApi } from '@junheng/ledger/api';
import type { MonitoringApi } from '@junheng/monitoring/api';
import type { Clock, Logger } from '@junheng/runtime';
import type { CountyView, ViewApi } from '../api.ts';
import { viewVersion } from '../editions/edition-slots.ts';
import { type MonthEndFigure, monthEndFigures } from '../equity/month-end-figures.ts';
import { endedMonths } from './ended-months.ts';

export type MonthEndParts = {
  view: Pick<ViewApi, 'county' | 'readCounty'>;
  ledger: Pick<LedgerApi, 'readFirstDay' | 'readSizeAt'>;
  monitoring: MonitoringApi;
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
  /** Months not tried again by this process: monitoring refused them, or the county slept. */
  passedOver: Set<string>;
};

const platform = { id: 'platform', kind: 'platform' } as const;
const retryMilliseconds = 500;
/** A county in which nothing was recorded for so long sleeps: nobody reports its months, and a clock set far forward freezes few. In ms. */
const sleepsAfter = 400 * 86_400_000;

/**
 * Freezes the figures of every month that has ended since the first fact and is not frozen yet, each as the county stood when
 * its last day was over. Months at whose end the ledger was the same share one computation.
 */
export async function freezeMonths({ view, ledger, monitoring, clock, log, signal, passedOver }: MonthEndParts): Promise<void> {
  const { county } = view;
  const firstDay = await ledger.readFirstDay(county);
  if (firstDay === null) return;
  const ended = endedMonths(firstDay, clock.now());
  if (ended.length === 0) return;
  const frozen = new Set((await monitoring.readMonths()).map(({ month }) => month));
  let last = null as { size: number; newest: number; schoolYear: number; figures: MonthEndFigure[] } | null; // TypeScript would take it for null for good
  for (const month of ended.filter((each) => !frozen.has(each) && !passedOver.has(each))) {
    const day = dayOf(new Date(endOfMonth(month).getTime() - 1));
    const size = await ledger.readSizeAt(county, day);
    if (size === 0) continue; // a clock that was set back: nothing was recorded by then
    if (last?.size !== size) {
      const stood = await readWhenReady(view, day, signal);
      const newest = stood.newestFact!.time.getTime();
      last = { size, newest, schoolYear: stood.schoolYear, figures: monthEndFigures(stood) };
    }
    if (endOfMonth(month).getTime() - last.newest > sleepsAfter) {
      passedOver.add(month);
      continue;
    }
    signal.throwIfAborted();
    const { schoolYear, figures } = last;
    const result = await monitoring.freezeMonth({ month, schoolYear, ledgerSize: size, viewVersion, figures }, platform);
    if (result.ok) log.info({ month, ledgerSize: size }, 'month frozen');
    else {
      passedOver.add(month);
      log.error({ month, code: result.refusal.code }, 'a month could not be frozen');
    }
  }
}

async function readWhenReady(view: MonthEndParts['view'], asOf: string, signal: AbortSignal): Promise<CountyView> {
  for (;;) {
    try {
      return await view.readCounty({ schoolYear: null, asOf });
    } catch (error) {
      const { extensions } = error as { extensions?: { code?: unknown } };
      if (extensions?.code !== 'NOT_READY') throw error;
      await sleep(retryMilliseconds, undefined, { signal });
    }
  }
}
