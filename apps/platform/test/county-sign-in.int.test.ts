import { mkdtempSync, rmSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountyProvider, startCountyProvider } from './county-provider.ts';
import { type LyingProvider, startLyingProvider } from './lying-provider.ts';
import { type Browser, createBrowser } from './sign-in-as.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

const clientSecret = 'a secret of this test, long enough';
const directories: string[] = [];
const folder = () => {
  directories.push(mkdtempSync(join(tmpdir(), 'junheng-identity-')));
  return directories.at(-1)!;
};
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

describe('a county’s identity provider', () => {
  let county: CountyProvider;
  let server: SignInServer;
  beforeAll(async () => {
    county = await startCountyProvider({ account: 'teacher-7', clientSecret });
    server = await startSignInServer({
      directory: folder(),
      config: { oidc: { issuer: county.issuer, clientId: 'junheng', clientSecret } },
    });
    county.serve(server.address);
  });
  afterAll(async () => {
    await server.stop();
    await county.stop();
  });
  const signIn = async (browser: Browser, to = '/') => browser.follow(`${server.address}/sign-in/start?to=${encodeURIComponent(to)}`);

  test('is one press away from the sign-in page, which invents nobody', async () => {
    const page = await createBrowser().ask(`${server.address}/sign-in?to=/measures`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('href="/sign-in/start?to=%2Fmeasures"');
    expect(page.body).not.toContain('name="person"');
    expect((await createBrowser().ask(`${server.address}/identity/people/x`)).status).toBe(401);
  });

  test('vouches for a person, whom the platform then knows by issuer and subject and leads where they wanted to go', async () => {
    const browser = createBrowser();
    const page = await signIn(browser, '/measures?light=red');
    expect(page.status).toBe(200);
    expect(page.body).toContain('<meta http-equiv="refresh" content="0; url=/measures?light=red">');
    expect(page.headers.getSetCookie()).toEqual([
      expect.stringMatching(/_sign_in=; .*Max-Age=0/),
      expect.stringMatching(/^junheng_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/),
    ]);
    expect(await server.whoIs(browser.cookieFor(server.address))).toEqual({ issuer: county.issuer, subject: 'teacher-7' });
  });

  test.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/a\n/b',
    '/sign-out',
    'javascript:alert(1)',
    '/../..//evil.example',
  ])('never leads to %j', async (to) => {
    const page = await signIn(createBrowser(), to);
    expect(page.body).toContain('content="0; url=/">');
  });

  test('signs nobody in by a link of another site without a press of our button', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }; // which fetch would not let a test set
    const page = await new Promise<string>((read) => {
      get(`${server.address}/sign-in/start?to=/measures`, { headers }, (answer) => {
        expect(answer.statusCode).toBe(200);
        answer.setEncoding('utf8').on('data', read);
      });
    });
    expect(page).toContain('href="/sign-in/start?to=%2Fmeasures"');
  });

  test('hears of a sign-out here and ends its own session', async () => {
    const browser = createBrowser();
    await signIn(browser);
    const cookie = browser.cookieFor(server.address);
    const page = await browser.post(`${server.address}/sign-out`, {});
    expect(page.status).toBe(200);
    expect(page.headers.get('clear-site-data')).toBe('"cache"');
    expect(await server.whoIs(cookie)).toBeNull();
    const next = new URL(/url=([^"]+)"/.exec(page.body)![1]!.replaceAll('&#38;', '&'));
    expect(next.origin).toBe(county.issuer);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${server.address}/sign-in`);
    expect(next.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('ends the session here when it ends there, and no other', async () => {
    const [one, another] = [createBrowser(), createBrowser()];
    await signIn(one);
    await signIn(another);
    const page = await one.ask(`${county.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.body)![1]!;
    await one.post(`${county.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(await server.whoIs(one.cookieFor(server.address))).toBeNull();
    expect(await server.whoIs(another.cookieFor(server.address))).not.toBeNull();
  });

  test('is not to be met by a page of another site that posts a sign-out', async () => {
    const browser = createBrowser();
    await signIn(browser);
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, {}] as Record<string, string>[])
      expect((await browser.ask(`${server.address}/sign-out`, { method: 'POST', headers })).status).toBe(403);
    expect(await server.whoIs(browser.cookieFor(server.address))).not.toBeNull();
  });
});

describe('what a provider says', () => {
  let liar: LyingProvider;
  let server: SignInServer;
  beforeAll(async () => {
    liar = await startLyingProvider();
    server = await startSignInServer({ directory: folder(), config: { oidc: { issuer: liar.issuer, clientId: 'junheng', clientSecret } } });
  });
  afterAll(async () => {
    await server.stop();
    await liar.stop();
  });
  const seconds = () => Math.floor(Date.now() / 1000);
  const begin = async () => {
    const browser = createBrowser();
    const { location } = await browser.ask(`${server.address}/sign-in/start`);
    const { state, nonce } = Object.fromEntries(new URL(location!).searchParams) as { state: string; nonce: string };
    const truth = { iss: liar.issuer, aud: 'junheng', sub: 'teacher-7', sid: 's1', nonce, iat: seconds(), exp: seconds() + 60 };
    const comeBack = (query: Record<string, string> = { code: 'c', state }) =>
      browser.ask(`${server.address}/sign-in/callback?${new URLSearchParams(query).toString()}`);
    return { browser, state, truth, comeBack };
  };
  const isIn = async (browser: Browser) => (await server.whoIs(browser.cookieFor(server.address))) !== null;

  test('is believed when it is true', async () => {
    const { browser, truth, comeBack } = await begin();
    liar.give(await liar.sign(truth));
    expect((await comeBack()).status).toBe(200);
    expect(await isIn(browser)).toBe(true);
  });

  test.each([
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another client', { aud: 'another' }],
    ['for several clients and not by us', { aud: ['junheng', 'another'], azp: 'another' }],
    ['with another nonce', { nonce: 'x' }],
    ['without a nonce', { nonce: undefined }],
    ['that has expired', { exp: 1_000_000_000 }],
    ['without a subject', { sub: undefined }],
  ])('is not believed in a token %s', async (_what, lie) => {
    const { browser, truth, comeBack } = await begin();
    liar.give(await liar.sign({ ...truth, ...lie }));
    const page = await comeBack();
    expect(page.status).toBe(401);
    expect(page.body).toContain('登录没有成功');
    expect(await isIn(browser)).toBe(false);
  });

  test('is not believed when another key has signed it, or none', async () => {
    for (const forge of [
      (claims: Record<string, unknown>) => liar.sign(claims, { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
      (claims: Record<string, unknown>) => liar.sign(claims, { key: Buffer.from(clientSecret), alg: 'HS256' }),
      async (claims: Record<string, unknown>) =>
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
    ]) {
      const { browser, truth, comeBack } = await begin();
      liar.give(await forge(truth));
      expect((await comeBack()).status).toBe(401);
      expect(await isIn(browser)).toBe(false);
    }
  });

  test('is not asked for with another state, after an error, or with an expired code', async () => {
    for (const query of [{ code: 'c', state: 'x' }, { code: 'c' }, { error: 'access_denied' }, {}] as Record<string, string>[]) {
      const { browser, truth, comeBack } = await begin();
      liar.give(await liar.sign(truth));
      expect((await comeBack(query)).status).toBe(401);
      expect(await isIn(browser)).toBe(false);
    }
    const { browser, comeBack } = await begin();
    liar.give(null);
    expect((await comeBack()).status).toBe(401);
    expect(await isIn(browser)).toBe(false);
  });

  test('is taken by the browser that began the sign-in only, and once', async () => {
    const { state, truth, comeBack } = await begin();
    liar.give(await liar.sign(truth));
    const stranger = await createBrowser().ask(`${server.address}/sign-in/callback?code=c&state=${state}`);
    expect(stranger.status).toBe(400);
    expect((await comeBack()).status).toBe(200);
    expect((await comeBack()).status).toBe(400);
  });

  test('is not asked for when it does not answer: the page says so and names the way that is left', async () => {
    const away = await startSignInServer({
      directory: folder(),
      config: { oidc: { issuer: 'http://127.0.0.1:9', clientId: 'junheng', clientSecret } },
    });
    const page = await createBrowser().ask(`${away.address}/sign-in/start`);
    expect(page.status).toBe(503);
    expect(page.body).toContain('npx junheng link');
    await away.stop();
  });

  describe('by back-channel logout', () => {
    const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const logoutClaims = (jti: string) => ({
      iss: liar.issuer,
      aud: 'junheng',
      sub: 'teacher-7',
      sid: 's1',
      jti,
      iat: seconds(),
      exp: seconds() + 60,
      events: event,
    });
    const send = (token: string) =>
      fetch(`${server.address}/sign-out/back-channel`, { method: 'POST', body: new URLSearchParams({ logout_token: token }) });
    const signedIn = async () => {
      const { browser, truth, comeBack } = await begin();
      liar.give(await liar.sign(truth));
      await comeBack();
      return browser;
    };

    test.each([
      ['a session', { sub: undefined }],
      ['a subject', { sid: undefined }],
    ])('ends the sessions of %s', async (what, without) => {
      const browser = await signedIn();
      expect((await send(await liar.sign({ ...logoutClaims(what), ...without }, { typ: 'logout+jwt' }))).status).toBe(200);
      expect(await isIn(browser)).toBe(false);
    });

    test.each([
      ['of another issuer', { iss: 'https://evil.example' }],
      ['for another client', { aud: 'another' }],
      ['that is old', { iat: 1_000_000_000 }],
      ['that has expired', { exp: 1_000_000_000 }],
      ['without its event', { events: {} }],
      ['without events', { events: undefined }],
      ['with a nonce, as an ID token has', { nonce: 'x' }],
      ['of nobody', { sub: undefined, sid: undefined }],
      ['without an id', { jti: undefined }],
    ])('ends nothing by a token %s', async (what, lie) => {
      const browser = await signedIn();
      const answer = await send(await liar.sign({ ...logoutClaims(what), ...lie }, { typ: 'logout+jwt' }));
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: 'invalid_request' });
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await isIn(browser)).toBe(true);
    });

    test('ends nothing by a token that another key has signed, that is of another type, or that was used already', async () => {
      const first = await signedIn();
      const forged = await liar.sign(logoutClaims('forged'), {
        key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
        typ: 'logout+jwt',
      });
      expect((await send(forged)).status).toBe(400);
      for (const typ of ['at+jwt', 'JWT']) expect((await send(await liar.sign(logoutClaims(typ), { typ }))).status).toBe(400);
      expect((await send('nonsense')).status).toBe(400);
      expect(await isIn(first)).toBe(true);
      const once = await liar.sign(logoutClaims('once'), { typ: 'logout+jwt' });
      expect((await send(once)).status).toBe(200);
      expect(await isIn(first)).toBe(false);
      const again = await signedIn();
      expect((await send(once)).status).toBe(400);
      expect(await isIn(again)).toBe(true);
    });

    test('breaks off what is still sent to the browser, such as live news', async () => {
      const browser = await signedIn();
      const session = (await server.access.callerOf({ cookie: browser.cookieFor(server.address) }))!.session!;
      let destroyed = false;
      server.openAnswers.add({ holder: session.id, account: 'x', isStream: true }, {
        once: () => {},
        destroy: () => (destroyed = true),
      } as never);
      await send(await liar.sign(logoutClaims('stream'), { typ: 'logout+jwt' }));
      expect(destroyed).toBe(true);
    });
  });
});
