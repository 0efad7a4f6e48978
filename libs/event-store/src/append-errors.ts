/** Another append came first: read the stream again and decide anew. Nothing of the transaction is kept. */
export class VersionConflict extends Error {}

/** An event with this id is already stored: the command was carried out before. Nothing of the transaction is kept. */
export class DuplicateEvent extends Error {}
