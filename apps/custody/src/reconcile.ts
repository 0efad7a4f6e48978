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
  const fencedAt = clock.now().toISOString();
  await fences.add(fencedHere.map(({ subject, kind, imports }) => ({ subject, kind, imports, fencedAt })));

  const stands = new Set(await keeper.readFences());
  const lost = fencedHere.filter(({ subject, step }) => step === 'fenced' && !stands.has(subject));
  if (lost.length > 0) await sql.begin((transaction) => keeper.fence(transaction, lost.flatMap(keyedSubjects)));

  const erasedHere = steps.filter(({ step }) => step === 'destroyed' || step === 'certified');
  const unknownHere = outside.filter(({ subject }) => (known.get(subject)?.step ?? 'requested') === 'requested');
  const importsOutside = new Map(outside.map(({ subject, imports }) => [subject, imports]));
  const erased = [
    ...erasedHere.map((each) => ({ ...each, imports: [...new Set([...each.imports, ...(importsOutside.get(each.subject) ?? [])])] })),
    ...unknownHere,
  ];
  const there = await keeper.readKeysThere(erased.flatMap(keyedSubjects));
  for (const each of erased) {
    const { subject, kind: subjectKind } = each;
    const subjects = keyedSubjects(each);
    const fingerprints = subjects.flatMap((of) => there.get(of) ?? []);
    if (fingerprints.length === 0 && 'step' in each && subjects.every((of) => stands.has(of))) continue;
    await carryOutErasure(
      parts,
      { subject, command: { type: 'block', subject, subjectKind, fingerprints }, actorId: platform },
      async (transaction) => {
        await keeper.fence(transaction, subjects);
        await keeper.destroy(transaction, subjects);
      },
    );
    log.warn({ subject, keys: fingerprints.length }, 'resurrection blocked');
  }
}

/** Under whose keys the person's data stood. */
const keyedSubjects = ({ subject, imports }: { subject: string; imports: readonly string[] }): string[] => [subject, ...imports];
