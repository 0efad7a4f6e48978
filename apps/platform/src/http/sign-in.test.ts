import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemEntropy } from '@junheng/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAccess } from './access.ts';
import { openSessions } from './sessions.ts';
import { createSignInCodes } from './sign-in-codes.ts';

let now = Date.parse('2019-09-01T00:00:00Z');
const sources = { clock: { now: () => new Date(now) }, entropy: systemEntropy };
const hours = (count: number) => count * 3_600_000;

describe('createSignInCodes', () => {
  test('makes codes of 256 bits that are good once', () => {
    const codes = createSignInCodes(sources);
    const code = codes.issue();
    expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect(codes.redeem(code)).toBe(true);
    expect(codes.redeem(code)).toBe(false);
  });

  test('knows no other code, nor one that is an hour old', () => {
    const codes = createSignInCodes(sources);
    const code = codes.issue();
    expect(codes.redeem('')).toBe(false);
    expect(codes.redeem(`${code}x`)).toBe(false);
    now += hours(1);
    expect(codes.redeem(code)).toBe(false);
  });

  test('keeps the newest twenty', () => {
    const codes = createSignInCodes(sources);
    const issued = Array.from({ length: 21 }, () => codes.issue());
    expect(codes.redeem(issued[0]!)).toBe(false);
    expect(codes.redeem(issued[1]!)).toBe(true);
    expect(codes.redeem(issued[20]!)).toBe(true);
  });
});

describe('openSessions', () => {
  let file: string;
  beforeEach(() => {
    const directory = mkdtempSync(join(tmpdir(), 'junheng-sessions-'));
    file = join(directory, 'sessions.json');
    return () => rmSync(directory, { recursive: true });
  });

  test('remembers a session over a restart, for seven days, without its token', () => {
    const token = openSessions(file, sources).open();
    expect(readFileSync(file, 'utf8')).not.toContain(token);
    const later = openSessions(file, sources);
    expect(later.isOpen(token)).toBe(true);
    expect(later.isOpen(`${token.slice(0, -1)}_`)).toBe(false);
    now += hours(7 * 24);
    expect(later.isOpen(token)).toBe(false);
  });
});

test.each(['', '{', '[{"hash":1}]'])('a damaged file of sessions %j signs everyone out and is written anew', (content) => {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-sessions-'));
  const file = join(directory, 'sessions.json');
  writeFileSync(file, content);
  const sessions = openSessions(file, sources);
  const token = sessions.open();
  expect(openSessions(file, sources).isOpen(token)).toBe(true);
  rmSync(directory, { recursive: true });
});

describe('createAccess', () => {
  const sessions = { open: () => 'good', isOpen: (token: string) => token === 'good' };
  const access = createAccess({ sessions, operatorToken: 'operator', port: 4000 });

  test('knows the operator by the session cookie of its own port or by the token', () => {
    expect(access.actorOf({ cookie: 'a=b; junheng_4000=good' })).toEqual({ id: 'local-operator', kind: 'local-operator' });
    expect(access.actorOf({ authorization: 'Bearer operator' })).not.toBeNull();
    expect(access.isCommandLine({ authorization: 'Bearer operator' })).toBe(true);
  });

  test.each([
    [{}],
    [{ cookie: 'junheng_4000=bad' }],
    [{ cookie: 'junheng_4001=good' }],
    [{ authorization: 'Bearer good' }],
    [{ authorization: 'operator' }],
  ])('knows nobody by %j', (headers) => {
    expect(access.actorOf(headers)).toBeNull();
    expect(access.isCommandLine(headers)).toBe(false);
  });

  test('gives a cookie that scripts cannot read and other sites cannot send', () => {
    expect(access.openSession()).toBe('junheng_4000=good; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800');
  });

  test('gives a cookie that browsers keep to https and to this very host, behind a TLS proxy', () => {
    const behindProxy = createAccess({ sessions, operatorToken: 'operator', port: 4000, publicUrl: 'https://county.example' });
    expect(behindProxy.openSession()).toBe('__Host-junheng=good; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800; Secure');
    expect(behindProxy.actorOf({ cookie: '__Host-junheng=good' })).not.toBeNull();
    expect(behindProxy.actorOf({ cookie: 'junheng_4000=good' })).toBeNull();
  });
});
