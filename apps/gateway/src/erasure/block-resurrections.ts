import { type ErasureParts, platform } from './carry-out-erasures.ts';

/**
 * After a restore: whoever the ledger says is fenced and the key store does not know is fenced again; where the registry or
 * an edition tells of an erased person again, the purge is due once more. Before anything is served.
 */
export async function blockResurrections(parts: ErasureParts, readFencedByLedger: () => Promise<string[]>): Promise<void> {
  const { custody, registry, editions, log } = parts;
  const found = new Set([
    ...(await readFencedByLedger()),
    ...(await registry.readErasureTraces(platform)).map(({ personId }) => personId),
    ...(await editions.readTraces()),
  ]);
  const open = new Set((await custody.readOpenErasures(platform)).map(({ subject }) => subject));
  for (const subject of found) {
    if (open.has(subject)) continue; // its purge is still to come
    const kind = (await custody.readErasure(subject, platform))?.kind ?? (await registry.readPersonKind(subject)) ?? 'student';
    const blocked = await custody.blockResurrection(subject, kind, platform);
    if (!blocked.ok) throw new Error(`a resurrection could not be blocked: ${blocked.refusal.code}`);
    log.warn({ subject }, 'derived data of an erased person was there again');
  }
}
