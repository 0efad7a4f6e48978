import type { Clock } from '@junheng/runtime';

/** What the coordinator tells a program at its start, as JSON in its first argument. */
export type Settings = {
  databaseUrl: string;
  /** null: relay and ledger share one process and the bus inside it. */
  brokers: readonly string[] | null;
  seed: string;
  /** Counts the starts of a program, so that none repeats what an earlier one drew. */
  incarnation: number;
  directory: string;
  writers: number;
};

/** To a program. `hurry`: writers stop dawdling; `finish`: each ends its transaction and the program ends. */
export type Order = { kind: 'clock'; milliseconds: number } | { kind: 'hurry'; on: boolean } | { kind: 'finish' };

/** From a program. `stopped`: it can do nothing more and ends; its supervisor starts another. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'written'; acknowledged: number; unanswered: number; stalls: number; longestStall: number; appends: Record<string, number> }
  | { kind: 'delivered'; messages: number; repeated: number; shuffled: number; overtaken: number }
  | { kind: 'stopped'; code: string };

export const county = '000000';
export const topic = 'county.registry';
export const passwordOfRoles = 'faults';

export const readSettings = (): Settings => JSON.parse(process.argv[2]!) as Settings;
export const report = (message: Report): void => void (process.connected && process.send!(message));
export const onOrder = (take: (order: Order) => void | Promise<void>): void =>
  void process.on('message', (message) => void take(message as Order));

/** The system's clock, which the coordinator sets forward and back. */
export function createJumpingClock(): Clock & { jump(milliseconds: number): void } {
  let ahead = 0;
  return { now: () => new Date(Date.now() + ahead), jump: (milliseconds) => void (ahead = milliseconds) };
}

/** A program without its coordinator has nobody to stop it. */
export function endWithCoordinator(): void {
  process.on('disconnect', () => process.exit(0));
}
