import type { PublicEvent } from './public-event.ts';

type Described = Pick<PublicEvent, 'eventId' | 'source' | 'stream' | 'version' | 'versionPrev' | 'header'>;

/**
 * The columns beside a header that say something else than the header does. Only the header is hashed, but look-ups go by
 * the columns: an entry with another's event id would be served as the other. All of them, when the header is unreadable.
 */
export function misstatedColumns({ header, ...columns }: Described): string[] {
  const { id, source, stream, version, versionprev } = parseObject(header);
  const stated = { eventId: typeof id === 'string' ? id.toLowerCase() : id, source, stream, version, versionPrev: versionprev };
  return (Object.keys(stated) as (keyof typeof stated)[]).filter((name) => stated[name] !== columns[name]);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
