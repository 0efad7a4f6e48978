import type { Actor } from '@junheng/access';
import { placementContracts } from '@junheng/contracts';
import { z } from 'zod';
import { createDraws } from '../draws/answer-draw.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { Message, Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { seedCommand, type SeedOrder } from './seed-command.ts';
import type { CeremonyStep, SealApi } from './seal-api.ts';

const { supervisorId, commitment, at } = placementContracts.seedCommitted.fields;
const { number, nonce } = placementContracts.seedRevealed.fields;
const { nextDeadline } = placementContracts.seedRoundVoided.fields;
const { value } = placementContracts.publicValueRecorded.fields;
const { resultHash } = placementContracts.drawRun.fields;
const stepInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('commit'), supervisorId: supervisorId.schema, commitment: commitment.schema, at: at.schema }),
  z.object({ kind: z.literal('reveal'), supervisorId: supervisorId.schema, number: number.schema, nonce: nonce.schema, at: at.schema }),
  z.object({ kind: z.literal('void'), nextDeadline: nextDeadline.schema, at: at.schema }),
  z.object({ kind: z.literal('public-value'), value: value.schema, at: at.schema }),
  z.object({ kind: z.literal('run'), resultHash: resultHash.schema }),
]);
const stepsInput = z.array(stepInput).max(500);

type Stepped = { ok: true; changed: number } | { ok: false; refusal: Message };

/** Brings in what a hall without a network recorded. A second time, or after a broken line, what stands already is quiet. */
export function createSyncCeremony(parts: TopicParts, mayRun: (drawId: string, actor: Actor) => boolean): SealApi['syncCeremony'] {
  const { runtime, desk, runner } = parts;
  const draws = createDraws(parts);

  /** Only a hall's source can be used again: its numbers are thrown anew. */
  async function orderOf(drawId: string, step: Exclude<CeremonyStep, { kind: 'run' }>, actor: Actor): Promise<SeedOrder> {
    if (step.kind === 'public-value')
      return { kind: 'public-value', value: step.value, supervisorId: null, by: actor.id, isTypedTwice: true };
    if (step.kind !== 'void') return { ...step, by: actor.id };
    const { draw } = await desk.look(drawId);
    return { kind: 'void', nextSource: draw!.rounds.at(-1)!.publicSource, nextDeadline: step.nextDeadline, by: actor.id };
  }

  async function take(drawId: string, step: CeremonyStep, actor: Actor): Promise<Stepped> {
    if (step.kind === 'run') {
      const ran = await runner.run(drawId);
      if (ran && !ran.ok) return refuseDraw(ran.refusal);
      const { draw } = await desk.look(drawId);
      if (!draw?.run) return refuseDraw('SeedUnknown');
      return draw.run.resultHash === step.resultHash ? { ok: true, changed: ran ? ran.changed : 0 } : refuseDraw('ResultDiffers');
    }
    if (step.at > runtime.clock.now().toISOString()) return refuseDraw('MomentImpossible');
    const changed = await desk.change(drawId, seedCommand(await orderOf(drawId, step, actor), step.at, runtime.county), actor);
    return changed.ok ? changed : refuseDraw(changed.refusal);
  }

  return async ({ drawId, attempt, sealHash, steps }, actor): Promise<Result<Awaited<ReturnType<typeof synced>>>> => {
    if (!mayRun(drawId, actor)) return refuseDraw('NotPermitted');
    const parsed = stepsInput.safeParse(steps);
    if (!parsed.success) return refuseDraw('InputInvalid');
    const { draw } = await desk.look(drawId);
    if (draw === null) return refuseDraw('DrawUnknown');
    if (draw.seal === null) return refuseDraw('DrawNotSealed');
    if (draw.attempt !== attempt || draw.seal.sealHash !== sealHash) return refuseDraw('SealIsAnother');
    // What a network could have brought in at once is brought in at once: a record's own moments count in a hall alone.
    if (draw.rounds.some(({ publicSource }) => publicSource.kind !== 'hall')) return refuseDraw('HallOnly');
    return { ok: true, value: await synced(drawId, parsed.data, actor) };
  };

  async function synced(drawId: string, steps: readonly CeremonyStep[], actor: Actor) {
    let [done, already] = [0, 0];
    let refusal: { step: number; message: Message } | null = null;
    for (const [step, each] of steps.entries()) {
      const taken = await take(drawId, each, actor);
      if (!taken.ok) refusal = { step, message: taken.refusal };
      if (refusal) break;
      if (taken.ok && taken.changed > 0) done++;
      else already++;
    }
    const draw = (await draws.view(drawId, actor))!;
    if (draw.status === 'seeded') runner.runSoon(drawId);
    return { draw, done, already, refusal };
  }
}
