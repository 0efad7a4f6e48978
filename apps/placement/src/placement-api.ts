import { may } from '@junheng/access';
import { schoolYearOf } from '@junheng/contracts';
import type { HandleCommand } from '@junheng/event-log';
import type { Runtime, Sql } from '@junheng/runtime';
import type { OpenDrawInput, PlacementApi, Draw } from './api.ts';
import { drawDecider } from './domain/draw/decide.ts';
import type { AnyEvent } from './publish.ts';
import { refusalOf } from './refusals.ts';
import { readDraw, readDraws, type DrawRow, writeDraw } from './views/draws.ts';

type Parts = { runtime: Runtime; sql: Sql; handle: HandleCommand<AnyEvent> };

/** The door's functions. */
export function createPlacementApi({ runtime, sql, handle }: Parts): PlacementApi {
  const { county, clock } = runtime;
  return {
    async openDraw({ drawId, schoolYear }, actor) {
      if (!may(actor, 'import-registers', {})) return refusalOf('ActorUnknown');
      if (!isFit({ drawId, schoolYear })) return refusalOf('InputInvalid');
      const time = clock.now();
      const handled = await handle({
        stream: `draw/${drawId}`,
        decider: drawDecider,
        command: { drawId, schoolYear, currentSchoolYear: schoolYearOf(time) },
        time,
        actorId: actor.id,
        async project(transaction, events, position) {
          for (const { id, event } of events)
            await writeDraw(transaction, county, { ...event.data, openedAt: time, eventId: id, position });
        },
      });
      if (!handled.ok) return refusalOf(handled.refusal);
      const row = await readDraw(sql, county, drawId);
      return { ok: true, value: shown(row!) };
    },
    async readDraws(page, actor) {
      if (!may(actor, 'read-aggregates', {})) return { items: [], total: 0 };
      const { rows, total } = await readDraws(sql, county, page);
      return { items: rows.map(shown), total };
    },
  };
}

/** Input comes from outside: what is no id and no year must reach neither a query nor a stream's name. */
const isFit = ({ drawId, schoolYear }: OpenDrawInput): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(drawId) && Number.isInteger(schoolYear) && schoolYear >= 1950 && schoolYear <= 2100;

const shown = ({ position, ...row }: DrawRow): Draw => ({ ...row, token: `placement:${position}` });
