import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ServicePlan } from './plan-service.ts';

/** What a run was about to write, kept on disk while it writes: the next run takes back what a killed one left. */
type Journal = { created: string[]; changed: [path: string, before: string, after: string][] };

/** Beside what npm keeps: ignored by git, and gone with the installation. */
const journalPath = (root: string) => join(root, 'node_modules/.new-service.json');

/** Files that later steps rewrite whole (the lock, the printed schema): put back as they were. */
const rewrittenLater = ['package-lock.json', 'docs/events/asyncapi.json', 'apps/gateway/schema.graphql'];

/**
 * Writes the plan and runs `afterwards`; when either fails, or the process is told to end, everything is as it was before.
 * `made` are the paths that `afterwards` will make besides.
 */
export function carryOut(root: string, plan: ServicePlan, made: readonly string[], afterwards: () => void): void {
  const changed = [...plan.changed].map(([path, { before, after }]): [string, string, string] => [path, before, after]);
  for (const path of rewrittenLater) {
    const text = readFileSync(join(root, path), 'utf8');
    changed.push([path, text, text]);
  }
  const journal: Journal = { created: [...plan.created.keys(), ...made], changed };
  writeFileSync(journalPath(root), JSON.stringify(journal));
  try {
    for (const [path, text] of plan.created) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
    }
    for (const [path, { after }] of plan.changed) writeFileSync(join(root, path), after);
    afterwards();
  } catch (error) {
    takeBack(root);
    throw error;
  }
  rmSync(journalPath(root));
}

/** Takes back what an unfinished run wrote, if there was one. A file that somebody changed since then stays theirs. */
export function takeBack(root: string): void {
  if (!existsSync(journalPath(root))) return;
  const { created, changed } = JSON.parse(readFileSync(journalPath(root), 'utf8')) as Journal;
  for (const [path, before, after] of changed) {
    const isOurs = rewrittenLater.includes(path) || readFileSync(join(root, path), 'utf8') === after;
    if (isOurs) writeFileSync(join(root, path), before);
  }
  for (const path of created) {
    rmSync(join(root, path), { recursive: true, force: true });
    removeEmpty(root, dirname(path));
  }
  rmSync(journalPath(root));
}

/** The folders of a service that never was. */
function removeEmpty(root: string, folder: string): void {
  try {
    for (let path = folder; path !== '.'; path = dirname(path)) rmdirSync(join(root, path));
  } catch {
    // not empty, or gone: whatever is in it is somebody's
  }
}
