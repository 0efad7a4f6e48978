import type { DrawTextFragment, DrawPlanInput } from '../../gql/graphql.ts';
import { customaryWeights, localOf, type PlanDraft, type PlanGiven } from './plan-draft.ts';

type Plan = DrawTextFragment['plan'];

/** As the platform takes it. `joint`: pairs balanced together, which this form keeps as they are. */
export const inputOf = (plan: PlanGiven, joint: Plan['joint']): DrawPlanInput => ({
  ...plan,
  joint: joint.map(({ keys, weight }) => ({ keys: [...keys], weight })),
});

/** A plan as it is changed. */
export function draftOf({ publicSource: source, ...plan }: Plan): PlanDraft {
  return {
    classCount: String(plan.classCount),
    sizes: plan.sizes?.join(', ') ?? '',
    capacities: plan.capacities?.join(', ') ?? '',
    weights: Object.fromEntries(plan.attributes.map(({ key, weight }) => [key, String(weight)])),
    drawDay: plan.drawDay,
    noticeDays: String(plan.noticeDays),
    revealDeadline: localOf(plan.revealDeadline),
    sourceKind: source.kind,
    means: source.means ?? '',
    ...numbersOf(source),
    lotteryName: source.name ?? '',
    lotteryIssue: source.issue ?? '',
    lotteryAt: source.drawnAt === null ? '' : localOf(source.drawnAt),
    openRows: plan.openRows,
  };
}

/** Twelve dice: more than two thousand million outcomes. */
export const customaryNumbers = { count: '12', least: '1', most: '6' } as const;

const numbersOf = ({ count, least, most }: Plan['publicSource']) =>
  count === null ? customaryNumbers : { count: String(count), least: String(least), most: String(most) };

/** What most cohorts take, for a day: what is thrown in the hall at ten in the morning, and three days of notice. */
export const newDraft = (drawDay: string, means: string, classCount: string): PlanDraft => ({
  classCount,
  sizes: '',
  capacities: '',
  weights: customaryWeights,
  drawDay,
  noticeDays: '3',
  revealDeadline: `${drawDay}T10:00`,
  sourceKind: 'HALL',
  means,
  ...customaryNumbers,
  lotteryName: '',
  lotteryIssue: '',
  lotteryAt: '',
  openRows: false,
});
