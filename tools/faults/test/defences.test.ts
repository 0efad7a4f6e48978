import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defences } from '../src/defences.ts';

const root = join(import.meta.dirname, '../../..');
const textOf = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

test.each(defences)(
  '$name stands exactly once where the list says, and its test is there',
  ({ changes, test: { project, file, title } }) => {
    for (const { file: changed, from, to } of changes) {
      expect(textOf(changed).split(from), `in ${changed}: ${from}`).toHaveLength(2);
      expect(to).not.toBe(from);
    }
    expect(textOf(project, file)).toContain(title);
  },
);

test('every defence has a name of its own and says in both languages what it protects', () => {
  expect(new Set(defences.map(({ name }) => name)).size).toBe(defences.length);
  for (const { zh, en } of defences) {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/\.$/);
  }
});
