import { setTimeout as sleep } from 'node:timers/promises';
import { createDice } from './dice.ts';
import { audit, readEvidence, readProgress } from './evidence.ts';
import type { Fault } from './faults.ts';
import { judge, type Verdict } from './judge.ts';
import type { Disturbance } from './disturbed-bus.ts';
import type { Stage } from './stage.ts';
import type { Tally } from './writer.ts';

export type Outcome = {
  verdict: Verdict;
  written: Tally;
  delivered: Disturbance;
  /** By name, how often. */
  injected: Map<string, number>;
  auditFindings: string[];
  /** Entries of the ledger, and what it still lacked or had parked when nothing moved any more. */
  ledger: { entered: number; published: number; parked: number };
  /** MB, by program. */
  memory: Map<string, number>;
  /** Why programs ended by themselves, and how often. */
  endings: Map<string, number>;
  seconds: number;
};

/** `events`: to be acknowledged at least; `rounds`: of every fault; `secondsAtMost`: no fault a second time after it. */
export type Length = { events: number; rounds: number; secondsAtMost: number };

/** Time without any entry after which the ledger is said to stand still, in ms. */
const standstill = 45_000;

/** Lets the writers write and faults happen, then waits for the ledger and compares everything. */
export async function runScenario(
  stage: Stage,
  faults: readonly Fault[],
  length: Length,
  directory: string,
  seed: string,
): Promise<Outcome> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const dice = createDice(`${seed}|faults`);
  const injected = new Map<string, number>(faults.map(({ name }) => [name, 0]));
  const short = faults.filter(({ isLong }) => !isLong);
  let bag = Array.from({ length: length.rounds }, (_, round) => dice.shuffle(round === 0 ? faults : short)).flat();
  const isOwed = () => [...injected.values()].includes(0); // each once, however slow the machine
  while (isOwed() || (seconds() < length.secondsAtMost && (bag.length > 0 || stage.written().acknowledged < length.events))) {
    await sleep(400 + dice.next() * 1600);
    bag = bag.length > 0 ? bag : dice.shuffle(short);
    const fault = bag.shift();
    if (!fault) continue;
    await fault.inject(stage, dice);
    injected.set(fault.name, injected.get(fault.name)! + 1);
    console.log(`  ${seconds().toFixed(0).padStart(4)} s  ${fault.name.padEnd(54)} ${stage.written().acknowledged} acknowledged`);
  }
  await stage.writers.ready();
  await stage.writers.finish();
  const ledger = await untilCaughtUp(stage);
  for (const program of stage.everyProgram) await program.finish();
  const { owner } = stage.database;
  return {
    verdict: judge(await readEvidence(owner, directory)),
    written: stage.written(),
    delivered: stage.delivered(),
    injected,
    auditFindings: await audit(stage.database.url, directory),
    ledger,
    memory: new Map(stage.everyProgram.map((program) => [program.name, program.mostMemory()])),
    endings: sumOf(stage.everyProgram.map(({ endings }) => endings)),
    seconds: seconds(),
  };
}

async function untilCaughtUp({ database: { owner } }: Stage) {
  let last = await readProgress(owner);
  for (let since = performance.now(); last.entered < last.published && performance.now() - since < standstill;) {
    await sleep(250);
    const now = await readProgress(owner);
    if (now.entered > last.entered) since = performance.now();
    last = now;
  }
  return last;
}

function sumOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [key, count] of all.flatMap((one) => [...one])) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}
