import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Result } from '../src/result.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
const noChoices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
const names = { 'basic-education': '基础教育科', 'equipment-centre': '教育基础设施和技术装备中心' };
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-09-02');
  for (const [officeId, nameZh] of Object.entries(names)) {
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh, nameEn: officeId }, operator);
    await governance.api.mapOfficeName({ nameZh, officeId }, operator);
  }
  await governance.api.activatePack({ packId: 'jintang-2018', version: '2018-1', from: '2018-09-01', choices: noChoices }, operator);
});
afterAll(() => governance.drop());

const ofOffice = (id: string) => personWith(`person-of-${id}`, { role: 'office', scope: { kind: 'office', id } });
const basic = ofOffice('basic-education');
const equipment = ofOffice('equipment-centre');
const leading = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const projectOffice = personWith('project', { role: 'project-office', scope: { kind: 'county' } });
const refusal = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const closing = (taskId: string) => ({ taskId, evidenceIds: [], note: '已印发文件并组织实施。' });

describe('the task list of a year', () => {
  test('is drafted from what is in force and has an office', async () => {
    const drafts = await governance.api.readTaskDrafts(2019, projectOffice);
    expect(drafts.length).toBeGreaterThan(10);
    expect(new Set(drafts.map(({ leadOffice }) => leadOffice))).toEqual(new Set(Object.keys(names)));
    expect(drafts.filter(({ kind }) => kind === 'watch').every(({ due }) => due === null)).toBe(true);
    expect(await governance.api.readTaskDrafts(2019, basic)).toEqual([]);
  });

  test('is issued by the project office but for what it leaves out, and grows by that later', async () => {
    const [first, ...rest] = await governance.api.readTaskDrafts(2019, projectOffice);
    const input = { schoolYear: 2019, except: [first!.taskId] };
    expect(await governance.api.issueTaskList(input, basic)).toEqual(refusal('NotPermitted'));
    expect(valueOf(await governance.api.issueTaskList(input, projectOffice))).toEqual({ issued: rest.length, total: rest.length });
    expect(valueOf(await governance.api.issueTaskList({ schoolYear: 2019, except: [] }, projectOffice))).toEqual({
      issued: 1,
      total: rest.length + 1,
    });
    expect(valueOf(await governance.api.issueTaskList({ schoolYear: 2019, except: [] }, projectOffice)).issued).toBe(0);
    expect((await governance.api.readTaskDrafts(2019, projectOffice)).every(({ isIssued }) => isIssued)).toBe(true);
  });

  test('is each office’s own, and all of it the leading group’s', async () => {
    const [all, own] = [await governance.api.readTasks({ asOf: null }, leading), await governance.api.readTasks({ asOf: null }, basic)];
    expect(new Set(own.map(({ leadOffice }) => leadOffice))).toEqual(new Set(['basic-education']));
    expect(all.length).toBeGreaterThan(own.length);
    expect(await governance.api.readTasks({ asOf: null }, personWith('p', { role: 'parent', scope: { kind: 'child', id: 'x' } }))).toEqual(
      [],
    );
    expect(await governance.api.readTasks({ asOf: '2019-09-01' }, leading)).toEqual([]);
  });

  test('of a year without a document in force is none', async () => {
    expect(await governance.api.issueTaskList({ schoolYear: 2019.5, except: [] }, projectOffice)).toEqual(refusal('InputInvalid'));
    const ids = (await governance.api.readTaskDrafts(2025, projectOffice)).map(({ taskId }) => taskId);
    expect(await governance.api.issueTaskList({ schoolYear: 2025, except: ids }, projectOffice)).toEqual(refusal('NothingToIssue'));
  });
});

