/** Another append came first: read the stream again and decide anew. Nothing of the transaction is kept. */
export class VersionConflict extends Error {}

/** An event with this id is already stored: the command was carried out before. Nothing of the transaction is kept. */
export class DuplicateEvent extends Error {}

/** Too many commits wait for the database already. Nothing of this one was or will be written: ask again later. */
export class StoreBusy extends Error {}

/**
 * The database's connection went away under a commit. `nothing-written`: before it was told to commit, so nothing is
 * kept. `unknown`: it had been told and did not answer; who wants to know reads the stream for the event ids.
 */
export class ConnectionLost extends Error {
  readonly outcome: 'nothing-written' | 'unknown';

  constructor(outcome: ConnectionLost['outcome'], cause: unknown) {
    const kept = outcome === 'unknown' ? 'it is not known whether the events are stored' : 'nothing was stored';
    super(`the connection to the database was lost: ${kept}`, { cause });
    this.outcome = outcome;
  }
}
