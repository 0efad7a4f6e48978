// `npm run test:faults`: kills, cuts and fills whatever the way of a fact runs through, and compares what comes of it with
// what its writers were told; then takes the defences away one by one and names the test that turns red.
//   --short            as in CI: fewer events and moments
//   --seed <text>      the same moments again
//   --only <name>      one scenario, `defences`, or one defence
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestBroker } from '@junheng/bus/testing';
import { defences } from './defences.ts';
import { printFindings, writeReport, type Finding } from './report.ts';
import { runDefences } from './run-defences.ts';
import { playScenario, scenarios } from './scenarios.ts';

const { values: options } = parseArgs({
  options: { short: { type: 'boolean', default: false }, seed: { type: 'string' }, only: { type: 'string' } },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const reports = join(import.meta.dirname, '../../../.reports');
const seed = options.seed ?? String(Date.now());
const form = options.short ? 'short' : 'full';
const isWanted = (name: string) => options.only === undefined || name === options.only;

const chosen = scenarios.filter(({ name }) => isWanted(name));
const findings: Finding[] = [];
if (chosen.length > 0) {
  const broker = chosen.some(({ needs }) => needs === 'broker') ? await startTestBroker({ own: true }) : { skipped: 'not asked for' };
  for (const scenario of chosen) {
    const directory = mkdtempSync(join(tmpdir(), 'junheng-faults-'));
    findings.push(...(await playScenario(scenario, form, seed, directory, broker)));
    rmSync(directory, { recursive: true, force: true });
  }
  if (!('skipped' in broker)) await broker.stop();
  console.log('');
  printFindings(findings);
  writeReport(join(reports, 'faults.json'), 'the way of a fact', findings);
}
const chosenDefences = isWanted('defences') ? defences : defences.filter(({ name }) => isWanted(name));
if (chosenDefences.length > 0) {
  const ofDefences = await runDefences(chosenDefences);
  console.log('');
  printFindings(ofDefences.filter(({ status }) => status === 'failed'));
  writeReport(join(reports, 'defences.json'), 'without the defence', ofDefences);
  findings.push(...ofDefences);
}
if (chosen.length + chosenDefences.length === 0) throw new Error(`nothing is called ${options.only}`);
process.exitCode = findings.some(({ status }) => status === 'failed') ? 1 : 0;
