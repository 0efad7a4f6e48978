/** Further than this from 0 a school stands at the edge. */
const end = 2.5;
const at = (ratio: number) => Math.min(ratio, end) / end;

/** A stroke for each school at its ratio to the standard, and the standard as a line through them; the words beside it say how many. */
export function RatioStrip({ ratios, words }: { ratios: readonly number[]; words: string }) {
  const strokes = (isMet: boolean) =>
    ratios
      .filter((ratio) => ratio >= 1 === isMet)
      .map((ratio) => `M${(at(ratio) * 100).toFixed(2)} 5V23`)
      .join('');
  return (
    <span className="ratio-strip">
      <svg viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 14H100" className="ratio-strip-axis" />
        <path d={strokes(true)} className="ratio-strip-met" />
        <path d={strokes(false)} className="ratio-strip-below" />
        <path d={`M${at(1) * 100} 0V28`} className="ratio-strip-standard" />
      </svg>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
