import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One thing that was to be shown. `skipped` says why; `failed` says what is wrong. */
export type Finding = { title: string } & ({ status: 'passed' } | { status: 'failed' | 'skipped'; reason: string });

/** Findings in the form of the test runner's own report, which `tools/test.mjs` adds up with the others. */
export function writeReport(file: string, subject: string, findings: readonly Finding[]): void {
  const assertionResults = findings.map((finding) => ({
    ancestorTitles: [subject],
    title: finding.title,
    fullName: `${subject} ${finding.title}`,
    status: finding.status,
    failureMessages: finding.status === 'failed' ? [finding.reason] : [],
    meta: finding.status === 'skipped' ? { skipReason: finding.reason } : {},
  }));
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  const isGood = count('failed') === 0;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({
      numTotalTests: findings.length,
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: count('skipped'),
      success: isGood,
      testResults: [{ name: subject, status: isGood ? 'passed' : 'failed', message: '', assertionResults }],
    }),
  );
}

export function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const mark = { passed: '✓', failed: '✗', skipped: '–' }[finding.status];
    console.log(`${mark} ${finding.title}${finding.status === 'passed' ? '' : `: ${finding.reason}`}`);
  }
}
