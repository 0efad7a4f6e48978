import type { Stage } from '@junheng/contracts';
import type { ClassSizeCount } from '../api.ts';
import { classSizeLimit, extremelyOversizedFrom, oversizedFrom } from './policy-limits.ts';

export type ClassSizeBin = { from: number; to: number; classes: number };

export type ClassSizes = {
  /** Students per class; null without classes. */
  mean: number | null;
  largest: number | null;
  limit: number;
  aboveLimit: number;
  oversized: number;
  extremelyOversized: number;
  distribution: ClassSizeBin[];
};

/** Edges of the distribution: every limit of both stages begins a bin, so that no bin straddles one. */
const binStarts = [1, 21, 26, 31, 36, 41, 46, 51, 56, 61, 66];
const lastBinEnd = 120;

/** Class sizes of one stage beside the limits. Classes without students do not count as classes. */
export function classSizes(stage: Stage, counts: readonly ClassSizeCount[]): ClassSizes {
  const ofStage = counts.filter((count) => count.stage === stage && count.size > 0);
  const classes = (isCounted: (size: number) => boolean) =>
    ofStage.reduce((sum, count) => sum + (isCounted(count.size) ? count.classes : 0), 0);
  const all = classes(() => true);
  const students = ofStage.reduce((sum, count) => sum + count.size * count.classes, 0);
  const largest = all === 0 ? null : Math.max(...ofStage.map(({ size }) => size));
  return {
    mean: all === 0 ? null : students / all,
    largest,
    limit: classSizeLimit[stage],
    aboveLimit: classes((size) => size > classSizeLimit[stage]),
    oversized: classes((size) => size >= oversizedFrom),
    extremelyOversized: classes((size) => size >= extremelyOversizedFrom),
    distribution: binStarts.map((from, index) => {
      const to = binStarts[index + 1] === undefined ? Math.max(lastBinEnd, largest ?? 0) : binStarts[index + 1]! - 1;
      return { from, to, classes: classes((size) => size >= from && size <= to) };
    }),
  };
}
