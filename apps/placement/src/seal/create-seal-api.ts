import { type Actor, may } from '@junheng/access';
import { placementContracts } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import type { DrawCommand } from '../domain/draw/decide.ts';
import { createDraws } from '../draws/answer-draw.ts';
import { isDrawId, schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import { problemsOf } from '../plan/feasibility-of.ts';
import { EntryUnreadable, problemOfDraw } from '../proof/problem-of-draw.ts';
import { sealOfDraw } from '../proof/seal-of-draw.ts';
import { isSourceLate } from '../proof/seed-of-draw.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { TopicParts } from '../topic-parts.ts';
import { type SeedOrder, seedCommand } from './seed-command.ts';
import type { SealApi } from './seal-api.ts';
import { createSyncCeremony } from './sync-ceremony.ts';

const { name, role, chosenBy, supervisorId } = placementContracts.supervisorAppointed.fields;
const supervisorInput = z.object({
  name: name.schema,
  role: role.schema,
  chosenBy: chosenBy.schema,
  personId: supervisorId.schema.nullable(),
});
const { commitment } = placementContracts.seedCommitted.fields;
const { number, nonce } = placementContracts.seedRevealed.fields;
const { nextSource, nextDeadline } = placementContracts.seedRoundVoided.fields;
const { value } = placementContracts.publicValueRecorded.fields;
const inputs = {
  commit: z.object({ supervisorId: supervisorId.schema, commitment: commitment.schema }),
  reveal: z.object({ supervisorId: supervisorId.schema, number: number.schema, nonce: nonce.schema }),
  void: z.object({ nextSource: nextSource.schema, nextDeadline: nextDeadline.schema }),
  value: z.object({ value: value.schema, supervisorId: supervisorId.schema.nullable() }),
};

/** See `SealApi`. */
export function createSealApi(parts: TopicParts): SealApi {
  const { runtime, runner } = parts;
  const { county, clock, entropy } = runtime;
  const draws = createDraws(parts);
  const mayRun = (drawId: string, actor: Actor) => isDrawId(drawId) && may(actor, 'run-draws', placeOf({ schoolId: schoolOf(drawId) }));
  /** The own number, or that of somebody in the hall where the actor runs the draw. */
  const maySpeakFor = (drawId: string, id: string, actor: Actor) =>
    mayRun(drawId, actor) || (isDrawId(drawId) && may(actor, 'supervise-draws') && actor.id === id);

  const seed = (drawId: string, order: SeedOrder, actor: Actor) =>
    draws.change(drawId, seedCommand(order, clock.now().toISOString(), county), actor);

  return {
    async appointSupervisor({ drawId, ...input }, actor) {
      if (!isDrawId(drawId) || !may(actor, 'plan-draws', placeOf({ schoolId: schoolOf(drawId) }))) return refuseDraw('NotPermitted');
      const parsed = supervisorInput.safeParse(input);
      if (!parsed.success) return refuseDraw('InputInvalid');
      const { personId, ...rest } = parsed.data;
      const { draw } = await parts.desk.look(drawId);
      // Who is there already under this name is not made a second time.
      const known = draw?.supervisors.find((each) => each.name === rest.name && each.role === rest.role);
      const made = () => uuidFromBytes(entropy.bytes(16, `supervisor|${drawId}|${draw?.supervisors.length ?? 0}`));
      const supervisor = { supervisorId: personId ?? known?.supervisorId ?? made(), signsIn: personId !== null, ...rest };
      return draws.change(drawId, { do: 'appoint', supervisor, by: actor.id }, actor);
    },
    async sealDraw(drawId, actor) {
      if (!mayRun(drawId, actor)) return refuseDraw('NotPermitted');
      const now = clock.now().toISOString();
      const command: DrawCommand = {
        do: 'seal',
        now,
        isSourceLate: ({ plan }) => isSourceLate(plan),
        sealOf: (draw) => problemsOf(problemOfDraw(draw))[0] ?? sealOfDraw(draw, county, now, actor.id),
      };
      try {
        return await draws.change(drawId, command, actor);
      } catch (error) {
        if (error instanceof EntryUnreadable) return refuseDraw('EntryUnreadable');
        throw error;
      }
    },
    async commitSeed({ drawId, ...input }, actor) {
      if (!maySpeakFor(drawId, input.supervisorId, actor)) return refuseDraw('NotPermitted');
      const parsed = inputs.commit.safeParse(input);
      return parsed.success ? seed(drawId, { kind: 'commit', ...parsed.data, by: actor.id }, actor) : refuseDraw('InputInvalid');
    },
    async revealSeed({ drawId, ...input }, actor) {
      if (!maySpeakFor(drawId, input.supervisorId, actor)) return refuseDraw('NotPermitted');
      const parsed = inputs.reveal.safeParse(input);
      return parsed.success ? seed(drawId, { kind: 'reveal', ...parsed.data, by: actor.id }, actor) : refuseDraw('InputInvalid');
    },
    async voidRound({ drawId, ...input }, actor) {
      if (!mayRun(drawId, actor)) return refuseDraw('NotPermitted');
      const parsed = inputs.void.safeParse(input);
      return parsed.success ? seed(drawId, { kind: 'void', ...parsed.data, by: actor.id }, actor) : refuseDraw('InputInvalid');
    },
    async recordPublicValue({ drawId, ...input }, actor) {
      if (!mayRun(drawId, actor) && !maySpeakFor(drawId, actor.id, actor)) return refuseDraw('NotPermitted');
      const parsed = inputs.value.safeParse(input);
      if (!parsed.success) return refuseDraw('InputInvalid');
      const answer = await seed(drawId, { kind: 'public-value', ...parsed.data, by: actor.id, isTypedTwice: false }, actor);
      if (answer.ok && answer.value.status === 'seeded') runner.runSoon(drawId);
      return answer;
    },
    syncCeremony: createSyncCeremony(parts, mayRun),
  };
}
