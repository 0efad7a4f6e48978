import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '@junheng/governance/api';
import { roles } from '@junheng/access';
import { systemEntropy } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedSecrets } from '../src/identity/embedded-secrets.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';
import { createBrowser, signInAs } from './sign-in-as.ts';

let directory: string;
let server: SignInServer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-identity-'));
  server = await startSignInServer({ directory });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

describe('the embedded identity provider', () => {
  test('lists its invented people by role, Chinese first, in a form without scripts', async () => {
    const page = await createBrowser().follow(`${server.address}/sign-in`);
    expect(page.status).toBe(200);
    expect(page.url.pathname).toMatch(/^\/identity\/people\/[\w-]+$/);
    expect(page.body).not.toContain('<script');
    expect(page.body).toMatch(/<html lang="zh-CN">/);
    for (const { subject, nameZh, role } of demoPeople) {
      expect(page.body).toContain(`value="${subject}"`);
      expect(page.body).toContain(nameZh);
      expect(page.body).toContain(`<h2>${roles[role].zh} `);
    }
  });

  test('signs a person in by a code with PKCE, state and nonce', async () => {
    const browser = createBrowser();
    const begun = await browser.ask(`${server.address}/sign-in`);
    const asked = new URL(begun.location!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid' });
    const secrets = ['state', 'nonce', 'code_challenge'].map((name) => asked.get(name));
    expect(secrets).toEqual([1, 2, 3].map(() => expect.stringMatching(/^[\w-]{43}$/)));
    const cookie = await signInAs(server.address, 'auditor');
    expect(await server.whoIs(cookie)).toEqual({ issuer: 'embedded', subject: 'auditor' });
  });

  test.each(['x-forwarded-for', 'forwarded', 'via'])('opens nothing to who comes through a proxy: %s', async (header) => {
    for (const path of ['/sign-in', '/sign-in/start', '/identity/auth', '/identity/people/x']) {
      const answer = await fetch(`${server.address}${path}`, { headers: { [header]: '203.0.113.9' }, redirect: 'manual' });
      expect([path, answer.status]).toEqual([path, 421]);
    }
  });

  test('signs in by 127.0.0.1 as well as by localhost', async () => {
    const address = server.address.replace('localhost', '127.0.0.1');
    expect(await server.whoIs(await signInAs(address, 'auditor'))).toMatchObject({ subject: 'auditor' });
  });

  test('asks anew whom to be at every sign-in', async () => {
    const browser = createBrowser();
    for (const subject of ['auditor', 'principal']) {
      const people = await browser.follow(`${server.address}/sign-in`);
      expect(people.url.pathname).toMatch(/^\/identity\/people\//);
      const chosen = await browser.post(people.url, { person: subject });
      await browser.follow(new URL(chosen.location!, people.url));
      expect(await server.whoIs(browser.cookieFor(server.address))).toMatchObject({ subject });
    }
  });

  test('knows nobody who is not on its list', async () => {
    const browser = createBrowser();
    const people = await browser.follow(`${server.address}/sign-in`);
    for (const person of ['nobody', '', 'Auditor']) expect((await browser.post(people.url, { person })).status).toBe(400);
  });

  test('takes a choice from its own page and browser only', async () => {
    const browser = createBrowser();
    const people = await browser.follow(`${server.address}/sign-in`);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const foreign = { method: 'POST', headers: { ...form, origin: 'http://evil.example' }, body: 'person=auditor' };
    expect((await browser.ask(people.url, foreign)).status).toBe(403);
    expect((await createBrowser().post(people.url, { person: 'auditor' })).status).toBe(400);
  });

  test('takes no code without the verifier that it was asked for with, and none twice', async () => {
    const browser = createBrowser();
    const people = await browser.follow(`${server.address}/sign-in`);
    const chosen = await browser.post(people.url, { person: 'auditor' });
    const back = await browser.follow(new URL(chosen.location!, people.url), (url) => url.pathname === '/sign-in/callback');
    const { clientSecret } = openEmbeddedSecrets(join(directory, 'identity.key'), systemEntropy);
    const body = {
      grant_type: 'authorization_code',
      code: back.url.searchParams.get('code')!,
      redirect_uri: `${server.address}/sign-in/callback`,
    };
    const stolen = await createBrowser().ask(`${server.address}/identity/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`junheng:${clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ ...body, code_verifier: 'x'.repeat(43) }).toString(),
    });
    expect(stolen).toMatchObject({ status: 400, body: expect.stringContaining('invalid_grant') });
    expect((await browser.ask(back.url)).status).toBe(200);
    const again = await browser.ask(back.url);
    expect(again).toMatchObject({ status: 400, body: expect.stringContaining('这次登录已经结束') });
  });

  test('keeps its keys in the home, for its owner alone, over a restart', async () => {
    const file = join(directory, 'identity.key');
    const before = readFileSync(file);
    expect(before).toHaveLength(32);
    expect(statSync(file).mode & 0o077).toBe(0);
    const keys = async () => JSON.parse((await createBrowser().ask(`${server.address}/identity/jwks`)).body) as unknown;
    const published = await keys();
    expect(JSON.stringify(published)).not.toContain('"d"');
    await server.stop();
    server = await startSignInServer({ directory, port: server.port });
    expect(readFileSync(file)).toEqual(before);
    await expect.poll(keys).toEqual(published); // the first try may meet a connection of before
  });
});

describe('without a provider of the county', () => {
  test.each([{ host: '0.0.0.0' as const, publicUrl: 'https://county.example' }, { publicUrl: 'https://county.example' }])(
    'nobody is invented where %j lets other machines in',
    async (config) => {
      const folder = mkdtempSync(join(tmpdir(), 'junheng-identity-'));
      const open = await startSignInServer({ directory: folder, config });
      const page = await createBrowser().ask(`${open.address}/sign-in`);
      expect(page).toMatchObject({ status: 200, location: null });
      expect(page.body).not.toMatch(/name="person"|\/sign-in\/start/);
      expect((await createBrowser().ask(`${open.address}/identity/.well-known/openid-configuration`)).status).toBe(401); // a page like any other
      await open.stop();
      rmSync(folder, { recursive: true });
    },
  );
});
