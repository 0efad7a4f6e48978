import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { MonthlyReport } from '../src/api.ts';
import type { Result } from '../src/result.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const choices = { dueDates: [], standards: [], monthlyReportDay: 5, quarterlyMeeting: true, leading: [] };
const ofOffice = (id: string) => personWith(`person-of-${id}`, { role: 'office', scope: { kind: 'office', id } });
const basic = ofOffice('basic-education');
const equipment = ofOffice('equipment-centre');
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const projectOffice = personWith('project', { role: 'project-office', scope: { kind: 'county' } });

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-09-02');
  for (const [officeId, nameZh] of [
    ['basic-education', '基础教育科'],
    ['equipment-centre', '教育基础设施和技术装备中心'],
  ] as const) {
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh, nameEn: officeId }, operator);
    await governance.api.mapOfficeName({ nameZh, officeId }, operator);
  }
  await governance.api.activatePack(
    { packId: 'jintang-2018', version: '1', from: '2018-09-01', choices: { ...choices, monthlyReportDay: null } },
    operator,
  );
});
afterAll(() => governance.drop());

const id = 'office-basic-education-2019-10';
const unit = { unitKind: 'office', unitId: 'basic-education', month: '2019-10' } as const;
const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const report = async (asOf: string | null): Promise<MonthlyReport> => (await governance.api.readReport({ reportId: id, asOf }, leader))!;

