import { buffer, text } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { builder } from '@junheng/graphql';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { graphql } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Actor } from '@junheng/access';
import type { DocumentRequest, GovernanceFile, ListName } from '../src/api.ts';
import '../src/graphql.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const ofOffice = (id: string) => personWith(`person-of-${id}`, { role: 'office', scope: { kind: 'office', id } });
const basic = ofOffice('basic-education');
const equipment = ofOffice('equipment-centre');
const leader = personWith('person-of-leading-group', { role: 'leading-group', scope: { kind: 'county' } });
const projectOffice = personWith('person-of-project-office', { role: 'project-office', scope: { kind: 'county' } });
const parent = personWith('parent', { role: 'parent', scope: { kind: 'child', id: 'a' } });

const reportId = 'office-basic-education-2019-10';
const directory = mkdtempSync(join(tmpdir(), 'junheng-documents-'));
let governance: TestGovernance;

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  const { api, setDay } = governance;
  setDay('2019-09-02');
  for (const [officeId, nameZh] of [
    ['basic-education', '基础教育科'],
    ['equipment-centre', '教育基础设施和技术装备中心'],
  ] as const) {
    await api.declareOffice({ officeId, kind: 'section', nameZh, nameEn: officeId }, operator);
    await api.mapOfficeName({ nameZh, officeId }, operator);
  }
  const choices = { dueDates: [], standards: [], monthlyReportDay: 5, quarterlyMeeting: true, leading: [] };
  await api.activatePack({ packId: 'jintang-2018', version: '1', from: '2019-09-01', choices }, operator);
  await api.issueTaskList({ schoolYear: 2019, except: [] }, operator);
  setDay('2019-10-30');
  const platform = { id: 'lights', kind: 'platform' } as const;
  const reading = { low: null, high: null, target: 99, direction: 'up', unit: '%', known: 1200, total: 1200, missing: null } as const;
  await api.recordValues(
    {
      schoolYear: 2019,
      ledgerSize: 7,
      viewVersion: 1,
      readings: [{ ...reading, obligationId: 'jt.m2.1', value: 97.25, status: 'NOT_MET' }],
    },
    platform,
  );
  await api.assessLights(platform);
  await api.draftReport({ unitKind: 'office', unitId: 'basic-education', month: '2019-10' }, basic);
  const [task] = await api.readTasks({ asOf: null, officeId: 'basic-education' }, basic);
  const line = { taskId: task!.taskId, progress: '已完成公示', percent: 62, problems: '缺设备', next: '补齐' };
  await api.writeReport({ reportId, summary: '本月小结：共公示 37 个班。', lines: [line] }, basic);
  setDay('2019-11-08');
  await api.submitReport({ reportId }, basic);
  setDay('2019-11-10');
  await api.returnReport({ reportId, reason: '请补充数据' }, projectOffice);
  await api.callMeeting({ year: 2019, quarter: 4, day: '2019-12-20', remarks: '研究设备缺口' }, projectOffice);
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await governance.drop();
});

type Wanted = DocumentRequest extends infer One ? (One extends unknown ? Omit<One, 'schools'> : never) : never;
const download = (wanted: Wanted, actor: Actor) => governance.api.downloadDocument({ ...wanted, schools: {} } as DocumentRequest, actor);

async function fileOf(wanted: Wanted, actor: Actor = leader): Promise<GovernanceFile> {
  const result = await download(wanted, actor);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The texts of a .docx, paragraph by paragraph, cells among them. */
async function paragraphsOf(wanted: Wanted): Promise<string[]> {
  const docx = await buffer((await fileOf(wanted)).content);
  const at = docx.indexOf('word/document.xml') - 30; // the part's own header
  const begin = at + 30 + docx.readUInt16LE(at + 26) + docx.readUInt16LE(at + 28);
  const xml = inflateRawSync(docx.subarray(begin, begin + docx.readUInt32LE(at + 18))).toString('utf8');
  return xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join(''));
}

const report = (asOf: string | null = null) => ({ of: 'monthly-report', reportId, asOf }) as const;
const list = (name: ListName, more: { asOf?: string; filters?: Record<string, string>; format?: 'xlsx' | 'csv' } = {}) =>
  ({ of: 'list', list: name, format: more.format ?? 'csv', asOf: more.asOf ?? null, filters: more.filters ?? {}, language: 'zh' }) as const;

