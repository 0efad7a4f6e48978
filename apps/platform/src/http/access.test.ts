import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Grant } from '@junheng/access';
import { beforeEach, describe, expect, test } from 'vitest';
import { openIdentityUnderTest } from '../../test/identity-under-test.ts';

const auditor: Grant[] = [{ role: 'auditor', scope: { kind: 'county' } }];
const person = { kind: 'person', issuer: 'embedded', subject: 'auditor', sid: 'of the provider' } as const;
const operator = { kind: 'local-operator' } as const;

let directory: string;
let now: number;
const clock = { now: () => new Date(now) };
const hours = (count: number) => count * 3_600_000;
const open = (config: Parameters<typeof openIdentityUnderTest>[0]['config'] = {}) =>
  openIdentityUnderTest({
    directory,
    port: 4000,
    config,
    clock,
    readGrants: async () => ({ personId: 'p1', grants: auditor, nameZh: '严审言' }),
  });
const filesWith = (secret: string) => readdirSync(directory).filter((file) => readFileSync(join(directory, file)).includes(secret));
const cookieOf = (setCookie: string) => ({ cookie: setCookie.split(';')[0]! });

beforeEach(() => {
  now = Date.parse('2019-09-01T00:00:00Z');
  directory = mkdtempSync(join(tmpdir(), 'junheng-access-'));
  return () => rmSync(directory, { recursive: true });
});

