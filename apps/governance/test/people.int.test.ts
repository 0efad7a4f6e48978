import type { Actor, PersonalRead } from '@junheng/access';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
});
afterAll(() => governance.drop());

const issuer = 'https://id.example';
const admit = async (account: string, name = '王小明') => {
  const result = await governance.api.admitPerson({ issuer, account, name }, operator);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.personId;
};
const county = { kind: 'county' } as const;
const administrator = (id: string): Actor => personWith(id, { role: 'administrator', scope: county });
const grantAdministrator = (personId: string, by: Actor = operator) =>
  governance.api.grantRole({ personId, role: 'administrator', scope: county, until: null }, by);

describe('a person', () => {
  test('is admitted under an account once, and holds what was granted there', async () => {
    const personId = await admit('head');
    expect(await admit('head', '王晓明')).toBe(personId);
    const scope = { kind: 'school', id: '5b1f0c1e-0000-4000-8000-000000000001' } as const;
    await governance.api.grantRole({ personId, role: 'principal', scope, until: null }, operator);
    expect(await governance.api.readGrants({ issuer, subject: 'head' })).toEqual({
      personId,
      nameZh: '王晓明',
      grants: [{ role: 'principal', scope }],
    });
    expect(await governance.api.readGrants({ issuer: 'https://other.example', subject: 'head' })).toBeNull();
    expect(await governance.api.readGrants({ issuer, subject: 'nobody' })).toBeNull();
  });

  test('holds nothing from the day after the last day on, nor while suspended', async () => {
    const personId = await admit('temporary');
    governance.setDay('2019-10-15');
    await governance.api.grantRole({ personId, role: 'inspector', scope: county, until: '2019-10-31' }, operator);
    governance.setDay('2019-10-31');
    expect((await governance.api.readGrants({ issuer, subject: 'temporary' }))?.grants).toHaveLength(1);
    governance.setDay('2019-11-01');
    expect((await governance.api.readGrants({ issuer, subject: 'temporary' }))?.grants).toEqual([]);
    await governance.api.grantRole({ personId, role: 'inspector', scope: county, until: null }, operator);
    await governance.api.suspendPerson({ personId, reason: '借调' }, operator);
    expect((await governance.api.readGrants({ issuer, subject: 'temporary' }))?.grants).toEqual([]);
    await governance.api.reinstatePerson({ personId, reason: '回岗' }, operator);
    expect((await governance.api.readGrants({ issuer, subject: 'temporary' }))?.grants).toHaveLength(1);
  });

  test('is named and counted nowhere in clear', async () => {
    await admit('secret-account', '欧阳测试名');
    const published = governance.published.map(({ header, body }) => header + body).join();
    const stored = await governance.sql<{ text: string }[]>`select row_to_json(event)::text as text from event`;
    for (const text of [published, ...stored.map((row) => row.text)]) {
      expect(text).not.toContain('欧阳测试名');
      expect(text).not.toContain('secret-account');
    }
  });

  test('is listed for administrators and auditors only, with since when and by whom', async () => {
    const { api } = governance;
    const people = await api.readPeople(null, operator);
    const head = people.find(({ account }) => account === 'head')!;
    expect(head.grants).toMatchObject([{ role: 'principal', isInForce: true, grantedBy: 'local-operator' }]);
    expect(head.grants[0]!.grantedAt).toEqual(new Date('2019-09-01T01:00:00Z'));
    expect(await api.readPeople(null, personWith('a', { role: 'auditor', scope: county }))).toHaveLength(people.length);
    for (const role of ['leading-group', 'project-office', 'inspector'] as const)
      expect(await api.readPeople(null, personWith('x', { role, scope: county }))).toEqual([]);
    expect(await api.readPeople('2019-08-31', operator)).toEqual([]);
  });
});

