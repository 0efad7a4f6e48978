import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const repository = join(import.meta.dirname, '../../..');
const floors = ['apps', 'libs', 'tools'];
const notSources = new Set(['node_modules', 'dist', '.git', '.nx', '.reports', '.junheng', 'console']);

/** The sources of this repository in a folder of their own, with the packages of this installation linked in. */
export function copyOfTree(): { root: string; link(workspace: string): void; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'junheng-service-'));
  for (const entry of readdirSync(repository))
    if (!notSources.has(entry))
      cpSync(join(repository, entry), join(root, entry), { recursive: true, filter: (path) => !notSources.has(basename(path)) });

  const packages = join(root, 'node_modules');
  mkdirSync(join(packages, '@junheng'), { recursive: true });
  for (const entry of readdirSync(join(repository, 'node_modules')))
    if (entry !== '@junheng' && !entry.startsWith('.vite')) symlinkSync(join(repository, 'node_modules', entry), join(packages, entry));
  const link = (workspace: string) => symlinkSync(join('../..', workspace), join(packages, '@junheng', basename(workspace)));
  for (const floor of floors)
    for (const project of readdirSync(join(root, floor)))
      if (existsSync(join(root, floor, project, 'package.json'))) link(`${floor}/${project}`);
  return { root, link, remove: () => rmSync(root, { recursive: true }) };
}
