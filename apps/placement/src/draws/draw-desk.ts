import { fold } from '@junheng/decider';
import type { EventLog, EventToAppend, HandleCommand } from '@junheng/event-log';
import type { Transaction } from '@junheng/event-store';
import type { Runtime } from '@junheng/runtime';
import { writeAfterRows } from '../after/write-after-rows.ts';
import { type DrawCommand, drawDecider, type DrawRefusal } from '../domain/draw/decide.ts';
import type { DrawEvent } from '../domain/draw/events.ts';
import type { Draw, DrawState } from '../domain/draw/state.ts';
import type { AnyEvent } from '../publish.ts';
import { deleteCohortPupils, writeCohortPupils } from '../views/cohort-pupils.ts';
import { writeDrawRow } from '../views/draw-rows.ts';
import type { DrawStep } from './draws-api.ts';
import { rowOf } from './row-of.ts';

/** A draw as it stands, and what led to it; `draw` is null where none was planned. */
export type DrawFile = { draw: DrawState; steps: DrawStep[]; position: bigint };

export type Changed = { ok: true; draw: Draw; changed: number } | { ok: false; refusal: DrawRefusal };

/** The way to the streams of draws: reads fold on demand, so that no second copy of pupils' data exists. */
export type DrawDesk = {
  read(drawId: string): Promise<DrawFile>;
  /** The same with every pupil's entry left sealed: an erased one looks as any other, and no key of a child is taken in hand. */
  look(drawId: string): Promise<DrawFile>;
  /** In the order given, entries left sealed. */
  readMany(drawIds: readonly string[]): Promise<DrawState[]>;
  /** Decides and appends with the row. @throws a unique violation when a pupil entered another cohort's roster at the same moment */
  change(drawId: string, command: DrawCommand, actor: { id: string }): Promise<Changed>;
};

/** One log and handler that open everything, and one that leaves pupils' entries sealed. */
type Parts = { runtime: Runtime; open: LogAndHandler; closed: LogAndHandler };
export type LogAndHandler = { log: EventLog<AnyEvent>; handle: HandleCommand<AnyEvent> };

/** The one type of which a stream holds hundreds. */
export const entryEvents: readonly string[] = ['RosterEntryFrozen'] satisfies DrawEvent['type'][];
/** What a decision needs of pupils' values: the seal alone, which is made of them. */
const opensEntries: readonly DrawCommand['do'][] = ['seal'];

export function createDrawDesk({ runtime, open, closed }: Parts): DrawDesk {
  const { county, clock } = runtime;
  return {
    read: (drawId) => fileOf(open.log, drawId),
    look: (drawId) => fileOf(closed.log, drawId),
    async readMany(drawIds) {
      if (drawIds.length === 0) return [];
      const histories = await closed.log.read<DrawEvent>(drawIds.map(streamOf));
      return histories.map(({ events }) => fold(drawDecider, events));
    },
    async change(drawId, command, actor) {
      // The row shows the state after the command, which the projection is not told: the decider that is asked last remembers it.
      let after: DrawState = null;
      const decider: typeof drawDecider = {
        ...drawDecider,
        decide(asked, state) {
          const decision = drawDecider.decide(asked, state);
          if (decision.ok) after = decision.events.reduce(drawDecider.evolve, state);
          return decision;
        },
      };
      const time = clock.now();
      const { handle } = opensEntries.includes(command.do) ? open : closed;
      const handled = await handle({
        stream: streamOf(drawId),
        decider,
        command,
        time,
        actorId: actor.id,
        async project(transaction, events, position) {
          await project(transaction, after!, events, position);
          await writeAfterRows(transaction, county, events, time);
        },
      });
      return handled.ok ? { ok: true, draw: handled.state!, changed: handled.events.length } : handled;
    },
  };

  async function project(transaction: Transaction, draw: Draw, events: readonly EventToAppend<DrawEvent>[], position: bigint) {
    await writeDrawRow(transaction, county, { ...rowOf(draw), position });
    const isEnd = ({ event }: EventToAppend<DrawEvent>) => event.type === 'RosterThawed' || event.type === 'DrawAnnulled';
    if (events.some(isEnd)) await deleteCohortPupils(transaction, county, draw.drawId);
    const frozen = events.flatMap(({ event }) => (event.type === 'RosterEntryFrozen' ? [event.data.studentId] : []));
    if (frozen.length > 0) await writeCohortPupils(transaction, county, draw, frozen);
  }
}

async function fileOf(log: EventLog<AnyEvent>, drawId: string): Promise<DrawFile> {
  const [history] = await log.read<DrawEvent>([streamOf(drawId)]);
  const { events, stored } = history!;
  const steps = stored.flatMap(({ id, type, publicHeader, metadata }): DrawStep[] =>
    entryEvents.includes(type) ? [] : [{ eventId: id, type, at: timeOf(publicHeader!), actorId: actorOf(metadata) }],
  );
  return { draw: fold(drawDecider, events), steps, position: stored.at(-1)?.position ?? 0n };
}

const streamOf = (drawId: string) => `draw/${drawId}`;
const timeOf = (header: string): Date => new Date((JSON.parse(header) as { time: string }).time);
const actorOf = (metadata: string): string => (JSON.parse(metadata) as { actor: string }).actor;
