import { type ImportKind, schoolYearOf } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import type { Actor } from '../api.ts';
import { eventsExport, type EventsExportRefusal, type ExportRefusal, registerExport } from '../domain/export/decide.ts';
import type { ExportEvent } from '../domain/export/events.ts';
import { eventIdOf } from '../imports/ids.ts';
import type { ImportParts } from '../imports/import-parts.ts';

type Parts = Pick<ImportParts, 'runtime' | 'log'>;
/** `ordinal`: which export of this process it is. */
type Ordinal = { ordinal: number };

/** The fact that a register leaves the platform, before its first byte does. @returns why it does not leave, or null */
export async function recordExport(
  parts: Parts,
  { ordinal, ...what }: { kind: ImportKind; schoolYear: number; rows: number } & Ordinal,
  actor: Actor,
): Promise<ExportRefusal | null> {
  const { exportId, time } = newExport(parts, ordinal);
  const decision = registerExport.decide({ exportId, ...what, exportedBy: actor.id }, registerExport.initial);
  if (!decision.ok) return decision.refusal;
  await append(parts, { exportId, time, schoolYear: what.schoolYear, actor, events: decision.events });
  parts.runtime.log.info({ exportId, ...what }, 'register exported');
  return null;
}

/** The same of entries of the ledger. */
export async function recordEventsExport(
  parts: Parts,
  { ordinal, ...what }: { fromIndex: number; entries: number; withSensitive: boolean } & Ordinal,
  actor: Actor,
): Promise<EventsExportRefusal | null> {
  const { exportId, time } = newExport(parts, ordinal);
  const decision = eventsExport.decide({ exportId, ...what, exportedBy: actor.id }, eventsExport.initial);
  if (!decision.ok) return decision.refusal;
  await append(parts, { exportId, time, schoolYear: schoolYearOf(time), actor, events: decision.events });
  parts.runtime.log.info({ exportId, ...what }, 'events exported');
  return null;
}

function newExport({ runtime }: Parts, ordinal: number): { exportId: string; time: Date } {
  const time = runtime.clock.now();
  return { time, exportId: uuidFromBytes(runtime.entropy.bytes(16, `export|${time.toISOString()}|${ordinal}`)) };
}

type Fact = { exportId: string; time: Date; schoolYear: number; actor: Actor; events: readonly ExportEvent[] };

async function append({ log }: Parts, { exportId, time, schoolYear, actor, events }: Fact): Promise<void> {
  const withIds = events.map((event) => ({ id: eventIdOf(exportId, 0, event.type, exportId), event }));
  await log.commit({
    streams: [{ stream: `export/${exportId}`, expected: 'none', events: withIds }],
    time,
    schoolYear,
    actorId: actor.id,
    importId: null,
  });
}
