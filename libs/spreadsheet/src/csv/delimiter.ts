export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = [',', ';', '\t'];
const sampleLines = 20;

/** The separator that gives the same number of fields in most of the first lines; a comma when nothing tells. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .replace(/"[^"]*"?/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .slice(0, sampleLines);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = regularity(lines.map((line) => line.split(candidate).length - 1));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Largest product of a count and the lines that have it: a title line or a decimal comma does not outvote the columns. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...Array.from(lines, ([count, times]) => count * times));
}
