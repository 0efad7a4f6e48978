import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../pages');
const ofGovernance =
  /^(account|appraisals|awards|desk|draw|draw-cases|draws|escalations|funds|inbox|issues|leadership|measure|measures|meetings|offices|people|plans|policy|register|reports|tasks|timeline|visits)\//;

test('pages of governance take their punctuation from the texts of the language, none from the code', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => ofGovernance.test(path) && path.endsWith('.tsx') && !path.endsWith('.test.tsx'),
  );
  expect(pages.length).toBeGreaterThan(50);
  const lines = pages.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      // Between the two languages of a `pick`, in a comment, and where it is read from what people type, it is meant.
      .filter((line) => /[：；（）、，]/.test(line) && !/pick\(|\/\*\*|\/\/|split\(/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});
