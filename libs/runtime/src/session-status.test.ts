import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStatusReader } from './session-status.ts';

function message(type: string, content: string): Buffer {
  const bytes = Buffer.from(`${type}    ${content}`, 'latin1');
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
}
const row = message('D', 'a value that ends in Z\0\0\0\x05Title');

test('the status is that of the newest ReadyForQuery, however the bytes are cut and whatever the values look like', () => {
  const kinds = fc.constantFrom(
    ...(['I', 'T', 'E'] as const).map((status) => ({ status, bytes: message('Z', status) })),
    { status: null, bytes: row },
    { status: null, bytes: message('n', '') },
    { status: null, bytes: message('C', 'BEGIN\0') },
  );
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 12 }), fc.array(fc.nat(40), { maxLength: 40 }), (messages, cuts) => {
      const bytes = Buffer.concat(messages.map((each) => each.bytes));
      const read = createStatusReader();
      let [at, status] = [0, read(Buffer.alloc(0))];
      for (const cut of cuts) {
        status = read(bytes.subarray(at, at + cut));
        at = Math.min(bytes.length, at + cut);
      }
      status = read(bytes.subarray(at));
      expect(status).toBe(messages.findLast((each) => each.status !== null)?.status ?? null);
    }),
  );
});

test('a refusal right behind the answer to BEGIN does not hide that a transaction has begun', () => {
  expect(createStatusReader()(Buffer.concat([message('C', 'BEGIN\0'), message('Z', 'T'), message('E', 'SFATAL\0\0')]))).toBe('T');
});
