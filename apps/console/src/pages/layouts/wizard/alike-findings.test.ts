import { expect, test } from 'vitest';
import { trial } from '../../../../test/sample-layouts.ts';
import { alikeFindings } from './alike-findings.ts';

const [finding] = trial.rows.flatMap(({ findings }) => findings);

test('the same problem in the same column is told once with its rows; another column or severity is another', () => {
  const rows = [
    finding!,
    { ...finding!, row: 7 },
    { ...finding!, row: 8, column: 'gr' },
    { ...finding!, row: 9, severity: 'NOTICE' as const },
  ];
  expect(alikeFindings(rows).map((group) => [group.finding.column, group.rows])).toEqual([
    ['sx', [3, 7]],
    ['gr', [8]],
    ['sx', [9]],
  ]);
});
