import type { ImportKind } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import type { Actor } from '../api.ts';
import { type ExportRefusal, registerExport } from '../domain/export/decide.ts';
import { eventIdOf } from '../imports/ids.ts';
import type { ImportParts } from '../imports/import-parts.ts';

/** `ordinal`: which export of this process it is. */
type Export = { kind: ImportKind; schoolYear: number; rows: number; ordinal: number };

/** The fact that a register leaves the platform, before its first byte does. @returns why it does not leave, or null */
export async function recordExport(
  { runtime, sql, store, log }: Pick<ImportParts, 'runtime' | 'sql' | 'store' | 'log'>,
  { kind, schoolYear, rows, ordinal }: Export,
  actor: Actor,
): Promise<ExportRefusal | null> {
  const time = runtime.clock.now();
  const exportId = uuidFromBytes(runtime.entropy.bytes(16, `export|${time.toISOString()}|${ordinal}`));
  const decision = registerExport.decide({ exportId, kind, schoolYear, rows, exportedBy: actor.id }, registerExport.initial);
  if (!decision.ok) return decision.refusal;
  const events = decision.events.map((event) => ({ id: eventIdOf(exportId, 0, event.type, exportId), event }));
  await sql.begin((transaction) =>
    log.append(transaction, {
      streams: [{ stream: `export/${exportId}`, expected: 'none', events }],
      time,
      schoolYear,
      actorId: actor.id,
      importId: null,
    }),
  );
  store.appended();
  runtime.log.info({ exportId, kind, schoolYear, rows }, 'register exported');
  return null;
}
