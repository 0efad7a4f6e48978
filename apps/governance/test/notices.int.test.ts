import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
const county = { kind: 'county' } as const;
const school = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
const officeOf = (id: string) => ({ role: 'office', scope: { kind: 'office', id } }) as const;
const project = personWith('p-project', { role: 'project-office', scope: county });
const leader = personWith('p-leader', { role: 'leading-group', scope: county });
const education = personWith('p-education', officeOf('basic-education'));
const personnel = personWith('p-personnel', officeOf('personnel'));
const principal = personWith('p-principal', { role: 'principal', scope: { kind: 'school', id: school } });
const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: school } });
const id = (n: number) => `0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1e${String(n).padStart(2, '0')}`;

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  for (const officeId of ['basic-education', 'personnel'])
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh: '科室', nameEn: 'Section' }, operator);
  governance.setDay('2019-10-15');
});
afterAll(() => governance.drop());

const inbox = async (actor: typeof leader) =>
  (await governance.api.readInbox(actor)).notices.map(({ kind, subject }) => `${kind} ${subject}`);

const issue = {
  issueId: id(1),
  source: 'inspection',
  officeId: 'basic-education',
  schoolId: null,
  obligationId: null,
  due: '2019-10-30',
  title: '分班名单未公示',
  description: '两所学校未公示',
} as const;

