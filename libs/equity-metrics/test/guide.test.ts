import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as metrics from '../src/equity-metrics.ts';

/** The guide's measures as the reader may call them: data of the guide first, plain numbers after. */
const callable: Record<string, (rows: never, ...more: never[]) => unknown> = {
  ...(metrics as unknown as typeof callable),
  bootstrapInterval: (rows: never, measure: never, seed: never) => metrics.bootstrapInterval(rows, callable[measure] as never, { seed }),
  standardisedShareDifference: ([first, second]: never[]) => metrics.standardisedShareDifference(first!, second!),
};

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/equity-measures.md'), 'utf8');

/** A line that begins with `name` names the next table; its columns with `code` in the head are the fields. */
const data = Object.fromEntries(
  [...guide.matchAll(/`(\w+)`[：:](?:(?!\n\|)[\s\S])*?\n\n(\|.*\n)\|[- |]+\n((?:\|.*\n)+)/g)].map(([, name, head, body]) => {
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const fields = cells(head!).map((cell) => /`(\w+)`/.exec(cell)?.[1]);
    const rows = body!
      .trim()
      .split('\n')
      .map((line) => {
        const row: Record<string, unknown> = {};
        for (const [index, cell] of cells(line).entries()) {
          const field = fields[index];
          if (field === 'path') row['path'] = [...((row['path'] as string[] | undefined) ?? []), cell];
          else if (field !== undefined) row[field] = Number(cell);
        }
        return row;
      });
    return [name!, rows];
  }),
);

const numbers = [...guide.matchAll(/`(\w+)\((\w+)((?:, [\w.]+)*)\)(?:\.(\w+)(?:\[(\d+)\])?)?` = \*\*(-?[\d.]+)\*\*/g)];

test.each(numbers.map(([whole, ...parts]) => [whole, ...parts] as const))('%s', (_, name, table, more, field = 'value', index, printed) => {
  const rest = more!
    .split(', ')
    .slice(1)
    .map((argument) => (Number.isNaN(Number(argument)) ? argument : Number(argument)));
  const result = callable[name!]!(data[table!] as never, ...(rest as never[])) as Record<string, unknown>;
  const value = index === undefined ? result[field!] : (result[field!] as number[])[Number(index)];
  expect((value as number).toFixed(printed!.split('.')[1]!.length)).toBe(printed);
});

test('the guide works a number for each measure, and all bold numbers after a measure are read', () => {
  const named = new Set(numbers.map(([, name]) => name));
  const measures = Object.keys(metrics).filter((name) => !['stageWeights', 'sharedAssetSplit', 'retentionRate'].includes(name));
  expect(measures.filter((name) => !named.has(name))).toEqual(['etaSquared', 'standardisedMeanDifference']); // explained by their kin
  expect(guide.match(/` = \*\*/g)).toHaveLength(numbers.length);
});