// the gateway's own subscriptions are not here, and a schema without any is none
builder.subscriptionField('nothing', (t) =>
  t.boolean({ authScopes: { signedIn: true }, subscribe: () => (async function* () {})(), resolve: () => true }),
);
const schema = builder.toSchema({ sortSchema: true });

/** What the screen asks, answered by the schema itself. */
async function screen<T>(query: string, actor: Actor = leader): Promise<T> {
  const contextValue = { apis: { governance: governance.api }, actor };
  const { data, errors } = await graphql({ schema, source: query, contextValue });
  expect(errors).toBeUndefined();
  return data as T;
}

describe('a monthly report as .docx', () => {
  test('holds the numbers that the screen shows', async () => {
    const { monthlyReport } = await screen<{
      monthlyReport: {
        numbers: { value: string | null; light: string }[];
        tasksDue: string[];
        tasksLate: string[];
        lines: { percent: number }[];
      };
    }>(`{ monthlyReport(reportId: "${reportId}") { numbers { value light } tasksDue tasksLate lines { percent } } }`);
    const texts = await paragraphsOf(report());
    const { numbers, tasksDue, tasksLate, lines } = monthlyReport;
    expect(numbers.length).toBeGreaterThan(5);
    expect(texts).toContainEqual(expect.stringMatching(/^97\.25/));
    expect(texts).toContainEqual(expect.stringContaining(`列入看板的指标${numbers.length}项`));
    expect(texts).toContainEqual(expect.stringContaining(`本月到期任务${tasksDue.length}项，逾期任务${tasksLate.length}项`));
    expect(texts).toContainEqual(expect.stringContaining(`完成${lines[0]!.percent}%`));
    const words = { GREEN: '绿灯', AMBER: '黄灯', RED: '红灯', GREY: '灰灯', NONE: '不亮灯' } as Record<string, string>;
    for (const word of Object.values(words)) {
      const count = numbers.filter(({ light }) => words[light] === word).length;
      expect([word, texts.filter((cell) => cell === word).length]).toEqual([word, count]);
    }
  });

  test('prints who it is of, as of which day, and why it came back', async () => {
    const texts = await paragraphsOf(report());
    expect(texts).toEqual(expect.arrayContaining(['基础教育科2019年10月', '本月小结：共公示 37 个班。', '进展：已完成公示']));
    expect(texts).toContainEqual('第1次报送（2019年11月8日）被退回：请补充数据');
    expect(texts).toContainEqual(expect.stringContaining('数据截至2019年11月10日'));
  });

  test('is of the day that is asked for', async () => {
    const before = await paragraphsOf(report('2019-11-08'));
    expect(before).toContainEqual(expect.stringContaining('数据截至2019年11月8日'));
    expect(before.join('')).not.toContain('请补充数据');
    expect((await paragraphsOf(report('2019-10-29'))).join('')).not.toContain('本月小结');
  });

  test('is the same file when it is made again', async () => {
    const once = await buffer((await fileOf(report('2019-11-08'))).content);
    expect(await buffer((await fileOf(report('2019-11-08'))).content)).toEqual(once);
  });

  test('is given to those who may read the report, and to nobody else', async () => {
    const refused = { ok: false, refusal: { code: 'DocumentNotFound' } };
    expect(await download(report(), equipment)).toMatchObject(refused);
    expect(await download(report(), parent)).toMatchObject(refused);
    expect(await download(report(), basic)).toMatchObject({
      ok: true,
      value: { fileName: '基础教育科_2019-10_月报_截至2019年11月10日.docx' },
    });
  });
});

