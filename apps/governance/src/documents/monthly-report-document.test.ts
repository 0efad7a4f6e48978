import { describe, expect, test } from 'vitest';
import type { MonthlyReport } from '../reports/reports-api.ts';
import { monthlyReportDocument } from './monthly-report-document.ts';
import type { Names } from './names.ts';

const names: Names = {
  office: (id) => (id === 'basic-education' ? '基础教育科' : (id ?? '未指定')),
  school: (id) => id ?? '—',
  unit: () => '基础教育科',
  task: (id) => (id === '2019-jt.m2.1-1' ? '随机均衡编班' : id),
};

const report: MonthlyReport = {
  unitKind: 'office',
  unitId: 'basic-education',
  reportId: 'office-basic-education-2019-10',
  month: '2019-10',
  due: '2019-11-05',
  step: 'submitted',
  daysLate: 3,
  numbers: [
    {
      obligationId: 'jt.overall.6',
      value: '93.5',
      light: 'amber',
      measured: {
        day: '2019-10-31',
        low: '92.1',
        high: '94.8',
        target: '95',
        unit: '%',
        known: 40,
        total: 42,
        missing: { code: 'NO_SOURCE', zh: '缺两校学籍', en: 'two schools lack rolls' },
      },
    },
    { obligationId: 'jt.m2.1', value: null, light: 'grey', measured: null },
  ],
  tasksDue: ['2019-jt.m2.1-1'],
  tasksLate: ['2019-jt.m5.1-1'],
  issuesOpen: ['a', 'b'],
  summary: '本月完成编班复核。\n\n下月开展抽查。',
  suggestion: null,
  lines: [{ taskId: '2019-jt.m2.1-1', progress: '已公示', percent: 80, problems: '', next: '归档' }],
  submissions: [
    {
      round: 1,
      day: '2019-11-08',
      daysLate: 3,
      submittedBy: 'a',
      summary: null,
      lines: [],
      returned: { reason: '缺少数据', returnedBy: 'b' },
      acceptedBy: null,
    },
    { round: 2, day: '2019-11-10', daysLate: 5, submittedBy: 'a', summary: null, lines: [], returned: null, acceptedBy: null },
  ],
  asOf: null,
  events: [],
};

const texts = (of: MonthlyReport) =>
  monthlyReportDocument(of, names, '2019-11-15').body.map((block) => (block.kind === 'table' ? block.caption : block.text));

describe('a monthly report on paper', () => {
  const document = monthlyReportDocument(report, names, '2019-11-15');

  test('says in a sentence what the report holds', () => {
    expect(texts(report)[1]).toBe('列入看板的指标2项，其中黄灯1项，灰灯1项。本月到期任务1项，逾期任务1项，未销号问题2项。');
  });

  test('holds what the office wrote, line by line and task by task', () => {
    expect(texts(report)).toEqual(
      expect.arrayContaining(['本月完成编班复核。', '下月开展抽查。', '随机均衡编班（完成80%）', '进展：已公示', '下一步：归档']),
    );
    expect(texts(report).some((text) => text.startsWith('问题：'))).toBe(false); // nothing was written there
  });

  test('says when it came, how late, and why it was returned', () => {
    expect(texts(report)).toContain('报送期限：2019年11月5日；首次报送：2019年11月8日，逾期3天；状态：已报送，待接收。');
    expect(texts(report)).toContain('第1次报送（2019年11月8日）被退回：缺少数据');
  });

  test('is signed by the office on the day it handed the report in last', () => {
    expect(document).toMatchObject({
      sender: '基础教育科',
      date: '2019-11-10',
      title: ['基础教育科2019年10月', '义务教育均衡改革工作月报'],
    });
  });

  test('prints the day of its data and what it is of', () => {
    expect(document.note).toBe('数据截至2019年11月15日；范围：基础教育科，2019年10月；月报编号：office-basic-education-2019-10');
  });

  test('attaches its numbers with unit, interval, coverage and light, and says where there is none', () => {
    const [numbers, tasks] = document.attachments.map(({ body }) => body[0]);
    expect(numbers).toMatchObject({
      rows: [
        [
          expect.stringContaining('金堂'),
          expect.any(String),
          expect.stringMatching(/^93\.5.*（92\.1—94\.8）$/),
          '40/42；缺两校学籍',
          '黄灯',
        ],
        [expect.anything(), expect.anything(), '无数据', '—', '灰灯'],
      ],
    });
    expect(tasks).toMatchObject({
      rows: [
        ['2019-jt.m5.1-1', '2019-jt.m5.1-1', '逾期'],
        ['2019-jt.m2.1-1', '随机均衡编班', '本月到期'],
      ],
    });
  });

  test('of a unit that wrote nothing says so, and attaches nothing', () => {
    const missing: MonthlyReport = {
      ...report,
      step: 'missing',
      numbers: [],
      tasksDue: [],
      tasksLate: [],
      issuesOpen: [],
      summary: null,
      lines: [],
      submissions: [],
    };
    expect(monthlyReportDocument(missing, names, '2019-11-15')).toMatchObject({ attachments: [], date: '2019-11-15' });
    expect(texts(missing)).toContain('本月没有填报任务进展。');
    expect(texts(missing)).toContain('报送期限：2019年11月5日；尚未报送，逾期3天；状态：未编写。');
  });
});