describe('rights', () => {
  test('are given and taken by administrators only', async () => {
    const { api } = governance;
    const personId = await admit('somebody');
    const grant = { personId, role: 'auditor', scope: county, until: null } as const;
    for (const role of ['leading-group', 'project-office', 'auditor'] as const) {
      const actor = personWith('x', { role, scope: county });
      expect(await api.admitPerson({ issuer, account: 'y', name: '甲' }, actor)).toMatchObject({ refusal: { code: 'NotPermitted' } });
      expect(await api.grantRole(grant, actor)).toMatchObject({ refusal: { code: 'NotPermitted' } });
      expect(await api.revokeRole({ ...grant, reason: '试' }, actor)).toMatchObject({ refusal: { code: 'NotPermitted' } });
      expect(await api.suspendPerson({ personId, reason: '试' }, actor)).toMatchObject({ refusal: { code: 'NotPermitted' } });
    }
    expect(await api.grantRole(grant, administrator('another'))).toMatchObject({ ok: true });
  });

  test('are refused where something is malformed, and nothing is recorded', async () => {
    const { api } = governance;
    const personId = await admit('malformed');
    const before = (await governance.sql`select from event`).count;
    const school = (id: string) => ({ kind: 'school', id }) as const;
    for (const scope of [school('../x'), school(''), { kind: 'galaxy' } as never])
      expect(await api.grantRole({ personId, role: 'principal', scope, until: null }, operator)).toMatchObject({
        refusal: { code: 'InputInvalid' },
      });
    expect(await api.grantRole({ personId, role: 'emperor' as never, scope: county, until: null }, operator)).toMatchObject({ ok: false });
    expect(await api.grantRole({ personId: '../1', role: 'auditor', scope: county, until: null }, operator)).toMatchObject({ ok: false });
    expect(await api.admitPerson({ issuer, account: '  ', name: '甲' }, operator)).toMatchObject({ refusal: { code: 'InputInvalid' } });
    expect((await governance.sql`select from event`).count).toBe(before);
  });

  test('are never one’s own to raise, and of two administrators who revoke each other at once one remains', async () => {
    const { api } = governance;
    const [one, two] = [await admit('admin-one', '甲'), await admit('admin-two', '乙')];
    for (const personId of [one, two]) await grantAdministrator(personId);
    expect(await grantAdministrator(one, administrator(one))).toMatchObject({ refusal: { code: 'OwnRights' } });
    const revoke = (personId: string, by: string) =>
      api.revokeRole({ personId, role: 'administrator', scope: county, reason: '试' }, administrator(by));
    const somebody = await admit('somebody');
    await api.revokeRole({ personId: somebody, role: 'administrator', scope: county, reason: '试' }, operator);
    const answers = await Promise.all([revoke(one, two), revoke(two, one)]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code)).toSorted()).toEqual(['LastAdministrator', 'ok']);
  });
});

describe('the audit of readings', () => {
  const read: PersonalRead = { right: 'export-registers', kind: 'register', subject: 'student-roster-2019', schoolId: null, count: 70_000 };

  test('keeps who read what and when, newest first, and shows it to auditors and administrators', async () => {
    const { api } = governance;
    governance.setDay('2020-01-10');
    const reader = await admit('reader', '李四');
    await api.recordRead(read, personWith(reader));
    governance.setDay('2020-01-11');
    await api.recordRead({ ...read, kind: 'findings', subject: 'an-import', schoolId: 'school-7', count: null }, operator);
    const query = { actorId: null, kind: null, subject: null, fromDay: null, untilDay: null, offset: 0, limit: 10 };
    const auditor = personWith('a', { role: 'auditor', scope: county });
    const { items, total } = await api.readReadAudit(query, auditor);
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { actorId: 'local-operator', actorName: null, kind: 'findings', schoolId: 'school-7', count: null },
      { actorId: reader, actorName: '李四', kind: 'register', right: 'export-registers', count: 70_000 },
    ]);
    const totalOf = async (part: object) => (await api.readReadAudit({ ...query, ...part }, auditor)).total;
    expect(await totalOf({ actorId: reader })).toBe(1);
    expect(await totalOf({ kind: 'findings' })).toBe(1);
    expect(await totalOf({ subject: 'school-7' })).toBe(1);
    expect(await totalOf({ untilDay: '2020-01-10' })).toBe(1);
    expect(await totalOf({ fromDay: '2020-01-11' })).toBe(1);
    expect(await totalOf({ fromDay: '2020-01-12' })).toBe(0);
    expect(await totalOf({ offset: 1 })).toBe(2);
    for (const role of ['leading-group', 'project-office'] as const)
      expect(await api.readReadAudit(query, personWith('x', { role, scope: county }))).toEqual({ items: [], total: 0 });
  });

  test('is never changed or removed', async () => {
    const { sql } = governance;
    await expect(sql`update read_audit set rows_read = 0`).rejects.toThrow('append-only');
    await expect(sql`delete from read_audit`).rejects.toThrow('append-only');
    await expect(sql`truncate read_audit`).rejects.toThrow('permission denied');
  });
});

describe('whose hand a step was', () => {
  test('is told with the name and where the person acts today; what is no person has neither', async () => {
    governance.setDay('2019-11-01');
    const personId = await admit('hand', '周规');
    const office = { officeId: 'personnel', kind: 'section', nameZh: '政工人事科', nameEn: 'Personnel' } as const;
    await governance.api.declareOffice(office, operator);
    const school = '5b1f0c1e-0000-4000-8000-000000000001';
    for (const grant of [
      { role: 'office', scope: { kind: 'office', id: 'personnel' }, until: null },
      { role: 'principal', scope: { kind: 'school', id: school }, until: null },
      { role: 'leading-group', scope: county, until: null },
    ] as const)
      await governance.api.grantRole({ personId, ...grant }, operator);
    expect(await governance.api.readHands(['platform', personId], operator)).toEqual([
      { actorId: 'platform', isPerson: false, name: null, units: [], schoolIds: [] },
      {
        actorId: personId,
        isPerson: true,
        name: '周规',
        units: [
          { zh: '政工人事科', en: 'Personnel' },
          { zh: '领导小组', en: 'Leading group' },
        ],
        schoolIds: [school],
      },
    ]);
    const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: school } });
    expect(await governance.api.readHands([personId], parent)).toEqual([]);
  });
});
