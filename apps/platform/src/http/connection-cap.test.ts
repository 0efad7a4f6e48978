import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createConnectionCap } from './connection-cap.ts';

const socketFrom = (remoteAddress: string) => {
  const emitter = new EventEmitter();
  return Object.assign(emitter, { remoteAddress, destroy: () => emitter.emit('close') }) as unknown as Socket;
};

test('an address has so many connections and no more, until one of them is over', () => {
  const take = createConnectionCap(2, () => false);
  const first = socketFrom('192.0.2.1');
  expect([take(first), take(socketFrom('192.0.2.1')), take(socketFrom('192.0.2.1'))]).toEqual([true, true, false]);
  expect(take(socketFrom('192.0.2.2'))).toBe(true);
  first.destroy();
  expect([take(socketFrom('192.0.2.1')), take(socketFrom('192.0.2.1'))]).toEqual([true, false]);
});

test('a proxy brings everybody and is not counted', () => {
  const take = createConnectionCap(1, (address) => address === '10.0.0.1');
  expect([take(socketFrom('10.0.0.1')), take(socketFrom('10.0.0.1'))]).toEqual([true, true]);
});
