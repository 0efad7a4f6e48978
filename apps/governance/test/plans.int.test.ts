import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;
const principal = personWith('he', { role: 'principal', scope: { kind: 'school', id: schoolId } });
const stranger = personWith('xu', { role: 'principal', scope: { kind: 'school', id: idOf(9) } });
const projectOffice = personWith('project', { role: 'project-office', scope: { kind: 'county' } });
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const inspection = personWith('zhao', { role: 'office', scope: { kind: 'office', id: 'inspection' } });

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  for (const officeId of ['inspection', 'finance'])
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh: '科室', nameEn: 'Section' }, operator);
  governance.setDay('2019-10-15');
});
afterAll(() => governance.drop());

const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });

describe('a school’s plan', () => {
  const plan = {
    unitKind: 'school',
    unitId: schoolId,
    schoolYear: 2019,
    title: '实施方案',
    text: '一、目标',
    fundingFen: 0,
    evidenceIds: [],
  } as const;
  const submission = { ...plan, evidenceIds: [] };
  const planId = `school-${schoolId}-2019`;

  test('needs the working group of its year, which the school names, sealed on the bus', async () => {
    expect(await governance.api.submitPlan(submission, principal)).toEqual(refused('WorkgroupMissing'));
    const group = {
      schoolId,
      schoolYear: 2019,
      leader: { name: '示例甲', duty: '校长' },
      members: [{ name: '示例乙', duty: '教务主任，电话 138 0000 0000' }],
    };
    expect(await governance.api.formWorkgroup(group, stranger)).toEqual(refused('NotPermitted'));
    const formed = await governance.api.formWorkgroup(group, principal);
    expect(formed).toMatchObject({ ok: true, value: { leader: { name: '示例甲', duty: '校长' }, members: [{ name: '示例乙' }] } });
    expect(await governance.api.formWorkgroup(group, principal)).toEqual(formed);
    expect(await governance.api.readWorkgroups(null, leader)).toHaveLength(1);
    const auditor = personWith('auditor', { role: 'auditor', scope: { kind: 'county' } });
    const page = { actorId: 'leader', kind: null, subject: 'workgroups', fromDay: null, untilDay: null, offset: 0, limit: 10 };
    expect((await governance.api.readReadAudit(page, auditor)).items).toMatchObject([{ right: 'read-plans', schoolId, count: 2 }]);
    await expect.poll(() => governance.published.some(({ header }) => header.includes('workgroup-formed'))).toBe(true);
    expect(governance.published.map(({ body }) => body).join('\n')).not.toMatch(/示例|校长|教务|138/);
  });

  test('is submitted, returned and approved with the offices, by another hand', async () => {
    expect(await governance.api.submitPlan(submission, principal)).toMatchObject({ ok: true, value: { planId, step: 'submitted' } });
    expect(await governance.api.returnPlan({ planId, reason: '缺进度' }, principal)).toEqual(refused('NotPermitted'));
    expect(await governance.api.returnPlan({ planId, reason: '缺进度' }, projectOffice)).toMatchObject({
      ok: true,
      value: { step: 'returned' },
    });
    await governance.api.submitPlan({ ...submission, text: '一、目标 二、进度' }, principal);
    const approval = { planId, withOffices: ['finance'], comments: '同意' };
    const both = personWith('he', { role: 'project-office', scope: { kind: 'county' } });
    expect(await governance.api.approvePlan(approval, both)).toEqual(refused('ApprovedByOwnHand'));
    expect(await governance.api.approvePlan(approval, operator)).toEqual(refused('ApprovalNeedsPerson'));
    expect(await governance.api.approvePlan({ ...approval, withOffices: ['nowhere'] }, projectOffice)).toEqual(refused('UnitUnknown'));
    expect(await governance.api.approvePlan(approval, projectOffice)).toMatchObject({
      ok: true,
      value: { step: 'approved', versions: [{ version: 2 }, {}] },
    });
    expect(await governance.api.readPlans({ schoolYear: 2019, asOf: null }, leader)).toHaveLength(1);
    expect(await governance.api.readPlans({ schoolYear: 2019, asOf: null }, stranger)).toEqual([]);
  });
});

