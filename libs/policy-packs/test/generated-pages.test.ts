import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedPages, renewed } from '../src/pages/pages.ts';

const root = join(import.meta.dirname, '../../..');

describe('the pages made from the packs', () => {
  it.each(generatedPages().map((page) => [page.path, page] as const))('are current: %s (else: npm run generate)', (path, page) => {
    const now = readFileSync(join(root, path), 'utf8');
    expect(now).toBe(renewed(page, now));
  });

  it('keep what is written by hand above the marker, and refuse a page that lost it', () => {
    const page = { path: 'docs/x.md', marker: '<!-- m -->', text: 'new\n' };
    expect(renewed(page, '# By hand\n<!-- m -->\n\nold\n')).toBe('# By hand\n<!-- m -->\n\nnew\n');
    expect(() => renewed(page, '# By hand\n')).toThrow('docs/x.md lost its line <!-- m -->');
  });
});
