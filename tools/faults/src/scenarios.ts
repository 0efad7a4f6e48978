import { join } from 'node:path';
import type { TestBroker } from '@junheng/bus/testing';
import { claims } from './claims.ts';
import { mountDisk } from './disk.ts';
import { faults } from './faults.ts';
import { isClean } from './judge.ts';
import type { Finding } from './report.ts';
import { type Length, type Outcome, runScenario } from './run-scenario.ts';
import { openStage } from './stage.ts';

export type Form = 'full' | 'short';
export type Scenario = { name: string; needs: 'broker' | 'disk' | null; lengths: Record<Form, Length>; secondsAway: Record<Form, number> };

const writers = 24;
export const scenarios: readonly Scenario[] = [
  {
    name: 'over Kafka',
    needs: 'broker',
    lengths: { full: { events: 200_000, rounds: 5, secondsAtMost: 360 }, short: { events: 20_000, rounds: 1, secondsAtMost: 60 } },
    secondsAway: { full: 60, short: 8 },
  },
  {
    name: 'in one process without Kafka',
    needs: null,
    lengths: { full: { events: 60_000, rounds: 3, secondsAtMost: 80 }, short: { events: 8_000, rounds: 1, secondsAtMost: 25 } },
    secondsAway: { full: 0, short: 0 },
  },
  {
    name: 'on a disk that runs full',
    needs: 'disk',
    lengths: { full: { events: 10_000, rounds: 4, secondsAtMost: 60 }, short: { events: 3_000, rounds: 1, secondsAtMost: 20 } },
    secondsAway: { full: 0, short: 0 },
  },
];

/** Plays one scenario. @returns a finding per claim, all skipped where the machine lacks what it needs */
export async function playScenario(
  scenario: Scenario,
  form: Form,
  seed: string,
  directory: string,
  broker: TestBroker | { skipped: string },
): Promise<Finding[]> {
  const { name, needs, lengths } = scenario;
  const disk = needs === 'disk' ? mountDisk(join(directory, 'disk')) : null;
  const lacking = needs === 'broker' && 'skipped' in broker ? broker.skipped : disk !== null && 'skipped' in disk ? disk.skipped : null;
  if (lacking !== null) return claims.map(({ title }) => ({ title: `${name} ${title}`, status: 'skipped', reason: lacking }));
  const mounted = disk as Exclude<typeof disk, { skipped: string }>;
  console.log(`\n${name} (seed ${seed})`);
  try {
    const stage = await openStage({
      directory,
      seed,
      writers,
      broker: needs === 'broker' ? (broker as TestBroker) : null,
      disk: mounted,
      secondsAway: scenario.secondsAway[form],
    });
    try {
      const chosen = faults.filter((fault) => fault.needs === null || fault.needs === needs);
      const outcome = await runScenario(stage, chosen, lengths[form], directory, seed);
      printOutcome(outcome);
      return claims.map((claim) => finding(`${name} ${claim.title}`, claim.problem(outcome, lengths[form]), seed));
    } finally {
      await stage.stop();
    }
  } finally {
    mounted?.remove();
  }
}

const finding = (title: string, problem: string | null, seed: string): Finding =>
  problem === null ? { title, status: 'passed' } : { title, status: 'failed', reason: `${problem} (seed ${seed})` };

function printOutcome(outcome: Outcome): void {
  const { verdict, written, delivered, injected, ledger, memory, endings, seconds } = outcome;
  const row = (name: string, value: unknown) => console.log(`  ${name.padEnd(58)} ${String(value)}`);
  console.log('');
  for (const [name, count] of injected) row(name, `${count} ×`);
  row('messages repeated / shuffled between bus and ledger', `${delivered.repeated} / ${delivered.shuffled}`);
  row('stalls of writers, the longest', `${written.stalls}, ${written.longestStall} ms`);
  row('transactions', JSON.stringify(written.appends));
  row('events acknowledged', verdict.acknowledged);
  row('commits never answered: events kept / not kept', `${verdict.unanswered.kept} / ${verdict.unanswered.notKept}`);
  row('entries in the ledger', `${ledger.entered} of ${ledger.published} published`);
  row('lost / doubled / inverted', `${verdict.lost} / ${verdict.doubled} / ${verdict.inverted}`);
  row('gaps / torn / ghosts / altered', `${verdict.gaps} / ${verdict.torn} / ${verdict.ghosts} / ${verdict.altered}`);
  row('largest memory, MB', [...memory].map(([name, megabytes]) => `${name} ${megabytes}`).join(', '));
  for (const [ending, count] of endings) row(`ended by itself: ${ending}`.slice(0, 58), `${count} ×`);
  row('seconds', `${seconds.toFixed(0)}, ${isClean(verdict) ? 'clean' : 'NOT CLEAN'}`);
}
