import { randomUUID } from 'node:crypto';
import { headerPrefix } from '@junheng/contracts';
import type { NewEvent } from '../src/event-store.ts';

export const county = '000000';

/** An event that is not published. */
export function privateEvent(id: string = randomUUID()): NewEvent {
  return { id, type: 'NoteTaken', body: '{"note":1}', metadata: '{}', published: null };
}

/** An event with a public form, as a service's `publish()` makes it. */
export function publicEvent(stream: string, id: string = randomUUID()): NewEvent {
  const prefix = headerPrefix({
    county,
    datacontenttype: 'application/json',
    id,
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    source: '/registry',
    specversion: '1.0',
    stream,
    time: '2019-09-01T01:00:00Z',
    type: 'county.registry.class-opened.v1',
  });
  return { id, type: 'ClassOpened', body: '{"secret":1}', metadata: '{}', published: { headerPrefix: prefix, body: '{"open":1}' } };
}
