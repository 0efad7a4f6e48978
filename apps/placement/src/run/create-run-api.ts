import { type Actor, may, type Right } from '@junheng/access';
import { canonicalJson, type Json, placementContracts } from '@junheng/contracts';
import { type Draw, drawStatus } from '../domain/draw/state.ts';
import { isPerson } from '../domain/hands.ts';
import { createDraws } from '../draws/answer-draw.ts';
import { isDrawId, schoolOf } from '../draws/draw-id.ts';
import type { DrawStep } from '../draws/draws-api.ts';
import { placeOf } from '../place-of.ts';
import { bundleOfDraw, hallKitOf, receiptOfDraw } from '../proof/bundle-of-draw.ts';
import { EntryUnreadable } from '../proof/problem-of-draw.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { RunApi } from './run-api.ts';

const { reason } = placementContracts.drawAnnulled.fields;

type Runs = Omit<RunApi, 'planMany' | 'freezeMany' | 'appointMany' | 'sealMany' | 'runMany'>;

/** See `RunApi`. */
export function createRunApi(parts: TopicParts): Runs {
  const { runtime, desk, runner } = parts;
  const { county, clock } = runtime;
  const draws = createDraws(parts);
  const mayOwn = (drawId: string, right: Right, actor: Actor) =>
    isDrawId(drawId) && may(actor, right, placeOf({ schoolId: schoolOf(drawId) }));

  /** Supervisors take what belongs to the draws whose seal names them; offices, heads and auditors what lies in their reach. */
  const mayTake = (draw: Draw, actor: Actor) =>
    may(actor, 'read-draw-rosters', placeOf(draw)) ||
    may(actor, 'read-audit', {}) ||
    (draw.seal?.supervisorIds.includes(actor.id) ?? false);

  /** A text made of a draw that has come so far, or why there is none. */
  async function written(
    drawId: string,
    isFar: (draw: Draw) => boolean,
    make: (draw: Draw, steps: readonly DrawStep[]) => object | null,
    notYet: 'NotRunYet' | 'DrawNotSealed',
    isGranted: (draw: Draw) => boolean = () => true,
  ): Promise<Result<string>> {
    const { draw, steps } = await desk.read(drawId);
    if (draw === null) return refuseDraw('DrawUnknown');
    if (!isGranted(draw)) return refuseDraw('NotPermitted');
    if (!isFar(draw)) return refuseDraw(notYet);
    try {
      const made = make(draw, steps);
      return made === null ? refuseDraw('PupilUnknown') : { ok: true, value: canonicalJson(made as Json) };
    } catch (error) {
      if (error instanceof EntryUnreadable) return refuseDraw('EntryUnreadable');
      throw error;
    }
  }

  // A constraint says of a child more than gender and quarter of birth: with one approved the rows stay closed.
  const isOpen = ({ plan, seal }: Draw) => plan.openRows && seal!.constraintLeaves.length === 0;
  const isOnNotice = (draw: Draw) => ['published', 'fixed'].includes(drawStatus(draw));
  const publicProof = (drawId: string, isFar: (draw: Draw) => boolean) =>
    written(drawId, isFar, (draw, steps) => bundleOfDraw(draw, steps, county, isOpen(draw) ? 'full' : 'public'), 'NotRunYet');

  return {
    async runDraw(drawId, actor) {
      if (!mayOwn(drawId, 'run-draws', actor)) return refuseDraw('NotPermitted');
      try {
        const ran = await runner.run(drawId);
        if (ran && !ran.ok) return refuseDraw(ran.refusal);
      } catch (error) {
        if (error instanceof EntryUnreadable) return refuseDraw('EntryUnreadable');
        throw error;
      }
      const draw = await draws.view(drawId, actor);
      if (draw === null) return refuseDraw('DrawUnknown');
      return draw.run ? { ok: true, value: draw } : refuseDraw('SeedUnknown');
    },
    async annulDraw({ drawId, attempt, reason: given }, actor) {
      if (!mayOwn(drawId, 'decide-draws', actor)) return refuseDraw('NotPermitted');
      if (!isPerson(actor)) return refuseDraw('PersonNeeded');
      const parsed = reason.schema.safeParse(given);
      if (!parsed.success) return refuseDraw('InputInvalid');
      const at = clock.now().toISOString();
      return draws.change(drawId, { do: 'annul', attempt, reason: parsed.data, at, by: actor.id }, actor);
    },
    async readBundle({ drawId, kind }, actor) {
      if (!isDrawId(drawId)) return refuseDraw('DrawUnknown');
      if (kind === 'full' && (actor === null || !may(actor, 'read-draw-bundles', placeOf({ schoolId: schoolOf(drawId) }))))
        return refuseDraw('NotPermitted');
      if (kind === 'full')
        return written(
          drawId,
          ({ run }) => run !== null,
          (draw, steps) => bundleOfDraw(draw, steps, county, 'full'),
          'NotRunYet',
          (draw) => mayTake(draw, actor!),
        );
      const isInside = actor !== null && may(actor, 'read-draws');
      return publicProof(drawId, isInside ? ({ run }) => run !== null : isOnNotice);
    },
    async readPublicProof(drawId) {
      if (!isDrawId(drawId)) return null;
      const proof = await publicProof(drawId, isOnNotice);
      return proof.ok ? proof.value : null;
    },
    async readHallKit(drawId, actor) {
      if (!mayOwn(drawId, 'run-draws', actor) && !mayOwn(drawId, 'read-draw-bundles', actor)) return refuseDraw('NotPermitted');
      const withNames = mayOwn(drawId, 'read-draw-rosters', actor);
      return written(
        drawId,
        ({ seal }) => seal !== null,
        (draw) => hallKitOf(draw, county, withNames),
        'DrawNotSealed',
        (draw) => mayTake(draw, actor),
      );
    },
    async readReceipt({ drawId, studentId }, actor) {
      const isParent = may(actor, 'read-own-child', { child: studentId });
      if (!isDrawId(drawId) || (!isParent && !mayOwn(drawId, 'read-draw-rosters', actor))) return refuseDraw('NotPermitted');
      return written(
        drawId,
        ({ run }) => run !== null,
        (draw, steps) => receiptOfDraw(draw, steps, county, studentId),
        'NotRunYet',
      );
    },
  };
}
