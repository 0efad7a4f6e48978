import { isCompulsory, type Stage } from '@junheng/contracts';
import { coefficientOfVariation } from '@junheng/equity-metrics';
import type { ClassSizeCount } from '../api.ts';
import { classSizeLimit, extremelyOversizedFrom, oversizedFrom } from './policy-limits.ts';

export type ClassSizeBin = { from: number; to: number; classes: number };

export type ClassSizes = {
  /** Students per class; null without classes. */
  mean: number | null;
  /** Coefficient of variation of the classes' sizes, every class counting once, population form; null without classes. */
  cv: number | null;
  largest: number | null;
  /** null: no limit applies to the stage. */
  limit: number | null;
  aboveLimit: number;
  oversized: number;
  extremelyOversized: number;
  oneStudentClasses: number;
  distribution: ClassSizeBin[];
};

/** Edges of the distribution: every limit of both stages begins a bin, so that no bin straddles one. */
const binStarts = [1, 21, 26, 31, 36, 41, 46, 51, 56, 61, 66];
const lastBinEnd = 120;

/**
 * Class sizes of one stage beside the limits. Classes without students do not count as classes. **Unit** students per class;
 * classes; the coefficient has none.
 *
 * Source: county.registry.student-enrolled; cls.size, cty.large-class-count, cty.oversized-class-count.
 */
export function classSizes(stage: Stage, counts: readonly ClassSizeCount[]): ClassSizes {
  const ofStage = counts.filter((count) => count.stage === stage && count.size > 0);
  const classes = (isCounted: (size: number) => boolean) =>
    ofStage.reduce((sum, count) => sum + (isCounted(count.size) ? count.classes : 0), 0);
  const all = classes(() => true);
  const students = ofStage.reduce((sum, count) => sum + count.size * count.classes, 0);
  const limit = isCompulsory(stage) ? classSizeLimit[stage] : null;
  const largest = all === 0 ? null : Math.max(...ofStage.map(({ size }) => size));
  return {
    mean: all === 0 ? null : students / all,
    cv: coefficientOfVariation(ofStage.map((count) => ({ weight: count.classes, total: count.classes * count.size }))).value,
    largest,
    limit,
    aboveLimit: classes((size) => limit !== null && size > limit),
    oversized: classes((size) => limit !== null && size >= oversizedFrom),
    extremelyOversized: classes((size) => limit !== null && size >= extremelyOversizedFrom),
    oneStudentClasses: classes((size) => size === 1),
    distribution: binStarts.map((from, index) => {
      const to = binStarts[index + 1] === undefined ? Math.max(lastBinEnd, largest ?? 0) : binStarts[index + 1]! - 1;
      return { from, to, classes: classes((size) => size >= from && size <= to) };
    }),
  };
}
