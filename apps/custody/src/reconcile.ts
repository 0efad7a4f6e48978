import type { ErasableKind } from '@junheng/contracts';
import type { KeyKeeper } from '@junheng/vault';
import { carryOutErasure, type ErasureParts } from './carry-out-erasure.ts';
import { type FenceFile, fencesMissing } from './fence-file.ts';
import { readSteps } from './views/erasures.ts';

/**
 * Brings the key store to what the fences say, before anything is read: those of this service's events and those outside of
 * the database. A key that had been destroyed and is there again, as after a restore, is destroyed again; so is one of a subject
 * whose fence this database does not know. Both are recorded, and what was derived is purged once more.
 * @throws {StartProblem} FencesDamaged, FencesMissing: the file cannot tell all that it must know
 */
export async function reconcile(parts: ErasureParts & { keeper: KeyKeeper; fences: FenceFile }): Promise<void> {
  const { sql, runtime, keeper, fences } = parts;
  const { county, clock, log } = runtime;
  const steps = await readSteps(sql, county);
  const known = new Map(steps.map((each) => [each.subject, each]));
  const erasedHere = steps.filter(({ step }) => step === 'destroyed' || step === 'certified');
  // The file is there before any key is destroyed.
  if (erasedHere.length > 0 && !fences.exists()) throw fencesMissing(fences.path, erasedHere.length);
  const outside = await fences.read();
  const standsOutside = new Set(outside.map(({ subject }) => subject));
  const lacking = erasedHere.filter(({ subject }) => !standsOutside.has(subject)).length;
  if (lacking > 0) log.warn({ lacking }, 'fences.jsonl lacked erased persons; it is filled from the database');
  const fencedHere = steps.filter(({ step }) => step !== 'requested');
  const fencedAt = clock.now().toISOString();
  await fences.add(fencedHere.map(({ subject, kind, imports }) => ({ subject, kind, imports, fencedAt })));

  const stands = new Set(await keeper.readFences());
  const lost = fencedHere.filter(({ subject, step }) => step === 'fenced' && !stands.has(subject));
  if (lost.length > 0) await sql.begin((transaction) => keeper.fence(transaction, lost.flatMap(keyedSubjects)));

  const unknownHere = outside.filter(({ subject }) => (known.get(subject)?.step ?? 'requested') === 'requested');
  const importsOutside = new Map(outside.map(({ subject, imports }) => [subject, imports]));
  const erased = [
    ...erasedHere.map((each) => ({ ...each, imports: [...new Set([...each.imports, ...(importsOutside.get(each.subject) ?? [])])] })),
    ...unknownHere,
  ];
  const there = await keeper.readKeysThere(erased.flatMap(keyedSubjects));
  for (const each of erased) {
    const subjects = keyedSubjects(each);
    const isThere = subjects.some((of) => there.has(of));
    if (!isThere && 'step' in each && subjects.every((of) => stands.has(of))) continue;
    await blockResurrection(parts, each);
    log.warn({ subject: each.subject }, 'resurrection blocked');
  }
}

/** Fences the person, destroys what is there of its keys, and makes the purge due once more. */
export async function blockResurrection(
  parts: ErasureParts & { keeper: KeyKeeper },
  person: { subject: string; kind: ErasableKind; imports: readonly string[] },
): Promise<void> {
  const { sql, keeper } = parts;
  const { subject, kind: subjectKind } = person;
  const subjects = keyedSubjects(person);
  await sql.begin((transaction) => keeper.fence(transaction, subjects)); // from here on no key comes beside those that are counted
  const fingerprints = [...(await keeper.readKeysThere(subjects)).values()].flat();
  const command = { type: 'block', subject, subjectKind, fingerprints } as const;
  await carryOutErasure(parts, { subject, command, actorId: 'platform' }, async (transaction) => {
    await keeper.destroy(transaction, subjects);
  });
}

/** Under whose keys the person's data stood. */
const keyedSubjects = ({ subject, imports }: { subject: string; imports: readonly string[] }): string[] => [subject, ...imports];
