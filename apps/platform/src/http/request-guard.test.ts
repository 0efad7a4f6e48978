import { describe, expect, test } from 'vitest';
import { checkRequest } from './request-guard.ts';

const check = (method: string, headers: Record<string, string>, port = 4000, publicUrl: string | null = null) =>
  checkRequest({ method, headers: { host: `localhost:${port}`, ...headers }, port, publicUrl });

describe('checkRequest', () => {
  test.each([['localhost:4000'], ['127.0.0.1:4000']])('lets a visitor of %s pass', (host) => {
    expect(check('GET', { host })).toBeNull();
  });

  test.each([['evil.example:4000'], ['localhost'], ['localhost:4001'], ['localhost.evil.example:4000'], ['127.0.0.2:4000'], ['']])(
    'turns the name "%s" away: it may have been pointed at this machine',
    (host) => {
      expect(check('GET', { host })).toMatchObject({ status: 421 });
    },
  );

  test('knows its name without a port on port 80', () => {
    expect(check('GET', { host: 'localhost' }, 80)).toBeNull();
  });

  test.each([['http://evil.example'], ['http://localhost:3000'], ['https://localhost:4000'], ['null']])(
    'refuses a change asked for by %s',
    (origin) => {
      expect(check('POST', { origin })).toMatchObject({ status: 403 });
      expect(check('POST', { origin, authorization: 'Bearer x' })).toMatchObject({ status: 403 });
    },
  );

  test('refuses a change without an origin, unless it carries a token', () => {
    expect(check('PUT', { cookie: 'junheng_4000=x' })).toMatchObject({ status: 403 });
    expect(check('PUT', { authorization: 'Bearer x' })).toBeNull();
    expect(check('PUT', { authorization: 'Bearer x', cookie: 'junheng_4000=x' })).toMatchObject({ status: 403 });
  });

  test('lets the own page make changes', () => {
    expect(check('POST', { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' })).toBeNull();
  });

  test.each([['cross-site'], ['same-site']])('refuses what a %s page loads, but not its links', (site) => {
    expect(check('GET', { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).toMatchObject({ status: 403 });
    expect(check('GET', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })).toBeNull();
    expect(check('POST', { origin: 'http://localhost:4000', 'sec-fetch-site': site })).toMatchObject({ status: 403 });
  });

  const behindProxy = (method: string, headers: Record<string, string>) => check(method, headers, 4000, 'https://county.example');

  test('behind a proxy knows the public name and its own, and no other', () => {
    expect(behindProxy('GET', { host: 'county.example' })).toBeNull();
    expect(behindProxy('GET', { host: 'localhost:4000' })).toBeNull();
    for (const host of ['10.0.0.5:4000', 'county.example.evil.example', 'evil.example', 'county.example:4000'])
      expect(behindProxy('GET', { host })).toMatchObject({
        status: 421,
        message: { en: expect.stringContaining('https://county.example') },
      });
  });

  test('behind a proxy takes changes from the public origin only by https', () => {
    expect(behindProxy('POST', { host: 'county.example', origin: 'https://county.example' })).toBeNull();
    expect(behindProxy('POST', { host: 'county.example', origin: 'http://county.example' })).toMatchObject({ status: 403 });
  });

  test('does not believe what X-Forwarded headers say', () => {
    const forwarded = { 'x-forwarded-host': 'county.example', 'x-forwarded-proto': 'https', forwarded: 'host=county.example' };
    expect(behindProxy('GET', { host: 'evil.example', ...forwarded })).toMatchObject({ status: 421 });
  });
});
