import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

const file = 'apps/gateway/schema.graphql';

const git = (root: string, ...args: string[]): string | null => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

/** What in the schema would break a client of `base`, the branch point from origin/main or else the previous commit. */
export function checkGraphqlChanges(root: string): string[] {
  const head = git(root, 'rev-parse', 'HEAD')?.trim();
  const branchPoint = git(root, 'merge-base', 'HEAD', 'origin/main')?.trim();
  const base = branchPoint && branchPoint !== head ? branchPoint : 'HEAD~1';
  const before = git(root, 'show', `${base}:${file}`);
  return before === null ? [] : breakingChanges(before, readFileSync(join(root, file), 'utf8'));
}

export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => `${file} breaks its clients: ${description}`);
