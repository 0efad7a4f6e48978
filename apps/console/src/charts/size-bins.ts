export type SizeBin = { from: number; to: number; classes: number };

/** A bin's sizes in short: the first and the last are open, so ≤20 and ≥66 instead of 1–20 and 66–120. */
export function binLabel(bins: readonly SizeBin[], at: number): string {
  const { from, to } = bins[at]!;
  if (from <= 1) return `≤${to}`;
  return at === bins.length - 1 ? `≥${from}` : `${from}–${to}`;
}

/**
 * Where a size begins on an axis that gives every bin one unit, bin 0 from −0.5 to 0.5: a limit of 45 stands where 46
 * begins. Between the edges of a bin the position is in proportion.
 */
export function edgeOfSize(bins: readonly SizeBin[], size: number): number {
  const at = bins.findIndex(({ to }) => size <= to);
  if (at < 0) return bins.length - 0.5;
  const { from, to } = bins[at]!;
  return at - 0.5 + Math.max(0, size - from) / (to - from + 1);
}