describe('monthly reports', () => {
  test('are asked of nobody until the county chooses them', async () => {
    expect(await governance.api.readReportMonths(null, leader)).toEqual([]);
    expect(await governance.api.draftReport(unit, basic)).toEqual(refused('ReportsNotChosen'));
  });

  test('are expected from the month of the choice on, of each section', async () => {
    governance.setDay('2019-10-08');
    await governance.api.activatePack({ packId: 'jintang-2018', version: '2', from: '2019-09-01', choices }, operator);
    await governance.api.issueTaskList({ schoolYear: 2019, except: [] }, operator);
    const [month, ...earlier] = await governance.api.readReportMonths(null, leader);
    expect(earlier).toEqual([]);
    expect(month).toMatchObject({ month: '2019-10', due: '2019-11-05', expected: 2, submitted: 0, late: 0 });
    expect(month!.missing.map(({ unitId }) => unitId)).toEqual(['basic-education', 'equipment-centre']);
  });

  test('are asked of no month to come, whatever day is asked for', async () => {
    const months = await governance.api.readReportMonths('9998-12-31', leader);
    expect(months.map(({ month }) => month)).toEqual(['2019-10']);
    expect(await governance.api.readEscalations('9998-12-31', leader)).toEqual(await governance.api.readEscalations(null, leader));
  });

  test('are drafted from the data with what is due, for the unit alone', async () => {
    governance.setDay('2019-10-31');
    expect(await governance.api.draftReport(unit, equipment)).toEqual(refused('NotPermitted'));
    expect(await governance.api.draftReport({ ...unit, unitId: 'nowhere' }, projectOffice)).toEqual(refused('UnitUnknown'));
    expect(await governance.api.draftReport({ ...unit, month: '2019-11' }, basic)).toEqual(refused('MonthNotBegun'));
    const drafted = valueOf(await governance.api.draftReport(unit, basic));
    const tasks = await governance.api.readTasks({ asOf: null }, basic);
    const due = tasks
      .filter((task) => task.due?.startsWith('2019-10') && task.leadOffice === 'basic-education')
      .map(({ taskId }) => taskId);
    expect(drafted).toMatchObject({ step: 'drafted', due: '2019-11-05', daysLate: 0, tasksDue: due.toSorted() });
    expect(drafted.suggestion?.summary).toContain(`本月到期任务${due.length}项`);
    expect(valueOf(await governance.api.draftReport(unit, basic)).events).toHaveLength(1);
  });

  test('are submitted late, returned with a reason, written on, submitted again and accepted', async () => {
    governance.setDay('2019-11-08');
    expect(await governance.api.submitReport({ reportId: id }, basic)).toEqual(refused('ReportEmpty'));
    await governance.api.writeReport({ reportId: id, summary: '完成分班监督。', lines: [] }, basic);
    expect(valueOf(await governance.api.submitReport({ reportId: id }, basic))).toMatchObject({ step: 'submitted', daysLate: 3 });
    expect(await governance.api.writeReport({ reportId: id, summary: '改', lines: [] }, basic)).toEqual(refused('ReportHandedIn'));
    expect(await governance.api.acceptReport({ reportId: id }, basic)).toEqual(refused('NotPermitted'));
    governance.setDay('2019-11-09');
    await governance.api.returnReport({ reportId: id, reason: '缺少任务进展' }, projectOffice);
    expect(await governance.api.readReport({ reportId: id, asOf: null }, basic)).toMatchObject({ step: 'returned', daysLate: 4 });
    const lines = [{ taskId: '2019-jt.m2.1-1', progress: '已完成', percent: 100, problems: '无', next: '' }];
    await governance.api.writeReport({ reportId: id, summary: '完成分班监督。', lines }, basic);
    await governance.api.submitReport({ reportId: id }, basic);
    governance.setDay('2019-11-10');
    expect(await governance.api.acceptReport({ reportId: id }, operator)).toEqual(refused('AcceptNeedsPerson'));
    const accepted = valueOf(await governance.api.acceptReport({ reportId: id }, projectOffice));
    expect(accepted).toMatchObject({ step: 'accepted', daysLate: 3, suggestion: null });
    expect(accepted.submissions.map(({ daysLate, returned, acceptedBy }) => [daysLate, returned?.reason ?? null, acceptedBy])).toEqual([
      [3, '缺少任务进展', null],
      [4, null, 'project'],
    ]);
  });

  test('are summed up in one table, and say who has not reported, each as of any day', async () => {
    expect(await governance.api.readReportSummary({ month: '2019-10', asOf: null }, leader)).toEqual([
      expect.objectContaining({ unitId: 'basic-education', taskId: '2019-jt.m2.1-1', percent: 100, submittedBy: basic.id }),
    ]);
    const [, october] = await governance.api.readReportMonths(null, leader);
    expect(october).toMatchObject({ month: '2019-10', submitted: 1, accepted: 1, late: 2 });
    expect(october!.missing.map(({ unitId }) => unitId)).toEqual(['equipment-centre']);
    expect([(await report('2019-10-31')).step, (await report('2019-11-08')).step, (await report('2019-11-09')).step]).toEqual([
      'drafted',
      'submitted',
      'submitted',
    ]);
    expect((await report('2019-10-31')).summary).toBeNull();
  });

  test('are read by their unit, and all of them by those who oversee', async () => {
    const own = await governance.api.readReports({ month: '2019-10', asOf: null }, equipment);
    expect(own.map(({ unitId, step, daysLate }) => [unitId, step, daysLate])).toEqual([['equipment-centre', 'missing', 5]]);
    expect(await governance.api.readReport({ reportId: id, asOf: null }, equipment)).toBeNull();
    expect(await governance.api.readReports({ month: '2019-10', asOf: null }, leader)).toHaveLength(2);
    expect((await governance.api.readEscalations(null, equipment)).filter(({ kind }) => kind === 'report')).toMatchObject([
      { id: 'office-equipment-centre-2019-10', alarm: 'amber', daysLate: 5 },
    ]);
  });

  test('hold each number with its interval, coverage and gap as they stood at the drafting', async () => {
    governance.setDay('2019-11-12');
    const duty = { obligationId: 'jt.overall.5', leadOffice: 'basic-education', coOffices: [], personId: null };
    await governance.api.assignObligation(duty, operator);
    const missing = { code: 'NO_SOURCE', zh: '缺两校学籍', en: 'two schools lack rolls' };
    const reading = { value: 93.5, low: 92.1, high: 94.8, target: 95, direction: 'up', unit: '%', known: 40, total: 42 } as const;
    const record = (change: { value: number; low: number; known: number }) =>
      governance.api.recordValues(
        {
          schoolYear: 2019,
          ledgerSize: 900,
          viewVersion: 3,
          readings: [{ obligationId: 'jt.overall.5', ...reading, ...change, status: 'NOT_MET', missing }],
        },
        { id: 'platform', kind: 'platform' },
      );
    await record({ value: 93.5, low: 92.1, known: 40 });
    const drafted = valueOf(await governance.api.draftReport({ ...unit, month: '2019-11' }, basic));
    const measured = { day: '2019-11-12', low: '92.1', high: '94.8', target: '95', unit: '%', known: 40, total: 42, missing };
    const number = drafted.numbers.find(({ obligationId }) => obligationId === 'jt.overall.5');
    expect(number).toMatchObject({ value: '93.5', measured });
    governance.setDay('2019-11-13');
    await record({ value: 94.5, low: 94, known: 42 });
    const later = await governance.api.readReport({ reportId: 'office-basic-education-2019-11', asOf: null }, basic);
    expect(later!.numbers).toEqual(drafted.numbers);
  });

  test('hold what an office signed itself where nothing is computed, and how often a prohibition stands broken', async () => {
    const [reported, forbidden] = ['jt.m5.1', 'jt.m2.3'];
    await governance.api.signValue({ obligationId: reported, value: 45 }, basic);
    const { reportId } = valueOf(await governance.api.draftReport({ ...unit, month: '2019-11' }, basic));
    const { numbers } = (await governance.api.readReport({ reportId, asOf: null }, basic))!;
    const of = (obligationId: string) => numbers.find((number) => number.obligationId === obligationId);
    expect(of(reported)).toMatchObject({ value: '45', measured: { unit: '%', low: null, known: null } });
    expect(of(forbidden)).toMatchObject({ value: '0', measured: null });
  });

  test('of a school begin with its own numbers: visits, plan, what was found broken there', async () => {
    const schoolId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
    const principal = personWith('principal', { role: 'principal', scope: { kind: 'school', id: schoolId } });
    const group = { schoolId, schoolYear: 2019, leader: { name: '示例甲', duty: '校长' }, members: [{ name: '示例乙', duty: '教务主任' }] };
    await governance.api.formWorkgroup(group, principal);
    const visit = { schoolId, officeId: 'basic-education', kind: 'visit', purpose: '听课' } as const;
    for (const at of [3, 4])
      await governance.api.announceVisit({ ...visit, day: '2019-11-13', visitId: `0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d0${at}` }, basic);
    await governance.api.recordVisit({ visitId: '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d03', day: '2019-11-13', findings: '' }, basic);
    const violation = {
      obligationId: 'jt.m2.3',
      violationId: '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d05',
      source: 'inspection',
      schoolId,
    } as const;
    await governance.api.recordViolation({ ...violation, finding: '按成绩分班' }, projectOffice);
    const drafted = valueOf(await governance.api.draftReport({ unitKind: 'school', unitId: schoolId, month: '2019-11' }, principal));
    expect(drafted.suggestion!.summary.split('\n').slice(-3)).toEqual([
      '本学期入校检查、数据索取共2次（上限5次），本月完成1次。',
      '本学年实施方案未报送。',
      '查出未销号的违反禁令情形1项。',
    ]);
  });

  test('have texts that are sealed on the bus', async () => {
    await expect.poll(() => governance.published.some(({ header }) => header.includes('report-accepted'))).toBe(true);
    expect(governance.published.map(({ body }) => body).join('\n')).not.toMatch(/完成分班监督|缺少任务进展/);
  });
});