describe('a quarterly meeting', () => {
  const meetingId = 'meeting-2019-4';
  const decision = { officeId: 'finance', due: '2019-12-20', text: '十二月二十日前拨付到位' };

  test('lays out what is late, and makes tasks of its decisions', async () => {
    const call = { year: 2019, quarter: 4, day: '2019-10-24', remarks: '' };
    expect(await governance.api.callMeeting(call, leader)).toEqual(refused('NotPermitted'));
    expect(await governance.api.callMeeting(call, projectOffice)).toMatchObject({ ok: true, value: { meetingId, isHeld: false } });
    governance.setDay('2019-10-25');
    const hold = { meetingId, day: '2019-10-24', officesPresent: ['finance'], minutes: '通报进度。', decisions: [decision] };
    expect(await governance.api.holdMeeting({ ...hold, decisions: [{ ...decision, officeId: 'nowhere' }] }, projectOffice)).toEqual(
      refused('OfficeUnknown'),
    );
    const held = await governance.api.holdMeeting(hold, projectOffice);
    expect(held).toMatchObject({ ok: true, value: { isHeld: true, decisions: [{ taskId: '2019-mt.2019-4.1-1', text: decision.text }] } });
    expect(await governance.api.holdMeeting(hold, projectOffice)).toEqual(held);
    const task = (await governance.api.readTasks({ asOf: null }, leader)).find(({ taskId }) => taskId === '2019-mt.2019-4.1-1');
    expect(task).toMatchObject({ leadOffice: 'finance', due: '2019-12-20', step: 'open' });
  });

  test('is read by whom it concerns: its minutes by who was there, a decision by its office', async () => {
    const of = (officeId: string) => personWith(officeId, { role: 'department', scope: { kind: 'office', id: officeId } });
    expect(await governance.api.readMeetings(null, of('finance'))).toMatchObject([{ minutes: '通报进度。', decisions: [{}] }]);
    expect(await governance.api.readMeetings(null, of('inspection'))).toEqual([]);
    expect(await governance.api.readMeetingPack({ meetingId, asOf: null }, of('inspection'))).toBeNull();
  });

  test('has a pack that is drawn from the data of any day, with what became of the decisions before', async () => {
    governance.setDay('2020-01-15');
    await governance.api.callMeeting({ year: 2020, quarter: 1, day: '2020-01-20', remarks: '' }, projectOffice);
    const pack = await governance.api.readMeetingPack({ meetingId: 'meeting-2020-1', asOf: null }, leader);
    expect(pack).toMatchObject({ day: '2020-01-15', earlier: [{ taskId: '2019-mt.2019-4.1-1', isDone: false }] });
    expect(pack!.late.map(({ id, alarm }) => [id, alarm])).toContainEqual(['2019-mt.2019-4.1-1', 'red']);
    const issue = { source: 'inspection', schoolId: null, obligationId: null, due: '2020-02-20', description: '' } as const;
    for (const [at, officeId] of ['finance', 'inspection'].entries())
      await governance.api.openIssue({ ...issue, issueId: idOf(at + 3), officeId, title: `问题${officeId}` }, projectOffice);
    const ofFinance = personWith('caiwu', { role: 'department', scope: { kind: 'office', id: 'finance' } });
    const township = personWith('zhen', { role: 'township', scope: { kind: 'office', id: 'zhaozhen' } });
    const packOf = async (actor: typeof leader) =>
      (await governance.api.readMeetingPack({ meetingId: 'meeting-2020-1', asOf: null }, actor))!;
    expect((await packOf(ofFinance)).late.every(({ officeId }) => officeId === 'finance')).toBe(true);
    expect((await packOf(ofFinance)).late.map(({ id }) => id)).toContain('2019-mt.2019-4.1-1');
    expect((await packOf(leader)).issues).toHaveLength(2);
    expect((await packOf(ofFinance)).issues.map(({ officeId }) => officeId)).toEqual(['finance']);
    const narrow = await packOf(township);
    expect([narrow.late, narrow.issues, narrow.funds, narrow.months.flatMap(({ missing }) => missing)]).toEqual([[], [], [], []]);
    const parent = personWith('p', { role: 'parent', scope: { kind: 'child', id: idOf(1) } });
    expect(await governance.api.readMeetingPack({ meetingId: 'meeting-2020-1', asOf: null }, parent)).toBeNull();
  });
});

