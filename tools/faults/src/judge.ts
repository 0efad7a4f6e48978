import type { JournalTransaction } from './journal.ts';

export type StoredRow = { id: string; stream: string; version: number; isPublic: boolean };
/** In the order of the log. `isIntact`: its body still says what was appended. */
export type LedgerRow = { index: number; id: string; stream: string; version: number; versionPrev: number; isIntact: boolean };

export type Verdict = {
  /** Events whose writer was told that they are kept. */
  acknowledged: number;
  /** Events of commits that were never answered: kept whole or not at all. */
  unanswered: { kept: number; notKept: number };
  /** Acknowledged and not in the store, or public in the store and not in the ledger. */
  lost: number;
  /** One event, or one version of a stream, more than once. */
  doubled: number;
  /** Behind a later event of its stream, in the ledger or against the order in which one writer asked. */
  inverted: number;
  /** Ledger entries that do not follow their public predecessor, and gaps in the index or in a stream's versions. */
  gaps: number;
  /** Transactions of which a part is kept. */
  torn: number;
  /** Kept, though refused, rolled back or never asked for. */
  ghosts: number;
  altered: number;
};

export type Evidence = { journal: readonly JournalTransaction[]; store: readonly StoredRow[]; ledger: readonly LedgerRow[] };

/** Compares what the writers were told with what store and ledger hold. `store` in the order of position, `ledger` of index. */
export function judge({ journal, store, ledger }: Evidence): Verdict {
  const stored = new Map(store.map((row) => [row.id, row]));
  const entered = new Set(ledger.map(({ id }) => id));
  const verdict: Verdict = {
    acknowledged: 0,
    unanswered: { kept: 0, notKept: 0 },
    lost: store.filter(({ id, isPublic }) => isPublic && !entered.has(id)).length,
    doubled: store.length - stored.size + (ledger.length - entered.size) + repeatedPlaces(ledger),
    inverted: 0,
    gaps: 0,
    torn: 0,
    ghosts: ledger.filter(({ id }) => !stored.has(id)).length,
    altered: ledger.filter(({ isIntact }) => !isIntact).length,
  };
  judgeTransactions(journal, stored, verdict);
  judgeStore(store, verdict);
  judgeLedger(ledger, verdict);
  return verdict;
}

function judgeTransactions(journal: readonly JournalTransaction[], stored: ReadonlyMap<string, StoredRow>, verdict: Verdict): void {
  const wanted = new Set<string>();
  const lastVersions = new Map<string, number>();
  for (const { events, outcome } of journal) {
    const kept = events.filter(({ id }) => stored.has(id));
    if (outcome === 'acknowledged') {
      verdict.acknowledged += events.length;
      verdict.lost += events.length - kept.length;
    } else if (outcome === 'asked') {
      verdict.unanswered.kept += kept.length;
      verdict.unanswered.notKept += events.length - kept.length;
    }
    if (kept.length > 0 && kept.length < events.length) verdict.torn++;
    if (outcome !== 'refused') for (const { id } of events) wanted.add(id);
    for (const { id, stream } of kept) {
      const { version } = stored.get(id)!;
      if (isOfOneWriter(stream) && version <= (lastVersions.get(stream) ?? 0)) verdict.inverted++;
      lastVersions.set(stream, version);
    }
  }
  for (const id of stored.keys()) if (!wanted.has(id)) verdict.ghosts++;
}

/** A stream that only one writer appends to, one append after the other: its order is known from outside. */
export const isOfOneWriter = (stream: string): boolean => !stream.startsWith('shared/');

function judgeStore(store: readonly StoredRow[], verdict: Verdict): void {
  const lastVersions = new Map<string, number>();
  for (const { stream, version } of store) {
    const last = lastVersions.get(stream) ?? 0;
    if (version < last) verdict.inverted++;
    else if (version !== last + 1) verdict.gaps++;
    lastVersions.set(stream, version);
  }
}

function judgeLedger(ledger: readonly LedgerRow[], verdict: Verdict): void {
  const lastVersions = new Map<string, number>();
  for (const [place, { index, stream, version, versionPrev }] of ledger.entries()) {
    const last = lastVersions.get(stream) ?? 0;
    if (index !== place) verdict.gaps++;
    if (version < last) verdict.inverted++;
    else if (versionPrev !== last) verdict.gaps++;
    lastVersions.set(stream, version);
  }
}

function repeatedPlaces(ledger: readonly LedgerRow[]): number {
  const byId = new Map(ledger.map((row) => [row.id, `${row.stream} ${row.version}`]));
  return byId.size - new Set(byId.values()).size;
}

/** Whether nothing at all is wrong. */
export const isClean = ({ lost, doubled, inverted, gaps, torn, ghosts, altered }: Verdict): boolean =>
  lost + doubled + inverted + gaps + torn + ghosts + altered === 0;
