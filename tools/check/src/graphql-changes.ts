import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

export const schemaFile = 'apps/gateway/schema.graphql';

const git = (root: string, ...args: string[]): string | null => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

/**
 * What in the schema would break a client of the versions before it: of the branch point from origin/main where there is one; of the
 * last commit, for what is not committed yet; and of the version before the newest commit that changed the file, however many
 * commits came after it.
 */
export function checkGraphqlChanges(root: string): string[] {
  if (!existsSync(join(root, schemaFile))) return [`${schemaFile} is missing: node apps/gateway/src/print-schema.ts writes it`];
  const now = readFileSync(join(root, schemaFile), 'utf8');
  const head = git(root, 'rev-parse', 'HEAD')?.trim();
  const branchPoint = git(root, 'merge-base', 'HEAD', 'origin/main')?.trim();
  const lastChanges = git(root, 'log', '-n', '2', '--format=%H', '--', schemaFile)?.trim().split('\n') ?? [];
  const bases = [branchPoint !== head ? branchPoint : undefined, 'HEAD', lastChanges[1]].flatMap((base) => base ?? []);
  const versions = new Set(bases.map((base) => git(root, 'show', `${base}:${schemaFile}`)).filter((text) => text !== null && text !== now));
  return [...new Set([...versions].flatMap((before) => breakingChanges(before!, now)))];
}

export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => `${schemaFile} breaks its clients: ${description}`);
