import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@junheng/runtime';
import type { Defence } from './defences/defence.ts';
import type { Finding } from './report.ts';
import { type Copy, openCopy } from './take-away.ts';

const copiesAtOnce = 2;

/** Takes each defence away in turn, in copies of the tree; first its tests must be green with all of them. */
export async function runDefences(defences: readonly Defence[]): Promise<Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-defences-'));
  const server = await startEmbeddedPostgres(directory, 'test', { durable: false });
  const copies = Array.from({ length: copiesAtOnce }, () => openCopy(server.url));
  try {
    const findings = await copies[0]!.runUntouched(defences);
    if (findings.some(({ status }) => status === 'failed')) return findings;
    const waiting = [...defences];
    const work = async (copy: Copy) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const finding = await copy
          .takeAway(next)
          .catch((error: Error): Finding => ({ title: next!.name, status: 'failed', reason: error.message }));
        console.log(
          finding.status === 'passed'
            ? `✓ ${next.name}: turned red: ${finding.title.split(' | ')[1]}`
            : `✗ ${finding.title}: ${finding.reason}`,
        );
        findings.push(finding);
      }
    };
    await Promise.all(copies.map(work));
    return findings;
  } finally {
    for (const copy of copies) copy.remove();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
