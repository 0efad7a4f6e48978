import type { DrawPlan } from '@junheng/contracts';
import { problemOf } from '@junheng/draw-protocol';
import { explain, faultsOf, type PlacementProblem, refusalOf } from '@junheng/placement-draw';
import { pupilValues } from '../domain/draw/pupil-values.ts';
import type { RosterPupil } from '../domain/draw/roster-pupil.ts';
import type { Words } from '../domain/draw/words.ts';
import type { Feasibility } from './plan-api.ts';

/** What stands against drawing a problem, in words; empty: nothing. */
export function problemsOf(problem: PlacementProblem): Words[] {
  const faults = faultsOf(problem);
  if (faults.length > 0) return faults.map(({ code, zh, en }) => ({ code, zh: `${zh}。`, en: `${en}.` }));
  const refusal = refusalOf(problem);
  if (refusal.kind !== 'conflict') return [];
  const { zh, en } = refusal.conflict;
  return [{ code: 'ConstraintsConflict', zh: `${zh}（数字为名册序号）。`, en: `${en} (numbers are positions of the roster).` }];
}

/** What a plan would come to with these pupils. */
export function feasibilityOf(plan: DrawPlan, pupils: readonly RosterPupil[], schoolYear: number): Feasibility {
  const keys = plan.attributes.map(({ key }) => key);
  const rows = pupils.map((pupil) => ({ values: pupilValues(pupil, keys, schoolYear) }));
  const problem = problemOf(plan, rows, []);
  const problems = problemsOf(problem);
  if (problems.length > 0) return { pupils: pupils.length, sizes: [], levels: [], problems };
  // Floors do not hang on who is where: any placement of the right size shows them.
  const sizes = plan.sizes ? [...plan.sizes] : evenSizes(pupils.length, plan.classCount);
  const anywhere = sizes.flatMap((size, k) => Array.from({ length: size }, () => String(k + 1)));
  const { levels } = explain(problem, anywhere);
  return {
    pupils: pupils.length,
    sizes,
    levels: levels.map(({ attribute, level, counts, leastRange }) => ({
      attribute,
      level,
      pupils: counts.reduce((sum, count) => sum + count, 0),
      leastRange,
    })),
    problems,
  };
}

const evenSizes = (pupils: number, classes: number): number[] =>
  Array.from({ length: classes }, (_, k) => Math.floor(pupils / classes) + (k < pupils % classes ? 1 : 0));
