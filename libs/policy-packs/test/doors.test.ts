import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** What a browser loads with `file`: its imports, those that are types only left out. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm))
    if (specifier!.startsWith('.')) loadedWith(join(dirname(file), specifier!), seen);
    else seen.add(specifier!);
  return seen;
}
const namesIn = (file: string) =>
  [...loadedWith(join(source, file))].map((each) => each.split('/').at(-1)!).sort((a, b) => (a < b ? -1 : 1));

describe('a door', () => {
  it('to the glossary loads the glossary alone', () => {
    expect(namesIn('glossary.ts')).toEqual(['glossary.json', 'glossary.ts', 'read-only.ts']);
  });

  it('to the indicators loads the indicators alone', () => {
    expect(namesIn('indicators.ts')).toEqual(['indicators.json', 'indicators.ts', 'read-only.ts']);
  });

  it('to everything loads no schema library', () => {
    const names = namesIn('policy-packs.ts');
    expect(names).toContain('jintang-2018.json');
    expect(names).not.toContain('zod');
  });
});
