import type { Length, Outcome } from './run-scenario.ts';

/** What every run is to show. `problem` says what is wrong; null: nothing. */
export type Claim = { title: string; problem(outcome: Outcome, length: Length): string | null };

/** Of each program, with its code: where the store is the buffer, none needs more however long the broker is away. */
const megabytesAtMost = 512;

/** Ends that a supervisor is there for: a start while the database or the broker is away, another ledger that took over. */
const knownEndings =
  /^(FAULT|WRITER_REPLACED|at its start: exit \d+: .*(ECONN|CONNECTION_|connection|57P0|terminating|starting up|shutting down|not reach|recovery|Kafka).*)$/;

const none = (count: number, what: string): string | null => (count === 0 ? null : `${count} ${what}`);
const list = (problems: readonly (string | null)[]): string | null => problems.filter((problem) => problem !== null).join('; ') || null;

export const claims: readonly Claim[] = [
  { title: 'loses no acknowledged event', problem: ({ verdict }) => none(verdict.lost, 'lost') },
  { title: 'doubles none', problem: ({ verdict }) => none(verdict.doubled, 'doubled') },
  { title: 'inverts none', problem: ({ verdict }) => none(verdict.inverted, 'inverted') },
  { title: 'leaves no gap in a stream, before an entry or in the index', problem: ({ verdict }) => none(verdict.gaps, 'gaps') },
  {
    title: 'keeps transactions whole, and none that was rolled back or given up',
    problem: ({ verdict }) => list([none(verdict.torn, 'torn transactions'), none(verdict.ghosts, 'events that should not be there')]),
  },
  {
    title: 'alters no event, and an audit of the ledger finds nothing',
    problem: ({ verdict, auditFindings }) => list([none(verdict.altered, 'altered'), ...auditFindings]),
  },
  {
    title: 'sends no event over the bus before its predecessor',
    problem: ({ delivered }) => none(delivered.overtaken, 'came before their predecessor'),
  },
  {
    title: 'brings the ledger to the end of the store, with nothing parked',
    problem: ({ ledger: { entered, published, parked } }) =>
      entered === published && parked === 0 ? null : `${entered} of ${published} entered, ${parked} parked`,
  },
  {
    title: `needs at most ${megabytesAtMost} MB in any program`,
    problem: ({ memory }) =>
      list([...memory].map(([name, megabytes]) => (megabytes > megabytesAtMost ? `${name}: ${megabytes} MB` : null))),
  },
  {
    title: 'meets every fault and writes all its events',
    problem: ({ injected, verdict }, { events }) =>
      list([
        ...[...injected].map(([name, count]) => (count === 0 ? `never: ${name}` : null)),
        verdict.acknowledged < events ? `only ${verdict.acknowledged} of ${events} events` : null,
      ]),
  },
  {
    title: 'ends no program for an unknown reason',
    problem: ({ endings }) => list([...endings.keys()].map((ending) => (knownEndings.test(ending) ? null : ending))),
  },
];
