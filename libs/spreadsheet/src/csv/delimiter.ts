export type Delimiter = ',' | ';' | '\t';

const candidates: readonly [Delimiter, ...Delimiter[]] = [',', ';', '\t'];
const sampleLines = 20;

/**
 * The separator that gives the same number of fields in most of the first lines, of those with equally many lines the one with more
 * fields: neither a title nor decimal commas outvote the columns. A comma when nothing tells.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .replace(/"[^"]*"?/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .slice(0, sampleLines);
  let best = { delimiter: candidates[0], lines: 0, separators: 0 };
  for (const delimiter of candidates) {
    for (const [separators, { length }] of Map.groupBy(lines, (line) => line.split(delimiter).length - 1)) {
      const better = length > best.lines || (length === best.lines && separators > best.separators);
      if (separators > 0 && better) best = { delimiter, lines: length, separators };
    }
  }
  return best.delimiter;
}