describe('an inbox', () => {
  test('holds what was assigned to an office, for that office alone', async () => {
    await governance.api.openIssue(issue, project);
    expect(await inbox(education)).toEqual(['assigned issue']);
    expect(await inbox(personnel)).toEqual([]);
    expect(await inbox(parent)).toEqual([]);
  });

  test('says what is due soon, then late, then far too late, and then tells those who watch over the county', async () => {
    const owed = async (day: string, actor: typeof leader) => {
      governance.setDay(day);
      return (await governance.api.readInbox(actor)).notices
        .filter(({ eventId }) => eventId === null)
        .map(({ kind, alarm, daysLate }) => [kind, alarm, daysLate]);
    };
    expect(await owed('2019-10-22', education)).toEqual([]);
    expect(await owed('2019-10-23', education)).toEqual([['due-soon', 'blue', -7]]);
    expect(await owed('2019-10-31', education)).toEqual([['late', 'amber', 1]]);
    expect(await owed('2019-10-31', leader)).toEqual([]);
    expect(await owed('2019-11-14', education)).toEqual([['late', 'red', 15]]);
    expect(await owed('2019-11-14', leader)).toEqual([['escalated', 'red', 15]]);
    expect(await owed('2019-11-14', personnel)).toEqual([]);
  });

  test('asks a second person to check, not the one who put it right', async () => {
    await governance.api.analyseIssue({ issueId: id(1), cause: '不知要求', measure: '补公示' }, education);
    await governance.api.submitRectification({ issueId: id(1), measures: '已补公示', evidenceIds: [] }, education);
    expect(await inbox(project)).toContain('to-check issue');
    const both = personWith('p-education', officeOf('basic-education'), { role: 'project-office', scope: county });
    expect(await inbox(both)).not.toContain('to-check issue');
    await governance.api.checkRectification({ issueId: id(1), text: '仍缺一校', due: '2019-12-01' }, project);
    expect(await inbox(education)).toEqual(['returned issue']);
    expect(await inbox(project)).not.toContain('to-check issue');
  });

  test('asks the leading group to decide on an award that somebody else proposed, and tells the school', async () => {
    const fund = await governance.api.setBudget({ year: 2019, name: '以奖代补', kind: 'award', amountFen: 1_000_000 }, project);
    const { fundId } = (fund as { value: { fundId: string } }).value;
    await governance.api.proposeAward({ awardId: id(2), fundId, schoolId: school, amountFen: 500_000, basis: '任务完成' }, project);
    expect(await inbox(leader)).toContain('to-decide award');
    expect(await inbox(principal)).toEqual([]);
    await governance.api.decideAward({ awardId: id(2), decision: 'approved', amountFen: 400_000, reason: '同意' }, leader);
    expect(await inbox(leader)).not.toContain('to-decide award');
    expect(await inbox(project)).toContain('decided award');
    expect(await inbox(principal)).toEqual(['accepted award']);
  });

  test('keeps what was read as read, per person, until it moves', async () => {
    const { notices, unread } = await governance.api.readInbox(education);
    expect([notices.length, unread]).toEqual([1, 1]);
    const marked = await governance.api.markNoticesRead({ noticeIds: [notices[0]!.noticeId, 'no-such-notice'] }, education);
    expect(marked).toMatchObject({ ok: true, value: { unread: 0, notices: [{ isRead: true }] } });
    const colleague = personWith('p-education-2', officeOf('basic-education'));
    expect((await governance.api.readInbox(colleague)).unread).toBe(1);
    await governance.api.submitRectification({ issueId: id(1), measures: '全部补齐', evidenceIds: [] }, education);
    await governance.api.checkRectification({ issueId: id(1), text: '另缺一项', due: '2019-12-20' }, project);
    expect(await governance.api.readInbox(education)).toMatchObject({ unread: 1, notices: [{ kind: 'returned', isRead: false }] });
    expect(await governance.sql`select notice_id from notice_read where notice_id = 'no-such-notice'`).toEqual([]);
  });

  test('tells the school of an award that was refused or taken back, and who proposed it, in those words', async () => {
    const fund = await governance.api.setBudget({ year: 2020, name: '以奖代补', kind: 'award', amountFen: 1_000_000 }, project);
    const { fundId } = (fund as { value: { fundId: string } }).value;
    const before = await inbox(principal);
    await governance.api.proposeAward({ awardId: id(3), fundId, schoolId: school, amountFen: 500_000, basis: '任务完成' }, project);
    await governance.api.decideAward({ awardId: id(3), decision: 'refused', amountFen: 0, reason: '材料不足' }, leader);
    expect((await inbox(principal)).filter((line) => !before.includes(line))).toEqual(['refused award']);
    expect(await inbox(project)).toContain('refused award');
    await governance.api.revokeAward({ awardId: id(2), reason: '考评更正' }, leader);
    expect(await inbox(principal)).toContain('revoked award');
    expect(await inbox(principal)).not.toContain('accepted award');
    expect(await inbox(leader)).not.toContain('revoked award');
  });

  test('tells a school what it is asked for until the day is over, and that it was called off', async () => {
    governance.setDay('2019-11-14');
    const visit = { officeId: 'basic-education', kind: 'data-request', day: '2019-11-20', purpose: '报送课表' } as const;
    await governance.api.announceVisit({ ...visit, schoolId: school, visitId: id(10) }, education);
    await governance.api.announceVisit({ ...visit, schoolId: school, visitId: id(11), day: '2019-11-15' }, education);
    const asked = async () => (await governance.api.readInbox(principal)).notices.filter(({ subject }) => subject === 'visit');
    expect((await asked()).map(({ kind, titleZh, due }) => [kind, titleZh, due])).toEqual([
      ['announced', '数据索取：报送课表', '2019-11-20'],
      ['announced', '数据索取：报送课表', '2019-11-15'],
    ]);
    expect((await inbox(education)).filter((line) => line.endsWith('visit'))).toEqual([]);
    await governance.api.cancelVisit({ visitId: id(10), reason: '已有数据' }, education);
    governance.setDay('2019-11-16');
    expect((await asked()).map(({ kind, subjectId }) => [kind, subjectId])).toEqual([['cancelled', id(10)]]);
    governance.setDay('2019-11-21');
    expect(await asked()).toEqual([]);
  });

  test('tells everybody who may read it of a meeting, but not who called it, until its day is over', async () => {
    governance.setDay('2019-11-14');
    await governance.api.callMeeting({ year: 2019, quarter: 4, day: '2019-12-20', remarks: '' }, project);
    const told = async (actor: typeof leader) => (await inbox(actor)).includes('called meeting');
    expect(await Promise.all([leader, education, personnel, project, principal, parent].map(told))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    governance.setDay('2019-12-21');
    expect(await told(leader)).toBe(false);
    governance.setDay('2019-11-14');
  });
});

describe('the inbox of who answers for a light', () => {
  const platform = { id: 'platform', kind: 'platform' } as const;
  const broken = 'jt.m2.3';
  const lights = async (actor: typeof leader) =>
    (await governance.api.readInbox(actor)).notices.flatMap(({ kind, subject, subjectId }) =>
      subject === 'light' && kind !== 'to-sign' ? [`${kind} ${subjectId}`] : [],
    );

  test('holds a violation until it is cleared, the light that turned red, and the override beside it', async () => {
    governance.setDay('2019-11-14');
    const choices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
    await governance.api.activatePack({ packId: 'jintang-2018', version: '1', from: '2019-09-01', choices }, operator);
    const assignment = { obligationId: broken, leadOffice: 'basic-education', coOffices: [], personId: null };
    await governance.api.assignObligation(assignment, project);
    await governance.api.assessLights(platform);
    expect(await lights(education)).toEqual([]);
    const violation = { obligationId: broken, violationId: id(20), source: 'inspection', schoolId: school, finding: '按成绩分班' } as const;
    await governance.api.recordViolation(violation, project);
    await governance.api.assessLights(platform);
    expect(await lights(education)).toEqual(['violated jt.m2', 'turned-red jt.m2']);
    expect(await lights(leader)).toEqual(['violated jt.m2', 'turned-red jt.m2']);
    expect(await lights(project)).toEqual(['turned-red jt.m2']);
    expect(await lights(principal)).toEqual(['violated jt.m2']);
    expect(await lights(personnel)).toEqual([]);
    await governance.api.overrideLight({ obligationId: broken, light: 'amber', reason: '已整改待查', until: '2019-12-31' }, project);
    expect(await lights(education)).toContain('overridden jt.m2');
    expect(await lights(leader)).toContain('overridden jt.m2');
    expect(await lights(project)).not.toContain('overridden jt.m2');
    const clearing = { obligationId: broken, violationId: id(20), outcome: 'rectified', reason: '已重新编班' } as const;
    const inspector = personWith('p-inspector', { role: 'inspector', scope: county });
    expect(await governance.api.clearViolation(clearing, inspector)).toMatchObject({ ok: true });
    await governance.api.assessLights(platform);
    expect(await lights(education)).toEqual(['overridden jt.m2']);
    expect(await lights(principal)).toEqual([]);
    governance.setDay('2020-01-01');
    expect(await lights(education)).toEqual([]);
    governance.setDay('2019-11-14');
  });
});

describe('what changed since the last visit', () => {
  test('is nothing at a first visit, and what others did after the visit before at the next', async () => {
    governance.setDay('2019-11-20');
    expect(await governance.api.noteVisit(education)).toEqual({ ok: true, value: { since: null } });
    expect(await governance.api.readChanges({ limit: 10 }, education)).toEqual({ since: null, changes: [], total: 0 });
    governance.setDay('2019-11-21');
    await governance.api.openIssue({ ...issue, issueId: id(5), due: '2019-12-20', title: '又一个' }, project);
    await governance.api.openIssue({ ...issue, issueId: id(6), officeId: 'personnel', due: '2019-12-20', title: '别的科' }, project);
    await governance.api.analyseIssue({ issueId: id(5), cause: '忙', measure: '改' }, education);
    governance.setDay('2019-11-22');
    await governance.api.noteVisit(education);
    await governance.api.noteVisit(education);
    const changes = await governance.api.readChanges({ limit: 10 }, education);
    expect(changes.since).toEqual(new Date('2019-11-20T01:00:00Z'));
    expect(changes.changes.map(({ streamKind, subjectId, titleZh, officeId }) => [streamKind, subjectId, titleZh, officeId])).toEqual([
      ['issue', id(5), expect.any(String), 'basic-education'],
    ]);
    expect(changes.total).toBe(1);
  });

  test('reaches as far as the rights: a parent sees nothing of it, the leading group all of it', async () => {
    for (const day of ['2019-11-20', '2019-11-23']) {
      governance.setDay(day);
      await governance.api.noteVisit(leader);
      await governance.api.noteVisit(parent);
    }
    expect((await governance.api.readChanges({ limit: 10 }, parent)).total).toBe(0);
    const { changes, total } = await governance.api.readChanges({ limit: 2 }, leader);
    expect([changes.length, total]).toEqual([2, 3]);
  });
});

describe('an inbox besides', () => {
  const told = async (actor: typeof leader, ...kinds: string[]) =>
    (await governance.api.readInbox(actor)).notices.flatMap(({ kind, subject, subjectId }) =>
      kinds.includes(kind) ? [`${kind} ${subject} ${subjectId}`] : [],
    );

  test('tells of changed thresholds those who answer for the measure and those who watch, for two weeks', async () => {
    governance.setDay('2019-11-14');
    const thresholds = { amberGap: 0, redGap: 0.2, amberDaysLate: 0, redDaysLate: 20 };
    const set = await governance.api.setThresholds({ measureId: 'jt.m2', thresholds, reason: '新设备到货前从宽' }, project);
    expect(set).toMatchObject({ ok: true });
    for (const [actor, expected] of [
      [education, ['thresholds-set light jt.m2']],
      [leader, ['thresholds-set light jt.m2']],
      [project, []],
      [personnel, []],
      [principal, []],
    ] as const)
      expect([actor.id, await told(actor, 'thresholds-set')]).toEqual([actor.id, expected]);
    governance.setDay('2019-11-29');
    expect(await told(leader, 'thresholds-set')).toEqual([]);
    governance.setDay('2019-11-14');
  });

  test('tells an office of its appraisal and of its correction, and nobody else', async () => {
    const appraisal = {
      year: 2019,
      officeId: 'personnel',
      items: [{ obligationId: 'jt.m2.3', points: 800, outOf: 1_000 }],
      result: 'pass',
      document: null,
    } as const;
    expect(await governance.api.recordAppraisal(appraisal, project)).toMatchObject({ ok: true });
    expect(await told(personnel, 'appraised')).toEqual(['appraised appraisal 2019-personnel']);
    const [first] = (await governance.api.readInbox(personnel)).notices.filter(({ kind }) => kind === 'appraised');
    await governance.api.correctAppraisal({ ...appraisal, result: 'good', reason: '复核' }, project);
    const [second] = (await governance.api.readInbox(personnel)).notices.filter(({ kind }) => kind === 'appraised');
    expect(second!.noticeId).not.toBe(first!.noticeId);
    for (const actor of [education, project, leader, principal]) expect([actor.id, await told(actor, 'appraised')]).toEqual([actor.id, []]);
  });

  test('asks the project office for the results of a phase that is over, and shows the leading group that it waits', async () => {
    const { phases } = await governance.api.readTimeline('2019-11-14', operator);
    const { packId, phaseId, to } = phases.find((phase) => phase.standing === 'running' && phase.to !== null)!;
    const waits = `to-close phase ${phaseId}`;
    governance.setDay(to!);
    expect(await told(project, 'to-close')).not.toContain(waits);
    governance.setDay(`${Number(to!.slice(0, 4)) + 1}-01-02`);
    expect(await told(project, 'to-close')).toContain(waits);
    expect(await told(leader, 'to-close')).toContain(waits);
    expect(await told(education, 'to-close')).toEqual([]);
    expect(await governance.api.closePhase({ packId, phaseId }, project)).toMatchObject({ ok: true });
    expect(await told(project, 'to-close')).not.toContain(waits);
    expect(await told(leader, 'to-close')).not.toContain(waits);
    governance.setDay('2019-11-14');
  });
});