describe('a meeting pack as .docx', () => {
  const meeting = { of: 'meeting-pack', meetingId: 'meeting-2019-4', asOf: null } as const;

  test('counts the lights as the board does, and lists what is late', async () => {
    const { lightBoard, escalations } = await screen<{ lightBoard: { measures: { light: string | null }[] }; escalations: unknown[] }>(
      '{ lightBoard { measures { light } } escalations { id } }',
    );
    const lit = lightBoard.measures.filter(({ light }) => light !== null);
    const grey = lit.filter(({ light }) => light === 'GREY').length;
    const texts = await paragraphsOf(meeting);
    expect(texts).toContainEqual(expect.stringContaining(`共${lit.length}项列入看板`));
    expect(texts).toContainEqual(expect.stringContaining(`灰灯${grey}项`));
    expect(texts).toContainEqual(expect.stringContaining(`逾期和将到期事项${escalations.length}件`));
    expect(texts).toContain('研究设备缺口');
  });

  test('is nobody’s who may not read meetings, and of no meeting that nobody called', async () => {
    expect(await download(meeting, parent)).toMatchObject({ ok: false, refusal: { code: 'DocumentNotFound' } });
    expect(await download({ ...meeting, meetingId: 'meeting-2020-1' }, leader)).toMatchObject({ ok: false });
  });
});

describe('a list', () => {
  test('has a row for each row of the screen, in a workbook that says what it is of', async () => {
    const { tasks } = await screen<{ tasks: { taskId: string; percent: number }[] }>('{ tasks { taskId percent } }');
    const path = join(directory, 'tasks.xlsx');
    writeFileSync(path, await buffer((await fileOf(list('tasks', { format: 'xlsx' }))).content));
    const spreadsheet = await openSpreadsheet(path);
    const [head, ...rows] = await Array.fromAsync(spreadsheet.rows('任务清单'));
    const column = (name: string) => head!.cells.findIndex(({ text: title }) => title === name);
    expect(rows.map(({ cells }) => [cells[column('编号')]!.text, Number(cells[column('完成（%）')]!.text)])).toEqual(
      tasks.map(({ taskId, percent }) => [taskId, percent]),
    );
    const about = (await Array.fromAsync(spreadsheet.rows('说明'))).map(({ cells }) => cells.map((cell) => cell.text).join('='));
    expect(about).toEqual(expect.arrayContaining(['数据截至=2019-11-10', '筛选=无', `行数=${tasks.length}`]));
    await spreadsheet.close();
  });

  test('is narrowed to what the actor’s right reaches, and filtered', async () => {
    const rowsOf = async (actor: Actor, filters = {}) =>
      (await text((await fileOf(list('tasks', { filters }), actor)).content)).split('2019-jt.').length - 1;
    const [all, own] = [await rowsOf(leader), await rowsOf(basic)];
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    expect(await rowsOf(leader, { 责任科室: '基础教育科' })).toBeLessThan(all);
    expect(await rowsOf(leader, { 责任科室: '没有' })).toBe(0);
  });

  test.each([
    'measures',
    'clauses',
    'defects',
    'conflicts',
    'offices',
    'reports',
    'report-summary',
    'issues',
    'milestones',
    'phases',
    'supervisions',
    'talks',
    'escalations',
    'meetings',
    'plans',
    'funds',
    'bookings',
    'awards',
    'workgroups',
    'school-visits',
    'entries',
    'expert-visits',
    'commendations',
    'appraisals',
  ] as const)('%s is made for who may read it and refused to who may not', async (name) => {
    expect((await text((await fileOf(list(name), projectOffice)).content)).length).toBeGreaterThan(50);
    expect(await download(list(name), parent)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  });

  test('that there is not is refused', async () => {
    expect(await download(list('toString' as ListName), leader)).toMatchObject({ ok: false, refusal: { code: 'DocumentNotFound' } });
  });
});

test('the public board shows each document’s measures with the lights of the board, and nobody’s name', async () => {
  const board = await governance.api.readPublicBoard();
  const { lightBoard } = await screen<{ lightBoard: { measures: { measureId: string; light: string | null; kind: string }[] } }>(
    '{ lightBoard { measures { measureId light kind } } }',
  );
  const shown = board.packs.flatMap(({ measures }) => measures.map(({ measureId, light }) => [measureId, light?.toUpperCase() ?? null]));
  expect(shown).toEqual(lightBoard.measures.filter(({ kind }) => kind !== 'GOALS').map(({ measureId, light }) => [measureId, light]));
  const said = JSON.stringify(board);
  for (const secret of ['person-of', '本月小结', '请补充数据', 'office-basic-education']) expect(said).not.toContain(secret);
});
