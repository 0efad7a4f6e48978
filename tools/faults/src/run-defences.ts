import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@junheng/runtime';
import type { Defence } from './defences/defence.ts';
import type { Finding } from './report.ts';
import { type Copy, openCopy } from './take-away.ts';

const copiesAtOnce = 2;

/** Takes each defence away in turn, in copies of the tree; first the tests must be green with all of them. */
export async function runDefences(defences: readonly Defence[]): Promise<Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-defences-'));
  const server = await startEmbeddedPostgres(directory, 'test', { durable: false });
  process.once('exit', server.abandon);
  const copies = Array.from({ length: copiesAtOnce }, () => openCopy(server.url));
  try {
    const tests = Map.groupBy(
      defences.map(({ test }) => test),
      ({ project }) => project,
    );
    const before = await shareOut(copies, [...tests], (copy, [project, ofProject]) => copy.runUntouched(project, ofProject));
    if (before.some(({ status }) => status === 'failed')) return before;
    const findings = await shareOut(copies, defences, async (copy, defence) => {
      const finding = await copy.takeAway(defence).catch((error: Error): Finding => ({
        title: defence.name,
        status: 'failed',
        reason: error.message,
      }));
      console.log(finding.status === 'passed' ? `✓ ${finding.title}` : `✗ ${finding.title}: ${finding.reason}`);
      return finding;
    });
    return [...before, ...findings];
  } finally {
    for (const copy of copies) copy.remove();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Each copy takes the next piece of work as soon as it is free. */
async function shareOut<T>(
  copies: readonly Copy[],
  works: readonly T[],
  work: (copy: Copy, piece: T) => Promise<Finding>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const waiting = [...works];
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) findings.push(await work(copy, next));
    }),
  );
  return findings;
}
