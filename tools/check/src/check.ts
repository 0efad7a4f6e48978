import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.ts';
import { checkEventSamples } from './event-samples.ts';
import { checkEventSchemas } from './event-schemas.ts';
import { checkGraphqlChanges } from './graphql-changes.ts';

const root = join(import.meta.dirname, '../../..');

function run(name: string, command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  return status === 0;
}

function report(name: string, problems: readonly string[]): boolean {
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
  return problems.length === 0;
}

const results = [
  run('format', 'oxfmt', '--check'),
  run('lint', 'oxlint', '--type-aware', '--quiet'),
  report('boundaries', checkBoundaries(root)),
  report('event schemas', checkEventSchemas(root)),
  report('stored samples of events', checkEventSamples(root)),
  report('GraphQL: no breaking change', checkGraphqlChanges(root)),
  run('types', 'tsc', '-p', '.'),
  run('types of the console', 'tsc', '-p', 'apps/console'),
  run('types of the verifier’s page', 'tsc', '-p', 'tools/verify/page'),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