describe('visits to a school', () => {
  const visit = (visitId: string) => ({
    visitId,
    schoolId,
    kind: 'inspection' as const,
    officeId: 'inspection',
    day: '2020-03-10',
    purpose: '设备使用检查',
  });

  test('are announced up to the cap of the term, and over it when the leading group allows it with a reason', async () => {
    governance.setDay('2020-02-20');
    expect(await governance.api.setVisitCap({ cap: 1 }, projectOffice)).toEqual({ ok: true, value: { cap: 1 } });
    expect(await governance.api.announceVisit(visit(idOf(1)), inspection)).toMatchObject({
      ok: true,
      value: { counted: 1, cap: 1, term: 2 },
    });
    expect(await governance.api.announceVisit(visit(idOf(2)), inspection)).toEqual(refused('VisitsAtCap'));
    const allowance = { schoolId, schoolYear: 2019, term: 2, reason: '专项督导' };
    expect(await governance.api.allowVisit(allowance, projectOffice)).toEqual(refused('NotPermitted'));
    await governance.api.allowVisit(allowance, leader);
    expect(await governance.api.announceVisit(visit(idOf(2)), inspection)).toMatchObject({ ok: true, value: { counted: 2 } });
    expect(await governance.api.announceVisit(visit(idOf(3)), inspection)).toEqual(refused('VisitsAtCap'));
    expect(await governance.api.announceVisit({ ...visit(idOf(3)), day: '2020-09-10' }, inspection)).toMatchObject({
      ok: true,
      value: { counted: 1, schoolYear: 2020, term: 1 },
    });
  });

  test('are recorded or cancelled by those who may announce them for the office', async () => {
    governance.setDay('2020-02-21');
    expect(await governance.api.cancelVisit({ visitId: idOf(2), reason: '合并' }, principal)).toEqual(refused('NotPermitted'));
    expect(await governance.api.cancelVisit({ visitId: idOf(2), reason: '合并' }, inspection)).toMatchObject({
      ok: true,
      value: { counted: 1 },
    });
    expect(await governance.api.recordVisit({ visitId: idOf(1), day: '2020-03-10', findings: '' }, inspection)).toEqual(
      refused('DayInFuture'),
    );
    governance.setDay('2020-03-11');
    expect(await governance.api.recordVisit({ visitId: idOf(1), day: '2019-12-10', findings: '' }, inspection)).toEqual(
      refused('DayOfOtherTerm'),
    );
    expect(await governance.api.announceVisit({ ...visit(idOf(1)), day: '2020-09-15' }, inspection)).toEqual(refused('VisitExists'));
    expect(await governance.api.recordVisit({ visitId: idOf(1), day: '2020-03-10', findings: '正常' }, inspection)).toMatchObject({
      ok: true,
    });
    expect(await governance.api.recordVisit({ visitId: idOf(8), day: '2020-03-10', findings: '' }, projectOffice)).toEqual(
      refused('VisitUnknown'),
    );
  });

  test('are seen whole by the school and those who oversee', async () => {
    const term = { schoolYear: 2019, term: 2, asOf: null };
    expect(await governance.api.readSchoolLoads(term, principal)).toMatchObject([
      { schoolId, counted: 1, visits: [{ step: 'held' }, { step: 'cancelled' }] },
    ]);
    expect(await governance.api.readSchoolLoads(term, stranger)).toEqual([]);
    const auditor = personWith('auditor', { role: 'auditor', scope: { kind: 'county' } });
    const page = { actorId: null, kind: null, subject: 'visits-2019-2', fromDay: null, untilDay: null, offset: 0, limit: 10 };
    expect((await governance.api.readReadAudit(page, auditor)).items).toMatchObject([
      { actorId: 'he', right: 'read-visits', kind: 'case-texts', schoolId, count: 1 },
    ]);
    expect(await governance.api.readSchoolLoads({ ...term, asOf: '2020-02-20' }, leader)).toMatchObject([{ counted: 2 }]);
  });
});
