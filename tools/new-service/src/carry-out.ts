import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ServicePlan } from './plan-service.ts';
import type { Problem } from './service-names.ts';

/** A file's text before the run and as the run left it; null: no such file. */
type Written = { path: string; before: string | null; after: string | null };

/** What a run was about to write, kept on disk while it writes: the next run takes back what a killed one left. */
type Journal = { written: Written[]; links: readonly string[] };

/** What other programs make after the plan is written: files and links that will be new, and the steps that make them. */
export type Afterwards = { files: readonly string[]; links: readonly string[]; steps: readonly (() => void)[] };

/** Beside what npm keeps: ignored by git, and gone with the installation. */
const journalPath = (root: string) => join(root, 'node_modules/.new-service.json');

/** Files that those steps rewrite whole: the lock, the index of events, the printed schema. */
const rewritten = ['package-lock.json', 'docs/events/asyncapi.json', 'apps/gateway/schema.graphql'];

/**
 * Writes the plan and runs the steps; when either fails, or the process is told to end, everything is as it was before.
 * @throws what failed; the message names the files that could not be taken back
 */
export function carryOut(root: string, plan: ServicePlan, afterwards: Afterwards): void {
  const byPlan: Written[] = [
    ...[...plan.created].map(([path, after]) => ({ path, before: null, after })),
    ...[...plan.changed].map(([path, { before, after }]) => ({ path, before, after })),
  ];
  const bySteps = [...rewritten, ...afterwards.files].map((path) => ({ path, before: textOf(root, path) }));
  const journal = (): Journal => ({
    written: [...byPlan, ...bySteps.map((file) => ({ ...file, after: textOf(root, file.path) }))],
    links: afterwards.links,
  });
  writeJournal(root, journal());
  try {
    for (const [path, text] of plan.created) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
    }
    for (const [path, { after }] of plan.changed) writeFileSync(join(root, path), after);
    for (const step of afterwards.steps) {
      step();
      writeJournal(root, journal());
    }
  } catch (error) {
    const left = undo(root, journal()); // as it is now: what the failed step has half written is the run's too
    if (left.length === 0) throw error;
    const { zh, en } = problemOfLeft(left);
    throw new Error(`${(error as Error).message}\n${zh}\n${en}`, { cause: error });
  }
  rmSync(journalPath(root));
}

/**
 * Takes back what an unfinished run wrote, if there was one.
 * @returns the files that were left as they are, because they are not what the run had written
 */
export function takeBack(root: string): string[] {
  if (!existsSync(journalPath(root))) return [];
  return undo(root, JSON.parse(readFileSync(journalPath(root), 'utf8')) as Journal);
}

/** What there is to say about files that were not taken back. */
export function problemOfLeft(left: readonly string[]): Problem {
  const files = left.join(', ');
  const commands = 'npm install · npm run generate · node apps/gateway/src/print-schema.ts';
  return {
    zh: `没有撤回（与运行所写的不同，可能有人改动过）：${files}。可用以下命令使生成的文件与源文件一致：${commands}`,
    en: `Not taken back (other than the run had written; somebody may have changed it): ${files}. What is generated is brought in line with the sources by ${commands}`,
  };
}

function undo(root: string, { written, links }: Journal): string[] {
  for (const link of links) rmSync(join(root, link), { force: true });
  const left = written.filter((file) => !restore(root, file)).map(({ path }) => path);
  rmSync(journalPath(root));
  return left;
}

/** Whether the file is as before the run. One cut short while it was written is still the run's. */
function restore(root: string, { path, before, after }: Written): boolean {
  const now = textOf(root, path);
  const isOurs = now !== null && after?.startsWith(now) === true;
  if (now !== before && !isOurs) return false;
  if (before === null) {
    rmSync(join(root, path), { force: true });
    removeEmpty(root, dirname(path));
  } else if (now !== before) writeFileSync(join(root, path), before);
  return true;
}

/** In one piece, so that a run killed meanwhile leaves the journal of a moment before. */
function writeJournal(root: string, journal: Journal): void {
  writeFileSync(`${journalPath(root)}.new`, JSON.stringify(journal));
  renameSync(`${journalPath(root)}.new`, journalPath(root));
}

const textOf = (root: string, path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;

/** The folders of a service that never was. */
function removeEmpty(root: string, folder: string): void {
  try {
    for (let path = folder; path !== '.'; path = dirname(path)) rmdirSync(join(root, path));
  } catch {
    // not empty, or gone: whatever is in it is somebody's
  }
}
