import { type Decider, fold } from '@junheng/decider';
import type { EventLog } from '../event-log.ts';
import type { RegistryEvent } from '../publish.ts';
import type { PlannedStream } from './batch-plan.ts';
import type { RowFinding } from './finding.ts';
import type { GoodRow } from './read-rows.ts';

/** How the rows of one kind of file are decided. */
export type RowDecisions<T, C, S, E, R> = {
  decider: Decider<C, S, E, R>;
  /** First part of the stream's name; the second is the subject. */
  stream: 'school' | 'class' | 'student' | 'teacher' | 'cohort' | 'county';
  subject(row: T): string;
  command(row: T): C;
  refused(refusal: R, row: T): readonly RowFinding[];
  /** Whether the subject is there already: its row is then no new one. */
  isThere(state: S): boolean;
  /** false: the subject has no events yet, and none need to be read. */
  hasPast?(row: T): boolean;
};

export type DecidedRow<T, S, E> = { row: T; before: S; after: S; events: readonly E[] };

/**
 * Decides each row against its subject's stream and, where several rows have the same subject, the rows before it. A
 * refused row leaves with its findings; each other row's entry gets its outcome.
 */
export async function decideRows<T extends GoodRow<unknown>, C, S, E extends RegistryEvent, R>(
  log: EventLog,
  rows: readonly T[],
  { decider, stream, subject, command, refused, isThere, hasPast = () => true }: RowDecisions<T, C, S, E, R>,
): Promise<{ decided: DecidedRow<T, S, E>[]; streams: PlannedStream[] }> {
  const read = [...new Set(rows.filter(hasPast).map(subject))];
  const histories = await log.read<E>(read.map((id) => `${stream}/${id}`));
  const pasts = new Map(read.map((id, index) => [id, histories[index]!]));

  const subjects = new Map<string, { state: S; planned: PlannedStream }>();
  const decided: DecidedRow<T, S, E>[] = [];
  for (const row of rows) {
    const id = subject(row);
    const past = pasts.get(id);
    const known = subjects.get(id) ?? {
      state: past ? fold(decider, past.events) : decider.initial,
      planned: { stream: `${stream}/${id}`, expected: past && past.version > 0 ? past.version : 'none', events: [] },
    };
    subjects.set(id, known);
    const before = known.state;
    const decision = decider.decide(command(row), before);
    if (!decision.ok) {
      row.entry.outcome = 'rejected';
      row.entry.findings = [...row.entry.findings, ...refused(decision.refusal, row)];
      continue;
    }
    const { events } = decision;
    known.state = events.reduce(decider.evolve, before);
    known.planned.events.push(...events.map((event) => ({ row: row.row.number, subject: id, event })));
    row.entry.outcome = events.length === 0 ? 'unchanged' : isThere(before) ? 'changed' : 'new';
    decided.push({ row, before, after: known.state, events });
  }
  const streams = [...subjects.values()].map(({ planned }) => planned).filter(({ events }) => events.length > 0);
  return { decided, streams };
}
