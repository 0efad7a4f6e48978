import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../../apps/console/dist');

/**
 * Bytes, gzipped, that a browser fetches until the overview stands: the start page, what it names, the overview's own page, and
 * whatever those import. What is loaded later (charts, tables below the fold, other pages) is not among them.
 */
export function firstViewBytes(): number {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const assets = readdirSync(join(dist, 'assets'));
  const page = assets.filter((name) => /^county-page-.*\.(js|css)$/.test(name));
  if (page.length === 0) throw new Error('the console is not built: nx run @junheng/console:build');
  const todo = [...[...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(([, name]) => name!), ...page];
  const sizes = new Map<string, number>();
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (sizes.has(name)) continue;
    const content = readFileSync(join(dist, 'assets', name));
    sizes.set(name, gzipSync(content, { level: 9 }).length);
    if (!name.endsWith('.js')) continue;
    for (const [, imported] of content.toString().matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) todo.push(basename(imported!));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, gzipSync(html, { level: 9 }).length);
}
