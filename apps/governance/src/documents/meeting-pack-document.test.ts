import { describe, expect, test } from 'vitest';
import type { LightBoard, MeasureLight } from '../lights/lights-api.ts';
import type { MeetingPack } from '../meetings/meetings-api.ts';
import { meetingPackDocument } from './meeting-pack-document.ts';
import type { Names } from './names.ts';

const names: Names = { office: (id) => `科室${id}`, school: (id) => `学校${id}`, unit: ({ unitId }) => `单位${unitId}`, task: (id) => id };

const measure = (measureId: string, light: MeasureLight['light'], overridden = 0): MeasureLight => ({
  measureId,
  packId: 'jintang-2018',
  kind: 'measure',
  number: '1',
  clause: '三(1)',
  label: { zh: `措施${measureId}`, en: measureId },
  title: { zh: `措施${measureId}`, en: measureId },
  phaseIds: [],
  leadOffice: 'personnel',
  leadOfficeName: null,
  officeIds: [],
  leaderId: null,
  leaderName: null,
  light,
  reasons: [],
  counts: { green: 1, amber: 2, red: 3, grey: 4 },
  overridden,
  ownThresholds: overridden > 0,
  overrides: [],
  worst: null,
  nextMilestone: null,
  overdue: 5,
  evidenceDaysAgo: null,
  lastSigned: { day: '2019-12-01', signedBy: 'a', signerName: null },
  signedOff: null,
});
const board: LightBoard = {
  day: '2020-01-10',
  asOf: null,
  ruleVersion: 1,
  offices: [],
  phases: [],
  measures: [measure('m1', 'red', 2), measure('m2', 'green'), measure('m3', null)],
};

const pack: MeetingPack = {
  meeting: {
    meetingId: 'meeting-2020-1',
    year: 2020,
    quarter: 1,
    day: '2020-01-12',
    isHeld: false,
    remarks: null,
    officesPresent: [],
    minutes: null,
    decisions: [],
    asOf: null,
    events: [],
  },
  day: '2020-01-10',
  late: [
    {
      kind: 'task',
      id: 't',
      alarm: 'red',
      due: '2019-12-01',
      daysLate: 40,
      officeId: 'personnel',
      schoolId: null,
      titleZh: '轮岗计划',
      titleEn: 'Plan',
    },
  ],
  issues: [],
  months: [
    {
      month: '2019-12',
      due: '2020-01-05',
      expected: 7,
      submitted: 5,
      accepted: 4,
      late: 2,
      missing: [{ unitKind: 'office', unitId: 'x' }],
      asOf: null,
    },
  ],
  funds: [{ fundId: 'f', name: '均衡改革专项', budgetFen: 123_456_789, allottedFen: 2_600_000, spentFen: 50, awardedFen: 0 }],
  earlier: [{ decisionId: 'd', officeId: 'finance', due: '2019-12-31', text: '落实预算', taskId: 't', isDone: true }],
};

describe('a meeting pack on paper', () => {
  const document = meetingPackDocument(pack, board, names, '全县');
  const texts = document.body.map((block) => (block.kind === 'table' ? block.caption : block.text));
  const table = (caption: string) => document.body.find((block) => block.kind === 'table' && block.caption === caption);

  test('counts the lights of the measures that have one, and what is late', () => {
    expect(texts[1]).toContain('共2项列入看板：绿灯1项，黄灯0项，红灯1项，灰灯0项。逾期和将到期事项1件，其中红色预警1件；未销号问题0件。');
  });

  test('lists what is late with the office that owns it', () => {
    expect(table('预警与逾期事项')).toMatchObject({
      rows: [['红色（严重逾期）', '任务', '轮岗计划', '科室personnel', '2019-12-01', '40']],
    });
  });

  test('says who has not reported, what became of earlier decisions, and where there is nothing', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        '2019年12月：应报7份，已报5份，已接收4份，逾期2份；未报单位：单位x。',
        '科室finance：落实预算（期限2019年12月31日，已办结）',
        '没有未销号的问题。',
      ]),
    );
  });

  test('writes money in 万元', () => {
    expect(table('专项经费（万元）')).toMatchObject({ rows: [['均衡改革专项', '123.46', '2.60', '0.00', '0.00']] });
  });

  test('attaches the board, overrides beside the rule’s own light', () => {
    const [board1] = document.attachments[0]!.body;
    expect(board1).toMatchObject({
      rows: [
        ['措施m1', '科室personnel', '红灯（按县定阈值）（2项另有人工标注）', '1/2/3/4', '5', '2019-12-01'],
        expect.anything(),
        expect.arrayContaining(['不亮灯']),
      ],
    });
  });

  test('prints the day of its data, the filters and the version of the rule', () => {
    expect(document.note).toBe('数据截至2020年1月10日；范围：全县、生效的全部文件；亮灯规则第1版；例会编号：meeting-2020-1');
  });

  test('names the offices whose measures it holds where it does not hold all', () => {
    expect(meetingPackDocument(pack, board, names, '政工人事科').note).toContain('范围：政工人事科、');
  });

  test('calls things as the console does', () => {
    expect(JSON.stringify(document)).not.toMatch(/举措|重点工程|牵头科室/);
  });
});
