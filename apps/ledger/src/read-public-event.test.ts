import type { BusMessage } from '@junheng/bus';
import { expect, test } from 'vitest';
import { county, sampleMessage } from '../test/sample-messages.ts';
import { UnreadableMessage } from './domain/log-fault.ts';
import { readPublicEvent } from './read-public-event.ts';

const message = sampleMessage('student/s', 2, { position: 7 });

test('a message becomes an event whose texts are the very ones that were published', () => {
  expect(readPublicEvent(message, county)).toEqual({
    eventId: message.eventId,
    source: '/registry',
    stream: 'student/s',
    version: 2,
    versionPrev: 1,
    header: message.header,
    body: message.body,
    position: 7n,
    recordedAt: message.recordedAt,
  });
});

test.each<[string, Partial<BusMessage>, string]>([
  ['a header that is no JSON', { header: '{' }, 'no canonical event header'],
  ['a header with a field too many', { header: message.header.replace('{', '{"a":1,') }, 'no canonical event header'],
  ['a header with a space', { header: message.header.replace(':', ': ') }, 'no canonical event header'],
  ['a header without salt', { header: message.header.replace(/"salt":"[^"]+",/, '') }, 'no canonical event header'],
  ['a header of another county', { header: message.header.replace('000000', '000001') }, 'another county'],
  ['another county beside the header', { county: '000001' }, 'another county'],
  ['another event id beside the header', { eventId: sampleMessage('student/t', 1).eventId }, 'another event id'],
  ['a version that does not follow', { header: message.header.replace('"versionprev":1', '"versionprev":2') }, 'no canonical event header'],
  ['a body that is no JSON', { body: 'birthDate' }, 'no canonical JSON'],
  ['a body with its keys in another order', { body: '{"gender":"2","birthDate":"2010-05-04"}' }, 'no canonical JSON'],
  ['a body that is a list', { body: '[]' }, 'no canonical JSON object'],
  ['an empty body', { body: '' }, 'no canonical JSON'],
  ['a position before the first', { position: -1n }, 'position'],
  ['a position that no store counts to', { position: 2n ** 63n }, 'position'],
  ['no time of recording', { recordedAt: new Date(Number.NaN) }, 'time of recording'],
  ['a stream whose name is longer than an index takes', sampleMessage(`student/${'县'.repeat(350)}`, 1), 'too long'],
])('a message with %s is unreadable, and the reason names nothing of its content', (_, change, reason) => {
  const broken = { ...message, ...change };
  const read = () => readPublicEvent(broken, county);
  expect(read).toThrow(UnreadableMessage);
  expect(read).toThrow(reason);
  expect(read).not.toThrow(/2010-05-04|birthDate|student/);
});

test('a name is measured in bytes: one of 1000 with its source is read', () => {
  const stream = 's'.repeat(1000 - '/registry'.length);
  expect(readPublicEvent(sampleMessage(stream, 1), county)).toMatchObject({ stream });
  expect(() => readPublicEvent(sampleMessage(`${stream}s`, 1), county)).toThrow(UnreadableMessage);
});
