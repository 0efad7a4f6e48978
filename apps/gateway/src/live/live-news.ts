/** How far an edition of the view is. */
export type EditionState = {
  slot: string;
  purpose: 'live' | 'building' | 'past';
  /** The day it shows, YYYY-MM-DD; null: now. */
  asOf: string | null;
  nextIndex: number;
  /** Ledger size at which it is complete; null: it follows the ledger. */
  untilIndex: number | null;
  /** 0–1. */
  progress: number;
  viewVersion: number;
  digest: string | null;
};

export type LiveItem =
  | { kind: 'view'; /** Entries of the ledger the live edition has taken in. */ ledgerSize: number; asOf: Date | null }
  | { kind: 'edition'; edition: EditionState }
  /** Tasks, reports, awards …: whatever is read from governance may be older than its ledger entry before this index. */
  | { kind: 'governance'; ledgerSize: number };

export type LiveNews = {
  viewMoved(state: { ledgerSize: number; asOf: Date | null }): void;
  editionMoved(edition: EditionState): void;
  governanceMoved(ledgerSize: number): void;
  /** The last state at once, then each change. @returns what ends it */
  listen(listener: (item: LiveItem) => void): () => void;
};

/** Tells those who listen in this process that the view moved on. */
export function createLiveNews(): LiveNews {
  const listeners = new Set<(item: LiveItem) => void>();
  let view: LiveItem | null = null;
  const tell = (item: LiveItem) => {
    for (const listener of listeners) listener(item);
  };
  return {
    viewMoved({ ledgerSize, asOf }) {
      tell((view = { kind: 'view', ledgerSize, asOf }));
    },
    editionMoved: (edition) => tell({ kind: 'edition', edition }),
    governanceMoved: (ledgerSize) => tell({ kind: 'governance', ledgerSize }),
    listen(listener) {
      listeners.add(listener);
      if (view) listener(view);
      return () => listeners.delete(listener);
    },
  };
}
