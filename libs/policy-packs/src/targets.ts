import type { CompulsoryStage } from '@junheng/contracts';
import type { Obligation } from './packs.ts';

export type ThresholdComparator = '>=' | '<=' | '==' | '<';
type StageScope = NonNullable<Obligation['stage']>;

/** A number to compare an indicator's unrounded value with. */
export type Threshold = {
  readonly indicatorId: string;
  readonly comparator: ThresholdComparator;
  readonly value: number;
  readonly unit: string;
  readonly stage: StageScope;
  /** document: it stands there · setting: a default until the county enters its own · ours: our reading of the text. */
  readonly origin: 'document' | 'setting' | 'ours';
};

/** What an obligation asks of its indicators. */
export type Target =
  /** Met when every one of `all` is met. */
  | { readonly kind: 'threshold'; readonly all: readonly Threshold[] }
  /** Met by a grade: fail < pass < good < excellent. */
  | { readonly kind: 'grade'; readonly indicatorId: string; readonly atLeast: Grade }
  /** Met when the value moved that way since the period before. */
  | { readonly kind: 'trend'; readonly indicatorId: string; readonly direction: 'up' | 'down' }
  /** Neither met nor missed: a text, a fact, a part of a composite, or a standard that nobody has entered yet. */
  | { readonly kind: 'none'; readonly reason: 'qualitative' | 'context' | 'part-of-composite' | 'standard-not-entered' };

export const grades = ['fail', 'pass', 'good', 'excellent'] as const;
export type Grade = (typeof grades)[number];

type Compared = Pick<Obligation, 'comparator' | 'target' | 'settingDefault' | 'unit' | 'targetSource'> & { indicatorId: string };

/** @returns the thresholds, one per stage where their numbers differ; none where the standard has not been entered. */
function thresholdsOf({ comparator, target, settingDefault, unit, targetSource, indicatorId }: Compared, stage: StageScope): Threshold[] {
  const common = { indicatorId, comparator: comparator as ThresholdComparator, unit: unit! };
  if (typeof target === 'number') {
    const origin = settingDefault !== undefined ? 'setting' : targetSource === 'ours' ? 'ours' : 'document';
    return [{ ...common, value: target, stage, origin }];
  }
  if (settingDefault === undefined) return [];
  if (typeof settingDefault === 'number') return [{ ...common, value: settingDefault, stage, origin: 'setting' }];
  return (['primary', 'junior'] as const)
    .filter((one) => stage === 'both' || stage === one)
    .map((one) => ({ ...common, value: settingDefault[one], stage: one, origin: 'setting' }));
}

/** What `obligation` asks of its indicators, after roles, settings and further targets are taken into account. */
export function targetOf(obligation: Obligation): Target {
  const { comparator, indicatorId, targetRole, indicatorTarget, targetSource } = obligation;
  const stage = obligation.stage ?? 'both';
  if (comparator === undefined || indicatorId === undefined) return { kind: 'none', reason: 'qualitative' };
  if (targetRole === 'context') return { kind: 'none', reason: 'context' };
  switch (comparator) {
    case 'measured':
      return { kind: 'none', reason: 'part-of-composite' };
    case 'standard':
      return { kind: 'none', reason: 'standard-not-entered' };
    case 'trend_up':
    case 'trend_down':
      return { kind: 'trend', indicatorId, direction: comparator === 'trend_up' ? 'up' : 'down' };
    case '>=':
    case '<=':
    case '==':
    case '<': {
      if (obligation.target === 'good') return { kind: 'grade', indicatorId, atLeast: 'good' };
      const main = targetRole === 'parameter' ? { ...indicatorTarget, indicatorId, targetSource } : { ...obligation, indicatorId };
      const lists = [main, ...(obligation.alsoTargets ?? [])].map((each) => thresholdsOf(each, stage));
      return lists.some((list) => list.length === 0)
        ? { kind: 'none', reason: 'standard-not-entered' }
        : { kind: 'threshold', all: lists.flat() };
    }
  }
}

/** @returns the thresholds that hold for schools and classes of one stage. */
export const thresholdsFor = (target: Target, stage: CompulsoryStage): readonly Threshold[] =>
  target.kind === 'threshold' ? target.all.filter((each) => each.stage === 'both' || each.stage === stage) : [];

/** Compares the unrounded `value` with the threshold: round for the eye only, after this. */
export function meets({ comparator, value: limit }: Pick<Threshold, 'comparator' | 'value'>, value: number): boolean {
  switch (comparator) {
    case '>=':
      return value >= limit;
    case '<=':
      return value <= limit;
    case '<':
      return value < limit;
    case '==':
      return value === limit;
  }
}
