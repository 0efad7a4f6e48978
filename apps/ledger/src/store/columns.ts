import type { PublicEvent } from '../domain/public-event.ts';

/**
 * A column of values as one text, for `string_to_array(…, chr(30))`. An array literal would have to escape every quote
 * of the JSON in it, and PostgreSQL to undo that. U+001E never stands in canonical JSON (it is escaped there), nor in
 * an id. Not for an empty list: it would read as one empty value.
 */
export const columnOf = <T>(rows: readonly T[], value: (row: T) => string | number | bigint): string => rows.map(value).join('\u001e');

/** The columns of an event, in the order of the tables `entry` and `parked`. */
export type EventColumns = Record<
  'eventId' | 'source' | 'stream' | 'version' | 'versionPrev' | 'header' | 'body' | 'position' | 'recordedAt',
  string
>;

export const eventColumns = (events: readonly PublicEvent[]): EventColumns => ({
  eventId: columnOf(events, (event) => event.eventId),
  source: columnOf(events, (event) => event.source),
  stream: columnOf(events, (event) => event.stream),
  version: columnOf(events, (event) => event.version),
  versionPrev: columnOf(events, (event) => event.versionPrev),
  header: columnOf(events, (event) => event.header),
  body: columnOf(events, (event) => event.body),
  position: columnOf(events, (event) => event.position),
  recordedAt: columnOf(events, (event) => event.recordedAt.toISOString()),
});
