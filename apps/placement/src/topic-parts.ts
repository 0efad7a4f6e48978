import type { EventLog, HandleCommand } from '@junheng/event-log';
import type { Runtime, Sql } from '@junheng/runtime';
import type { DrawDesk } from './draws/draw-desk.ts';
import type { AnyEvent } from './publish.ts';
import type { RosterSource } from './roster-source.ts';
import type { DrawRunner } from './run/draw-runner.ts';

/** What every topic's functions stand on: the desk to read and write draws, log and handler for streams of their own. */
export type TopicParts = {
  runtime: Runtime;
  sql: Sql;
  log: EventLog<AnyEvent>;
  handle: HandleCommand<AnyEvent>;
  desk: DrawDesk;
  source: RosterSource;
  runner: DrawRunner;
  /** Those of the pupils who were erased. */
  erased(studentIds: readonly string[]): Promise<ReadonlySet<string>>;
};
