import type { HandleCommand } from '@junheng/event-log';
import type { Runtime, Sql } from '@junheng/runtime';
import type { FrozenMonth, MonitoringApi } from './api.ts';
import { monthDecider } from './domain/month/decide.ts';
import { figuresOf } from './domain/month/figure-texts.ts';
import type { AnyEvent } from './publish.ts';
import { isKnown, refusalOf } from './refusals.ts';
import { type MonthRow, readMonth, readMonths, writeMonth } from './views/months.ts';

type Parts = { runtime: Runtime; sql: Sql; handle: HandleCommand<AnyEvent> };

/** The door's functions. */
export function createMonitoringApi({ runtime, sql, handle }: Parts): MonitoringApi {
  const { county, clock } = runtime;
  return {
    async freezeMonth({ month, schoolYear, ledgerSize, viewVersion, figures }, actor) {
      if (!isKnown(actor)) return refusalOf('ActorUnknown');
      const now = clock.now();
      const handled = await handle({
        stream: `month/${month}`,
        decider: monthDecider,
        command: { month, schoolYear, ledgerSize, viewVersion, figures, now },
        time: now,
        actorId: actor.id,
        async project(transaction, events, position) {
          for (const { id, event } of events)
            await writeMonth(transaction, county, { ...event.data, frozenAt: now, eventId: id, position });
        },
      });
      if (!handled.ok) return refusalOf(handled.refusal);
      const row = await readMonth(sql, county, month);
      return { ok: true, value: shown(row!) };
    },
    readMonths: async () => (await readMonths(sql, county)).map(shown),
  };
}

const shown = ({ position, figures, ...row }: MonthRow): FrozenMonth => ({
  ...row,
  figures: figuresOf(figures),
  token: `monitoring:${position}`,
});
