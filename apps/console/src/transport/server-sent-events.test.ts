import { expect, test } from 'vitest';
import { readServerSentEvents } from './server-sent-events.ts';

const read = async (pieces: string[]) => {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
  return Array.fromAsync(readServerSentEvents(body));
};
const text = 'event: next\ndata: {"校":1}\n\n: keep alive\n\nevent: complete\ndata:\n\n';

test.each([
  ['in one piece', [text]],
  ['character by character', Array.from(text)],
  ['with carriage returns', Array.from(text.replaceAll('\n', '\r\n'))],
])('events arrive whole %s', async (_, pieces) => {
  const events = await read(pieces);
  expect(events.filter(({ event }) => event !== 'message')).toEqual([
    { event: 'next', data: '{"校":1}' },
    { event: 'complete', data: '' },
  ]);
});

test('an event that was cut off is not handed on', async () => {
  expect(await read(['event: next\ndata: 1'])).toEqual([]);
});
