import type { ErasableKind } from '@junheng/contracts';
import type { KeyKeeper } from '@junheng/vault';
import { carryOutErasure, type ErasureParts } from './carry-out-erasure.ts';
import type { FenceFile } from './fence-file.ts';
import { readSteps } from './views/erasures.ts';

const platform = 'platform';

/**
 * Brings the key store to what the fences say, before anything is read: those of this service's events and those outside of
 * the database. A key that had been destroyed and is there again, as after a restore, is destroyed again; so is one of a subject
 * whose fence this database does not know. Both are recorded, and what was derived is purged once more.
 */
export async function reconcile({ keeper, fences, ...parts }: ErasureParts & { keeper: KeyKeeper; fences: FenceFile }): Promise<void> {
  const { sql, runtime } = parts;
  const { county, clock, log } = runtime;
  const steps = await readSteps(sql, county);
  const known = new Map(steps.map((each) => [each.subject, each]));
  const outside = await fences.read();
  const fencedHere = steps.filter(({ step }) => step !== 'requested');
  await fences.add(fencedHere.map(({ subject, kind }) => ({ subject, kind, fencedAt: clock.now().toISOString() })));

  const stands = new Set(await keeper.readFences());
  const lost = fencedHere.filter(({ subject, step }) => step === 'fenced' && !stands.has(subject)).map(({ subject }) => subject);
  if (lost.length > 0) await sql.begin((transaction) => keeper.fence(transaction, lost));

  const isErased = (subject: string) => ['destroyed', 'certified'].includes(known.get(subject)?.step ?? '');
  const erased = new Map<string, ErasableKind>([
    ...steps.filter(({ subject }) => isErased(subject)).map(({ subject, kind }) => [subject, kind] as const),
    ...outside
      .filter(({ subject }) => (known.get(subject)?.step ?? 'requested') === 'requested')
      .map(({ subject, kind }) => [subject, kind] as const),
  ]);
  const there = await keeper.readKeysThere([...erased.keys()]);
  for (const [subject, subjectKind] of erased) {
    const fingerprints = there.get(subject) ?? [];
    if (fingerprints.length === 0 && isErased(subject) && stands.has(subject)) continue;
    await carryOutErasure(
      parts,
      { subject, command: { type: 'block', subject, subjectKind, fingerprints }, actorId: platform },
      async (transaction) => {
        await keeper.fence(transaction, [subject]);
        await keeper.destroy(transaction, [subject]);
      },
    );
    log.warn({ subject, keys: fingerprints.length }, 'resurrection blocked');
  }
}
