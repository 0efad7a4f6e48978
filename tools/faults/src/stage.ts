import { mkdirSync } from 'node:fs';
import type { TestBroker } from '@junheng/bus/testing';
import { type Database, startDatabase } from './database.ts';
import type { Disk } from './disk.ts';
import type { Disturbance } from './disturbed-bus.ts';
import { type Program, type ProgramName, startProgram } from './program.ts';
import type { Report, Settings } from './programs/settings.ts';
import type { Tally } from './writer.ts';

/** Everything that runs, and what it said of itself. Without a broker, relay and ledger are one program. */
export type Stage = {
  database: Database;
  broker: TestBroker | null;
  writers: Program;
  relay: Program;
  ledger: Program;
  programs: readonly Program[];
  /** Those, and every one that came for a while. */
  everyProgram: readonly Program[];
  startSecondLedger(): Promise<Program>;
  disk: Disk | null;
  secondsAway: number;
  written(): Tally;
  delivered(): Disturbance;
  stop(): Promise<void>;
};

type Options = { directory: string; seed: string; writers: number; broker: TestBroker | null; disk: Disk | null; secondsAway: number };

export async function openStage({ directory, seed, writers: count, broker, disk, secondsAway }: Options): Promise<Stage> {
  mkdirSync(directory, { recursive: true });
  const database = await startDatabase(disk?.directory ?? directory);
  const settings: Omit<Settings, 'incarnation'> = {
    databaseUrl: database.url,
    brokers: broker?.brokers ?? null,
    seed,
    directory,
    writers: count,
  };
  const said = new Map<string, Report>();
  const hear = (name: string) => (report: Report, start: number) => void said.set(`${report.kind} ${name} ${start}`, report);
  const everyProgram: Program[] = [];
  const run = (name: ProgramName, label: string = name): Program => {
    const program = startProgram(name, { ...settings, seed: `${seed}|${label}` }, hear(label));
    everyProgram.push(program);
    return program;
  };
  const ofKind = <K extends Report['kind']>(kind: K) =>
    [...said.values()].filter((report): report is Extract<Report, { kind: K }> => report.kind === kind);

  const writers = run('writers');
  const relay = run(broker ? 'relay' : 'relay-and-ledger');
  const ledger = broker ? run('ledger') : relay;
  if (broker) run('relay', 'second relay'); // stands by for the lease
  const programs = [...everyProgram];
  await Promise.all(programs.map((program) => program.ready()));
  return {
    database,
    broker,
    writers,
    relay,
    ledger,
    programs,
    everyProgram,
    disk,
    secondsAway,
    async startSecondLedger() {
      const other = run('ledger', `ledger ${everyProgram.length}`);
      await other.ready();
      return other;
    },
    written: () =>
      ofKind('written').reduce<Tally>(
        (sum, one) => ({
          acknowledged: sum.acknowledged + one.acknowledged,
          unanswered: sum.unanswered + one.unanswered,
          stalls: sum.stalls + one.stalls,
          longestStall: Math.max(sum.longestStall, one.longestStall),
          appends: addUp(sum.appends, one.appends),
        }),
        { acknowledged: 0, unanswered: 0, stalls: 0, longestStall: 0, appends: {} },
      ),
    delivered: () =>
      ofKind('delivered').reduce<Disturbance>(
        (sum, one) => ({
          messages: sum.messages + one.messages,
          repeated: sum.repeated + one.repeated,
          shuffled: sum.shuffled + one.shuffled,
          overtaken: sum.overtaken + one.overtaken,
        }),
        { messages: 0, repeated: 0, shuffled: 0, overtaken: 0 },
      ),
    async stop() {
      await Promise.all(everyProgram.map((program) => program.finish()));
      await database.stop();
    },
  };
}

const addUp = (one: Record<string, number>, other: Record<string, number>): Record<string, number> =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