describe('createAccess', () => {
  test('knows the operator by the session cookie of its own port or by the token', async () => {
    const { access } = open();
    const { cookie } = access.openSession(operator, {});
    expect((await access.callerOf(cookieOf(cookie)))?.actor).toEqual({ id: 'local-operator', kind: 'local-operator' });
    expect(await access.callerOf({ authorization: 'Bearer operator' })).toMatchObject({ by: 'command-line' });
    expect(access.isCommandLine({ authorization: 'Bearer operator' })).toBe(true);
  });

  test.each([[{}], [{ cookie: 'junheng_4000=bad' }], [{ authorization: 'Bearer good' }], [{ authorization: 'operator' }]])(
    'knows nobody by %j',
    async (headers) => {
      const { access } = open();
      expect(await access.callerOf(headers)).toBeNull();
      expect(access.isCommandLine(headers)).toBe(false);
    },
  );

  test('does not know the cookie of another port', async () => {
    const { access } = open();
    const { cookie } = access.openSession(operator, {});
    expect(await access.callerOf({ cookie: cookie.split(';')[0]!.replace('4000', '4001') })).toBeNull();
  });

  test('gives a cookie that scripts cannot read and other sites cannot send', () => {
    const { cookie } = open().access.openSession(person, {});
    expect(cookie).toMatch(/^junheng_4000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  });

  test('gives a cookie that browsers keep to https and to this very host, behind a TLS proxy', async () => {
    const { access } = open({ publicUrl: 'https://county.example' });
    const { cookie } = access.openSession(person, {});
    expect(cookie).toMatch(/^__Host-junheng=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/);
    expect(await access.callerOf(cookieOf(cookie))).not.toBeNull();
    expect(await access.callerOf({ cookie: cookie.split(';')[0]!.replace('__Host-junheng', 'junheng_4000') })).toBeNull();
  });

  test('ends the session that a browser brings along when it signs in, so that a planted one is worth nothing', async () => {
    const { access } = open();
    const planted = cookieOf(access.openSession(operator, {}).cookie);
    const own = cookieOf(access.openSession(person, planted).cookie);
    expect(await access.callerOf(planted)).toBeNull();
    expect(await access.callerOf(own)).toMatchObject({ actor: { id: 'p1', kind: 'person', grants: auditor }, nameZh: '严审言' });
  });
});

describe('sessions', () => {
  test('outlive a restart, and the file opens nothing to who reads it', async () => {
    const first = open();
    const { cookie } = first.access.openSession(person, { 'user-agent': 'Mozilla/5.0 (X11; Linux) Chrome/140 Safari/537' });
    first.stop();
    const token = cookie.split(';')[0]!.split('=')[1]!;
    expect(filesWith(token)).toEqual([]);
    const { access } = open();
    const caller = await access.callerOf(cookieOf(cookie));
    expect(caller?.session).toMatchObject({ browser: 'Chrome · Linux', of: person });
  });

  test('of people end two hours after the last request and twelve hours after sign-in', async () => {
    const { access } = open();
    const idle = cookieOf(access.openSession(person, {}).cookie);
    now += hours(2);
    expect(await access.callerOf(idle)).toBeNull();
    const busy = cookieOf(access.openSession(person, {}).cookie);
    for (let hour = 1; hour < 12; hour += 1) {
      now += hours(1);
      expect(await access.callerOf(busy), `after ${hour} hours`).not.toBeNull();
    }
    now += hours(1);
    expect(await access.callerOf(busy)).toBeNull();
  });

  test('of the operator last seven days on the machine itself, and as long as everyone’s behind a public address', async () => {
    const onMachine = open();
    const own = cookieOf(onMachine.access.openSession(operator, {}).cookie);
    now += hours(24);
    expect(await onMachine.access.callerOf(own)).not.toBeNull();
    onMachine.stop();
    const { access } = open({ publicUrl: 'https://county.example' });
    const remote = cookieOf(access.openSession(operator, {}).cookie);
    now += hours(2);
    expect(await access.callerOf(remote)).toBeNull();
  });

  test('are listed for their own account only, and ended one by one or everywhere', async () => {
    const { access, api } = open();
    const [first, second] = [0, 1].map(() => cookieOf(access.openSession(person, {}).cookie));
    const other = cookieOf(access.openSession({ ...person, subject: 'another' }, {}).cookie);
    const { actor } = (await access.callerOf(first!))!;
    const own = api.readOwnSessions(actor);
    expect(own.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(own).toHaveLength(2);
    const strangers = api.readOwnSessions((await access.callerOf(other))!.actor);
    expect(api.endOwnSession(strangers[0]!.id, actor)).toMatchObject({ ok: false, refusal: { code: 'SessionNotFound' } });
    expect(api.endOwnSession(own.find(({ isThis }) => !isThis)!.id, actor)).toMatchObject({ ok: true });
    expect(await access.callerOf(second!)).toBeNull();
    expect(api.endOwnSessions(actor)).toBe(1);
    expect(await access.callerOf(first!)).toBeNull();
    expect(await access.callerOf(other)).not.toBeNull();
  });
});

describe('the provider’s own sign-out', () => {
  const ofProvider = { issuer: 'embedded', subject: 'auditor', sid: 'of the provider' };
  const openWith = async (sids: readonly (string | null)[]) => {
    const { access, sessions } = open();
    const cookies = sids.map((sid) => cookieOf(access.openSession({ ...person, sid }, {}).cookie));
    const areIn = async () => Promise.all(cookies.map(async (cookie) => (await access.callerOf(cookie)) !== null));
    return { sessions, areIn };
  };

  test('ends the session it names and leaves the subject’s others', async () => {
    const { sessions, areIn } = await openWith([ofProvider.sid, null, 'another']);
    expect(sessions.endByProvider(ofProvider)).toBe(1);
    expect(await areIn()).toEqual([false, true, true]);
  });

  test('ends those that have no name of the provider’s where none has this one', async () => {
    const { sessions, areIn } = await openWith([null, 'another']);
    expect(sessions.endByProvider(ofProvider)).toBe(1);
    expect(await areIn()).toEqual([false, true]);
  });
});

test('an administrator signs everybody out, and nobody else does', async () => {
  const { access, api } = open();
  const cookies = [person, operator].map((of) => cookieOf(access.openSession(of, {}).cookie));
  expect(api.endEverySession((await access.callerOf(cookies[0]!))!.actor)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  const administrator = { id: 'a1', kind: 'person', grants: [{ role: 'administrator', scope: { kind: 'county' } }] } as const;
  expect(api.endEverySession(administrator)).toEqual({ ok: true, value: 2 });
  for (const cookie of cookies) expect(await access.callerOf(cookie)).toBeNull();
});

describe('service tokens', () => {
  const administrator = { id: 'a1', kind: 'person', grants: [{ role: 'administrator', scope: { kind: 'county' } }] } as const;
  const given = { name: '督导平台接口', grants: auditor, days: 30 };

  test('are shown once, act with their own grants, count their uses, and expire', async () => {
    const { access, api } = open();
    const issued = await api.issueServiceToken(given, administrator);
    if (!issued.ok) throw new Error(issued.refusal.en);
    const { secret, token } = issued.value;
    expect(filesWith(secret)).toEqual([]);
    const headers = { authorization: `Bearer ${secret}` };
    expect(await access.callerOf(headers)).toMatchObject({
      by: 'service-token',
      actor: { id: `service-${token.id}`, kind: 'service', grants: auditor },
    });
    expect(api.readServiceTokens(administrator)).toMatchObject([{ id: token.id, uses: 1, usedAt: clock.now(), issuedBy: 'a1' }]);
    now += 30 * hours(24);
    expect(await access.callerOf(headers)).toBeNull();
  });

  test('open nothing from the moment they are revoked, and stay in the list', async () => {
    const { access, api } = open();
    const issued = await api.issueServiceToken(given, administrator);
    if (!issued.ok) throw new Error(issued.refusal.en);
    expect(await api.revokeServiceToken(issued.value.token.id, administrator)).toMatchObject({
      ok: true,
      value: { revokedAt: clock.now() },
    });
    expect(await access.callerOf({ authorization: `Bearer ${issued.value.secret}` })).toBeNull();
    expect(api.readServiceTokens(administrator)).toHaveLength(1);
    expect(await api.revokeServiceToken('none', administrator)).toMatchObject({ ok: false, refusal: { code: 'TokenNotFound' } });
  });

  test('are issued and revoked as facts that name the issuer and the role, and not otherwise', async () => {
    const recorded: unknown[] = [];
    let isAway = false;
    const recordRead = async (
      { kind, right, subject }: { kind: string; right: string; subject: string | null },
      { id }: { id: string },
    ) => {
      if (isAway) throw new Error('the database is away');
      recorded.push([id, right, kind, subject]);
    };
    const { api } = openIdentityUnderTest({ directory, port: 4000, clock, recordRead });
    const issued = await api.issueServiceToken(given, administrator);
    if (!issued.ok) throw new Error(issued.refusal.en);
    const { id } = issued.value.token;
    await api.revokeServiceToken(id, administrator);
    const facts = ['token-issued', 'token-revoked'].map((kind) => ['a1', 'manage-service-tokens', kind, `${id} auditor`]);
    expect(recorded).toEqual(facts);
    isAway = true;
    await expect(api.issueServiceToken(given, administrator)).rejects.toThrow('away');
    expect(api.readServiceTokens(administrator).filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
  });

  test('hold nothing of what no program may be, whenever they were issued', async () => {
    const { access, api } = open();
    const issued = await api.issueServiceToken(given, administrator);
    if (!issued.ok) throw new Error(issued.refusal.en);
    const database = new DatabaseSync(join(directory, 'identity.sqlite'));
    database
      .prepare('update service_token set grants = ?')
      .run(JSON.stringify([{ role: 'principal', scope: { kind: 'school', id: 's1' } }]));
    database.close();
    const caller = await access.callerOf({ authorization: `Bearer ${issued.value.secret}` });
    expect(caller!.actor).toMatchObject({ kind: 'service', grants: [] });
  });

  test('take their open streams with them', async () => {
    const { api, openAnswers } = open();
    const stream = async () => {
      const issued = await api.issueServiceToken(given, administrator);
      if (!issued.ok) throw new Error(issued.refusal.en);
      const response = { destroyed: false, once: () => {}, destroy: () => (response.destroyed = true) };
      openAnswers.add({ holder: `service-${issued.value.token.id}`, account: 'x', isStream: true }, response as never);
      return { id: issued.value.token.id, response };
    };
    const [revoked, kept] = [await stream(), await stream()];
    await api.revokeServiceToken(revoked.id, administrator);
    expect([revoked.response.destroyed, kept.response.destroyed]).toEqual([true, false]);
  });

  test.each([
    [{ ...given, name: ' ' }, 'TokenNameInvalid'],
    [{ ...given, days: 401 }, 'TokenDaysInvalid'],
    [{ ...given, days: 0.5 }, 'TokenDaysInvalid'],
    [{ ...given, grants: [] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [...auditor, { role: 'administrator', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'principal', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'leading-group', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'project-office', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'inspector', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'principal', scope: { kind: 'school', id: 's1' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'office', scope: { kind: 'office', id: 'basic-education' } }] }, 'TokenGrantsInvalid'],
    [{ ...given, grants: [{ role: 'toString', scope: { kind: 'county' } }] }, 'TokenGrantsInvalid'],
  ])('are not issued for %j', async (input, code) => {
    expect(await open().api.issueServiceToken(input as never, administrator)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('are the administrator’s to issue, to see and to revoke, and no program’s', async () => {
    const { api } = open();
    const another = { id: 'p1', kind: 'person', grants: auditor } as const;
    const program = { id: 'service-1', kind: 'service', grants: auditor } as const;
    for (const actor of [another, program]) {
      expect(await api.issueServiceToken(given, actor)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
      expect(await api.revokeServiceToken('x', actor)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
      expect(api.readServiceTokens(actor)).toEqual([]);
    }
  });
});
