import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TrailQuery } from '../src/api.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
const county = { kind: 'county' } as const;
const auditor = personWith('p-auditor', { role: 'auditor', scope: county });
const leader = personWith('p-leader', { role: 'leading-group', scope: county });
const administrator = personWith('p-administrator', { role: 'administrator', scope: county });
const project = personWith('p-project', { role: 'project-office', scope: county });
const school = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
const visit = { officeId: 'personnel', kind: 'visit', day: '2019-11-20', schoolId: school, purpose: '听课' } as const;
let clerk: string;

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  const { api } = governance;
  const office = { officeId: 'personnel', kind: 'section', nameZh: '政工人事科', nameEn: 'Personnel' } as const;
  await api.declareOffice(office, operator);
  governance.setDay('2019-10-15');
  const admitted = await api.admitPerson({ issuer: 'https://id.example', account: 'clerk', name: '王小明' }, administrator);
  if (!admitted.ok) throw new Error(admitted.refusal.code);
  clerk = admitted.value.personId;
  await api.grantRole({ personId: clerk, role: 'project-office', scope: county, until: null }, administrator);
  governance.setDay('2019-10-16');
  const hand = personWith(clerk, { role: 'project-office', scope: county });
  await api.announceVisit({ ...visit, visitId: '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1e10' }, hand);
  const choices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
  await api.activatePack({ packId: 'jintang-2018', version: '1', from: '2019-09-01', choices }, hand);
  await api.assessLights({ id: 'platform', kind: 'platform' });
});
afterAll(() => governance.drop());

const all: TrailQuery = {
  actorId: null,
  streamKind: null,
  event: null,
  subject: null,
  fromDay: null,
  untilDay: null,
  withPlatform: false,
  offset: 0,
  limit: 50,
};
const trail = async (change: Partial<TrailQuery> = {}, actor = auditor) =>
  (await governance.api.readTrail({ ...all, ...change }, actor)).items.map(({ eventType }) => eventType);
const everything = ['PolicyPackActivated', 'VisitAnnounced', 'RoleGranted', 'PersonAdmitted', 'OfficeRegistered'];

describe('the trail', () => {
  test('says who did what, when and about whom, newest first, and leads to the receipt', async () => {
    const { items, total } = await governance.api.readTrail(all, auditor);
    expect(total).toBe(everything.length);
    expect(items.map(({ eventType }) => eventType).toSorted()).toEqual(everything.toSorted());
    expect(items.find(({ eventType }) => eventType === 'RoleGranted')).toEqual({
      eventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: new Date('2019-10-15T01:00:00Z'),
      actorId: 'p-administrator',
      actorName: null,
      streamKind: 'person',
      subjectId: clerk,
      eventType: 'RoleGranted',
      titleZh: expect.any(String),
      titleEn: expect.any(String),
      subjectZh: '王小明',
      subjectEn: '王小明',
      officeId: null,
      schoolId: null,
      obligationId: null,
    });
    expect(items.find(({ eventType }) => eventType === 'VisitAnnounced')).toMatchObject({ actorId: clerk, actorName: '王小明' });
    expect(items.map(({ at }) => at.getTime())).toEqual(items.map(({ at }) => at.getTime()).toSorted((a, b) => b - a));
  });

  test('is for the auditor, the administrator and the leading group; nobody else sees a line', async () => {
    for (const actor of [auditor, administrator, leader, operator]) expect(await trail({}, actor)).toHaveLength(everything.length);
    const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: 'c1' } });
    const office = personWith('p-office', { role: 'office', scope: { kind: 'office', id: 'personnel' } });
    for (const actor of [project, parent, office]) expect(await governance.api.readTrail(all, actor)).toEqual({ items: [], total: 0 });
  });

  test('is narrowed by person, kind, event, day and subject', async () => {
    expect(await trail({ actorId: 'p-administrator' })).toEqual(expect.arrayContaining(['RoleGranted', 'PersonAdmitted']));
    expect(await trail({ actorId: 'p-administrator' })).toHaveLength(2);
    expect(await trail({ streamKind: 'office' })).toEqual(['OfficeRegistered']);
    expect(await trail({ event: 'RoleGranted' })).toEqual(['RoleGranted']);
    expect(await trail({ event: '预告入校' })).toEqual(['VisitAnnounced']);
    expect(await trail({ event: 'visit ANN' })).toEqual(['VisitAnnounced']);
    expect(await trail({ untilDay: '2019-10-14' })).toEqual(['OfficeRegistered']);
    expect(await trail({ fromDay: '2019-10-15', untilDay: '2019-10-15' })).toHaveLength(2);
    expect(await trail({ subject: clerk })).toHaveLength(2);
    expect(await trail({ subject: 'personnel' })).toEqual(['OfficeRegistered']);
    expect(await trail({ subject: school })).toEqual(['VisitAnnounced']);
    expect(await trail({ fromDay: 'yesterday' })).toEqual([]);
  });

  test('comes in pages that hold each line once', async () => {
    const first = await governance.api.readTrail({ ...all, limit: 2 }, auditor);
    const second = await governance.api.readTrail({ ...all, offset: 2, limit: 50 }, auditor);
    expect([first.items.length, first.total, second.total]).toEqual([2, everything.length, everything.length]);
    expect(new Set([...first.items, ...second.items].map(({ eventId }) => eventId)).size).toBe(everything.length);
  });

  test('leaves as one sheet with all its lines, for who may see it', async () => {
    const wanted = { of: 'list', list: 'trail', format: 'csv', asOf: null, filters: {}, schools: {}, language: 'zh' } as const;
    const file = await governance.api.downloadDocument(wanted, auditor);
    if (!file.ok) throw new Error(file.refusal.code);
    const sheet = await text(file.value.content);
    expect(sheet.match(/[0-9a-f-]{36}\r?\n/g)).toHaveLength(everything.length);
    expect(sheet).toContain('2019-10-16 09:00:00');
    expect(sheet).toContain('王小明');
    expect(await governance.api.downloadDocument(wanted, project)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  });

  test('leaves the platform’s own steps out unless they are asked for', async () => {
    expect(await trail({ event: 'LightAssessed' })).toEqual([]);
    expect(new Set(await trail({ event: 'LightAssessed', withPlatform: true }))).toEqual(new Set(['LightAssessed']));
  });
});