describe('a task', () => {
  const dueTask = async () =>
    (await governance.api.readTasks({ asOf: null, officeId: 'equipment-centre' }, leading)).find(
      (each) => each.due !== null && each.step === 'open',
    )!;

  test('is worked on by its office alone, and confirmed by another hand', async () => {
    const { taskId } = await dueTask();
    const progress = {
      taskId,
      percent: 60,
      numbers: [{ label: '已配备班级', value: '12', unit: '个' }],
      evidenceIds: [],
      note: '进展顺利',
    };
    expect(await governance.api.reportTask(progress, basic)).toEqual(refusal('NotPermitted'));
    expect(await governance.api.reportTask(progress, leading)).toEqual(refusal('NotPermitted'));
    expect(valueOf(await governance.api.reportTask(progress, equipment))).toMatchObject({ percent: 60, numbers: progress.numbers });
    await expect.poll(() => governance.published.some(({ header }) => header.includes('progress-reported'))).toBe(true);
    expect(governance.published.map(({ body }) => body).join('\n')).not.toContain('已配备班级');
    expect(await governance.api.reportTask({ ...progress, percent: 101 }, equipment)).toEqual(refusal('InputInvalid'));
    const unknown = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d99';
    expect(await governance.api.reportTask({ ...progress, evidenceIds: [unknown] }, equipment)).toEqual(refusal('EvidenceUnknown'));
    const another = (await governance.api.readTasks({ asOf: null }, equipment)).find((each) => each.taskId !== taskId)!.taskId;
    const fileAbout = async (aboutId: string, evidenceId: string) => {
      const of = { aboutKind: 'task', aboutId, unitKind: 'office', unitId: 'equipment-centre' } as const;
      async function* content() {
        yield Buffer.from('%PDF-1.7');
      }
      valueOf(
        await governance.api.fileEvidence({ ...of, evidenceId, fileName: '清单.pdf', isPersonal: false, content: content() }, equipment),
      );
      return { taskId, evidenceIds: [evidenceId], note: '' };
    };
    const foreign = await fileAbout(another, '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d01');
    expect(await governance.api.closeTask(foreign, equipment)).toEqual(refusal('EvidenceUnknown'));
    const withdrawn = await fileAbout(taskId, '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d02');
    valueOf(await governance.api.withdrawEvidence({ evidenceId: withdrawn.evidenceIds[0]!, reason: '传错了' }, equipment));
    expect(await governance.api.closeTask(withdrawn, equipment)).toEqual(refusal('EvidenceUnknown'));
    expect(await governance.api.closeTask({ taskId, evidenceIds: [], note: ' ' }, equipment)).toEqual(refusal('ProofMissing'));
    const own = await fileAbout(taskId, '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d03');
    expect(valueOf(await governance.api.reportTask({ ...progress, ...own }, equipment)).evidenceIds).toEqual(own.evidenceIds);
    expect(valueOf(await governance.api.closeTask(closing(taskId), equipment))).toMatchObject({
      step: 'closed',
      closedOn: '2019-09-02',
      alarm: 'none',
    });
    expect(await governance.api.confirmTask({ taskId }, equipment)).toEqual(refusal('NotPermitted'));
    expect(valueOf(await governance.api.returnTask({ taskId, reason: '缺清单' }, projectOffice)).step).toBe('open');
    await governance.api.closeTask(closing(taskId), projectOffice);
    expect(await governance.api.confirmTask({ taskId }, projectOffice)).toEqual(refusal('OwnWork'));
    expect(await governance.api.confirmTask({ taskId }, operator)).toEqual(refusal('ConfirmNeedsPerson'));
    const colleague = personWith('colleague', { role: 'project-office', scope: { kind: 'county' } });
    expect(valueOf(await governance.api.confirmTask({ taskId }, colleague)).step).toBe('confirmed');
    const { history } = (await governance.api.readTask({ taskId, asOf: null }, equipment))!;
    expect(history.map(({ type }) => type)).toEqual([
      'TaskAssigned',
      'TaskProgressReported',
      'TaskProgressReported',
      'TaskClosed',
      'TaskReturned',
      'TaskClosed',
      'TaskConfirmed',
    ]);
    expect(history.map(({ text }) => text)).toEqual([
      null,
      '进展顺利',
      '',
      '已印发文件并组织实施。',
      '缺清单',
      '已印发文件并组织实施。',
      null,
    ]);
    expect(await governance.api.readTask({ taskId, asOf: null }, basic)).toBeNull();
  });

  test('stores what people wrote sealed', async () => {
    const bodies = await governance.sql<{ body: string }[]>`select body from event where stream like 'task/%'`;
    expect(bodies.filter(({ body }) => body.includes('"freeText":{')).length).toBeGreaterThan(3);
    expect(bodies.filter(({ body }) => /进展顺利|缺清单|印发/.test(body))).toEqual([]);
  });

  test('alarms a week before its day, then amber, then red after fourteen days late', async () => {
    const { taskId } = await dueTask();
    expect(valueOf(await governance.api.rescheduleTask({ taskId, due: '2019-11-30', reason: '与验收同步' }, projectOffice)).due).toBe(
      '2019-11-30',
    );
    const all = await governance.api.readTasks({ asOf: null }, leading);
    expect(all.flatMap((task) => (task.firstDue === null ? [] : [[task.taskId, task.firstDue]]))).toEqual([[taskId, '2020-08-31']]);
    const alarmOn = async (day: string) => {
      governance.setDay(day);
      const { task } = (await governance.api.readTask({ taskId, asOf: null }, equipment))!;
      return [task.alarm, task.daysLate];
    };
    expect(await alarmOn('2019-11-22')).toEqual(['none', -8]);
    expect(await alarmOn('2019-11-23')).toEqual(['blue', -7]);
    expect(await alarmOn('2019-11-30')).toEqual(['blue', 0]);
    expect(await alarmOn('2019-12-01')).toEqual(['amber', 1]);
    expect(await alarmOn('2019-12-14')).toEqual(['amber', 14]);
    expect(await alarmOn('2019-12-15')).toEqual(['red', 15]);
    expect((await governance.api.readTasks({ asOf: null }, leading))[0]!.taskId).toBe(taskId);
    expect((await governance.api.readTask({ taskId, asOf: '2019-12-01' }, equipment))!.task).toMatchObject({ alarm: 'amber', daysLate: 1 });
    expect((await governance.api.readTask({ taskId, asOf: '2019-09-02' }, equipment))!.task.due).not.toBeNull();
  });

  test('goes to another office, and is cancelled with a reason', async () => {
    const { taskId } = await dueTask();
    const input = { taskId, leadOffice: 'basic-education', coOffices: ['equipment-centre'], personId: null };
    expect(await governance.api.reassignTask(input, equipment)).toEqual(refusal('NotPermitted'));
    expect(await governance.api.reassignTask({ ...input, leadOffice: 'no-such' }, projectOffice)).toEqual(refusal('OfficeUnknown'));
    expect(valueOf(await governance.api.reassignTask(input, projectOffice)).leadOffice).toBe('basic-education');
    expect(await governance.api.closeTask(closing(taskId), equipment)).toEqual(refusal('NotPermitted'));
    expect(await governance.api.reportTask({ taskId, percent: 10, numbers: [], evidenceIds: [], note: '' }, equipment)).toMatchObject({
      ok: true,
    });
    expect(await governance.api.cancelTask({ taskId, reason: ' ' }, projectOffice)).toEqual(refusal('InputInvalid'));
    expect(valueOf(await governance.api.cancelTask({ taskId, reason: '合并' }, projectOffice))).toMatchObject({
      step: 'cancelled',
      cancelledFor: '合并',
      alarm: 'none',
    });
    expect(valueOf(await governance.api.reopenTask({ taskId, reason: '恢复' }, projectOffice))).toMatchObject({
      step: 'open',
      cancelledFor: null,
    });
    expect(await governance.api.confirmTask({ taskId: '2019-jt.m9.9-1' }, projectOffice)).toEqual(refusal('TaskUnknown'));
  });

  test('that watches a prohibition is never done', async () => {
    const watch = (await governance.api.readTasks({ asOf: null }, leading)).find(({ kind }) => kind === 'watch')!;
    expect(await governance.api.closeTask(closing(watch.taskId), basic)).toEqual(refusal('WatchNeverDone'));
  });

  test('keeps its version of the document when the county changes that in mid-year', async () => {
    governance.setDay('2020-03-01');
    const input = { packId: 'jintang-2018', version: '2020-1', from: '2020-03-01', choices: { ...noChoices, quarterlyMeeting: true } };
    valueOf(await governance.api.activatePack(input, operator));
    await governance.api.issueTaskList({ schoolYear: 2019, except: [] }, projectOffice);
    const versions = new Set((await governance.api.readTasks({ asOf: null }, leading)).map(({ packVersion }) => packVersion));
    expect([...versions]).toEqual(['2018-1']);
  });
});
