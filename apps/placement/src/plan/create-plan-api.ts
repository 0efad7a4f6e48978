import { type Actor, may } from '@junheng/access';
import { placementContracts } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import type { DrawCommand } from '../domain/draw/decide.ts';
import { isPerson } from '../domain/hands.ts';
import { createDraws } from '../draws/answer-draw.ts';
import { drawIdOf, isDrawId, schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { TopicParts } from '../topic-parts.ts';
import { feasibilityOf } from './feasibility-of.ts';
import { parsePlan } from './parse-plan.ts';
import type { PlanApi } from './plan-api.ts';

const { schoolId, schoolYear, grade } = placementContracts.placementPlanDrafted.fields;
const cohortInput = z.object({ schoolId: schoolId.schema, schoolYear: schoolYear.schema, grade: grade.schema });
const { kind, studentIds, classNos, places, ground, words } = placementContracts.constraintDeclared.fields;
const constraintInput = z.object({
  kind: kind.schema,
  studentIds: studentIds.schema,
  classNos: classNos.schema,
  places: places.schema,
  ground: ground.schema,
  words: words.schema,
});
const { reason } = placementContracts.constraintDecided.fields;

/** The grades with which a school begins. */
const startingGrades: readonly number[] = [1, 7];

/** See `PlanApi`. */
export function createPlanApi(parts: TopicParts): PlanApi {
  const { runtime, desk, source } = parts;
  const draws = createDraws(parts);

  const change = async (drawId: string, right: 'plan-draws' | 'decide-draws', command: DrawCommand, actor: Actor) => {
    if (!isDrawId(drawId) || !may(actor, right, placeOf({ schoolId: schoolOf(drawId) }))) return refuseDraw('NotPermitted');
    return draws.change(drawId, command, actor);
  };

  return {
    async draftPlan(input, actor) {
      if (!may(actor, 'plan-draws', placeOf(input))) return refuseDraw('NotPermitted');
      const cohort = cohortInput.safeParse(input);
      if (!cohort.success) return refuseDraw('InputInvalid');
      if (!startingGrades.includes(cohort.data.grade)) return refuseDraw('NoStartingGrade');
      const parsed = parsePlan(input.plan);
      if (!parsed.ok) return refuseDraw(parsed.fault);
      if ((await source.rosterOf(cohort.data)).length === 0) return refuseDraw('CohortUnknown');
      const drawId = drawIdOf(cohort.data);
      return draws.change(drawId, { do: 'draft', cohort: { drawId, ...cohort.data }, plan: parsed.plan, by: actor.id }, actor);
    },
    async changePlan({ drawId, plan }, actor) {
      const parsed = parsePlan(plan);
      if (!parsed.ok) return refuseDraw(parsed.fault);
      return change(drawId, 'plan-draws', { do: 'change-plan', plan: parsed.plan, by: actor.id }, actor);
    },
    async readFeasibility(input, actor) {
      if (!may(actor, 'plan-draws', placeOf(input))) return refuseDraw('NotPermitted');
      const cohort = cohortInput.safeParse(input);
      const parsed = parsePlan(input.plan);
      if (!cohort.success) return refuseDraw('InputInvalid');
      if (!parsed.ok) return refuseDraw(parsed.fault);
      return { ok: true, value: feasibilityOf(parsed.plan, await source.rosterOf(cohort.data), cohort.data.schoolYear) };
    },
    async declareConstraint({ drawId, ...input }, actor) {
      if (!isDrawId(drawId)) return refuseDraw('InputInvalid');
      const parsed = constraintInput.safeParse(input);
      if (!parsed.success) return refuseDraw('InputInvalid');
      const { draw } = await desk.look(drawId);
      if (draw === null) return refuseDraw('DrawUnknown');
      const knownIds = new Set(draw.roster ? [] : (await source.rosterOf(draw)).map(({ studentId }) => studentId));
      const label = `constraint|${drawId}|${draw.constraints.length}`;
      const constraint = {
        ...parsed.data,
        constraintId: uuidFromBytes(runtime.entropy.bytes(16, label)),
        salt: runtime.entropy.bytes(32, `salt|${label}`).toString('hex'),
      };
      return change(drawId, 'plan-draws', { do: 'declare', constraint, knownIds, by: actor.id }, actor);
    },
    async decideConstraint({ drawId, constraintId, decision, reason: given }, actor) {
      const parsed = reason.schema.safeParse(given);
      if (!parsed.success) return refuseDraw('InputInvalid');
      const command = {
        do: 'decide-constraint',
        constraintId,
        decision,
        reason: parsed.data,
        by: actor.id,
        isPerson: isPerson(actor),
      } as const;
      return change(drawId, 'decide-draws', command, actor);
    },
    withdrawConstraint: ({ drawId, constraintId }, actor) =>
      change(drawId, 'plan-draws', { do: 'withdraw-constraint', constraintId, by: actor.id }, actor),
    async readTwins(drawId, actor) {
      if (!isDrawId(drawId) || !may(actor, 'read-draw-rosters', placeOf({ schoolId: schoolOf(drawId) }))) return [];
      const { draw } = await desk.look(drawId);
      if (draw === null) return [];
      const groups = Map.groupBy(
        (await source.rosterOf(draw)).filter(({ twinGroup }) => twinGroup !== null),
        ({ twinGroup }) => twinGroup!,
      );
      const declared = draw.constraints.filter(({ isWithdrawn }) => !isWithdrawn).map(({ studentIds: ids }) => new Set(ids));
      return [...groups].flatMap(([twinGroup, pupils]) => {
        const ids = pupils.map(({ studentId }) => studentId);
        if (ids.length < 2) return [];
        return [{ twinGroup, studentIds: ids, isDeclared: declared.some((set) => ids.every((id) => set.has(id))) }];
      });
    },
  };
}
