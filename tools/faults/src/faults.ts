import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import type { Stage } from './stage.ts';

export type Fault = {
  /** As the table at the end names it. */
  name: string;
  /** What must be there: a broker between relay and ledger, or a disk that can be filled. */
  needs: 'broker' | 'disk' | null;
  /** Long, so it comes once, not in every round. */
  isLong?: boolean;
  /** Ends once everything that was taken away is there again. */
  inject(stage: Stage, dice: Dice): Promise<void>;
};

/** Milliseconds until whoever watches over services starts a killed one again. */
const aWhile = (dice: Dice): number => Math.round(50 + dice.next() * 1500);

const fault = (name: string, inject: Fault['inject']): Fault => ({ name, needs: null, inject });
const ofBroker = (name: string, inject: Fault['inject']): Fault => ({ name, needs: 'broker', inject });

const daysAway = [-400, -2, 3, 40, 700];

/** What happens to a running system; each at least once in every run, at moments and in an order that the seed decides. */
export const faults: readonly Fault[] = [
  fault('SIGKILL of the service', ({ writers }, dice) => writers.kill(aWhile(dice))),
  fault('SIGKILL of the relay', ({ relay }, dice) => relay.kill(aWhile(dice))),
  ofBroker('SIGKILL of the ledger', ({ ledger }, dice) => ledger.kill(aWhile(dice))),
  fault('SIGKILL of PostgreSQL', async ({ database }, dice) => {
    await database.kill();
    await sleep(aWhile(dice));
    await database.start();
  }),
  fault('restart of PostgreSQL', ({ database }) => database.restart()),
  fault('every database connection cut', async ({ database }) => void database.cutConnections()),
  fault('SIGKILL of everything at once', async ({ programs, database }, dice) => {
    const [killed] = [Promise.all(programs.map((program) => program.kill(aWhile(dice)))), database.kill()];
    await killed;
    await database.start();
  }),
  fault('clocks set forward and back', async ({ programs }, dice) => {
    for (const program of programs) program.say({ kind: 'clock', milliseconds: dice.pick(daysAway) * 86_400_000 });
    await sleep(aWhile(dice));
    for (const program of programs) program.say({ kind: 'clock', milliseconds: 0 });
  }),
  fault('relay halted for seconds, then goes on', async ({ relay }, dice) => {
    relay.pause();
    await sleep(2 * aWhile(dice));
    relay.resume();
  }),
  ofBroker('ledger halted while another takes over, then goes on', async (stage, dice) => {
    stage.ledger.pause();
    const other = await stage.startSecondLedger();
    await sleep(aWhile(dice));
    stage.ledger.resume();
    await sleep(aWhile(dice));
    await other.finish();
  }),
  ofBroker('SIGKILL of Kafka', async ({ broker }, dice) => {
    await broker!.kill();
    await sleep(aWhile(dice));
    await broker!.restart();
  }),
  {
    ...ofBroker('Kafka away while all write at full speed', async ({ broker, writers, secondsAway }) => {
      await broker!.kill();
      writers.say({ kind: 'hurry', on: true });
      await sleep(secondsAway * 1000);
      writers.say({ kind: 'hurry', on: false });
      await broker!.restart();
    }),
    isLong: true,
  },
  {
    name: 'disk full',
    needs: 'disk',
    async inject({ database, disk, writers }, dice) {
      disk!.fill();
      writers.say({ kind: 'hurry', on: true });
      const ended = await database.endsWithin(10_000);
      await sleep(aWhile(dice));
      disk!.empty();
      if (ended) await database.start();
      writers.say({ kind: 'hurry', on: false });
    },
  },
];
