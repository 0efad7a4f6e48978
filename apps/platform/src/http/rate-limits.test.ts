import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddressBehind } from './client-address.ts';
import { createRateLimits, type Limited } from './rate-limits.ts';

const kinds: readonly Limited[] = ['sign-in', 'graphql', 'uploads', 'downloads', 'public'];
const each = (address: number, account: number) =>
  Object.fromEntries(kinds.map((kind) => [kind, { address, account }])) as Parameters<typeof createRateLimits>[0];

describe('createRateLimits', () => {
  test.each(kinds)('counts %s by address and by account, each by itself, and says how long to wait', async (kind) => {
    const limits = createRateLimits(each(2, 1));
    const wait = async (by: { address: string } | { account: string }) => limits.take(kind, by);
    expect([await wait({ address: 'a' }), await wait({ address: 'a' }), await wait({ address: 'b' })]).toEqual([null, null, null]);
    expect(await wait({ account: 'a' })).toBeNull();
    expect(await wait({ address: 'a' })).toBeGreaterThan(50);
    expect(await wait({ account: 'a' })).toBeLessThanOrEqual(60);
    expect(await wait({ account: 'b' })).toBeNull();
  });

  test('lets an office of sixty people behind one address sign in and open their pages within a minute', async () => {
    const limits = createRateLimits();
    const office = { address: '192.0.2.1' };
    let refused = 0;
    for (let person = 0; person < 60; person += 1) {
      for (let request = 0; request < 4; request += 1) if ((await limits.take('sign-in', office)) !== null) refused += 1;
      for (let query = 0; query < 60; query += 1) if ((await limits.take('graphql', office)) !== null) refused += 1;
      if ((await limits.take('uploads', office)) !== null || (await limits.take('downloads', office)) !== null) refused += 1;
    }
    expect(refused).toBe(0);
  });
});

describe('clientAddressBehind', () => {
  const from = (trusted: readonly string[], remoteAddress: string, forwarded?: string) =>
    clientAddressBehind(trusted)({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage);

  test('believes no header of a connection that is no trusted proxy’s', () => {
    expect(from([], '192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
    expect(from(['10.0.0.0/8'], '192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
  });

  test('takes the last address that no trusted proxy has', () => {
    expect(from(['10.0.0.0/8'], '10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(from(['10.0.0.0/8', '::1'], '::ffff:10.1.2.3', 'forged, 198.51.100.1, 10.9.9.9')).toBe('198.51.100.1');
    expect(from(['10.0.0.0/8'], '10.1.2.3', 'forged')).toBe('10.1.2.3');
    expect(from(['10.0.0.0/8'], '10.1.2.3')).toBe('10.1.2.3');
  });

  test('counts an IPv6 address as the network of its customer', () => {
    const one = from([], '2001:db8:1:2:aaaa::1');
    expect(one).toBe(from([], '2001:db8:1:2:bbbb:0:0:9'));
    expect(one).not.toBe(from([], '2001:db8:1:3::1'));
    expect(from([], '2001:db8::1')).toBe('2001:db8:0:0::/64');
  });
});
