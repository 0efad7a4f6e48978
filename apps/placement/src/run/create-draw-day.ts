import { may } from '@junheng/access';
import { createDrawsApi } from '../draws/create-draws-api.ts';
import { drawIdOf } from '../draws/draw-id.ts';
import type { DrawView } from '../draws/draws-api.ts';
import { createPlanApi } from '../plan/create-plan-api.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { Result } from '../result.ts';
import { createRosterApi } from '../roster/create-roster-api.ts';
import { createSealApi } from '../seal/create-seal-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createRunApi } from './create-run-api.ts';
import type { DrawDayOutcome, DrawDayRule, RunApi } from './run-api.ts';

/** So many draws are worked on at once: each is one short transaction of its own. */
const atOnce = 4;
/** Draws of one call at most. */
const mostDraws = 500;

/** The county's day: many draws in one call, each with its own outcome. */
export function createDrawDay(parts: TopicParts): Pick<RunApi, 'planMany' | 'freezeMany' | 'appointMany' | 'sealMany' | 'runMany'> {
  const plans = createPlanApi(parts);
  const rosters = createRosterApi(parts);
  const seals = createSealApi(parts);
  const runs = createRunApi(parts);
  const lists = createDrawsApi(parts);

  const each = async (
    drawIds: readonly string[],
    act: (drawId: string) => Promise<Result<DrawView>>,
    mayAll: boolean,
  ): Promise<Result<DrawDayOutcome[]>> => {
    if (!mayAll) return refuseDraw('NotPermitted');
    if (drawIds.length > mostDraws || new Set(drawIds).size < drawIds.length) return refuseDraw('InputInvalid');
    const outcomes = new Map<string, DrawDayOutcome>();
    const left = [...drawIds];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let drawId = left.shift(); drawId !== undefined; drawId = left.shift()) {
          const answer = await act(drawId);
          outcomes.set(drawId, { drawId, draw: answer.ok ? answer.value : null, refusal: answer.ok ? null : answer.refusal });
        }
      }),
    );
    return { ok: true, value: drawIds.map((drawId) => outcomes.get(drawId)!) };
  };

  return {
    async planMany(rule, actor) {
      const cohorts = (await lists.readUnplannedCohorts(rule.schoolYear, actor)).filter(({ schoolId, grade }) =>
        isWanted(rule, schoolId, grade),
      );
      const byId = new Map(cohorts.map((cohort) => [drawIdOf(cohort), cohort]));
      const plan = async (drawId: string) => {
        const cohort = byId.get(drawId)!;
        const largest = rule.largestClass.find(({ grade }) => grade === cohort.grade)?.pupils;
        if (largest === undefined || largest < 1) return refuseDraw('InputInvalid');
        const classCount = Math.max(1, Math.ceil(cohort.pupils / largest));
        return plans.draftPlan({ ...cohort, plan: { ...rule.plan, classCount, sizes: null, capacities: null } }, actor);
      };
      return each([...byId.keys()], plan, may(actor, 'plan-draws'));
    },
    freezeMany: (drawIds, actor) => each(drawIds, (drawId) => rosters.freezeRoster(drawId, actor), may(actor, 'plan-draws')),
    async appointMany(drawIds, supervisors, actor) {
      const appoint = async (drawId: string) => {
        let answer: Result<DrawView> = refuseDraw('InputInvalid');
        for (const supervisor of supervisors) {
          answer = await seals.appointSupervisor({ drawId, ...supervisor }, actor);
          if (!answer.ok) break;
        }
        return answer;
      };
      return each(drawIds, appoint, may(actor, 'plan-draws'));
    },
    runMany: (drawIds, actor) => each(drawIds, (drawId) => runs.runDraw(drawId, actor), may(actor, 'run-draws')),
    sealMany: (drawIds, actor) => each(drawIds, (drawId) => seals.sealDraw(drawId, actor), may(actor, 'run-draws')),
  };
}

const isWanted = ({ cohorts }: DrawDayRule, schoolId: string, grade: number): boolean =>
  cohorts.length === 0 || cohorts.some((cohort) => cohort.schoolId === schoolId && cohort.grade === grade);
