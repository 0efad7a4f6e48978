import type { Block, OfficialDocument, Table } from '@junheng/official-document';
import type { LightBoard } from '../lights/lights-api.ts';
import type { EscalationLine } from '../issues/issues-api.ts';
import type { MeetingPack } from '../meetings/meetings-api.ts';
import type { Names } from './names.ts';
import { dayInChinese, lightInChinese, monthInChinese, tenThousands } from './wording.ts';

const quarters = ['一', '二', '三', '四'];
const alarms: Readonly<Record<EscalationLine['alarm'], string>> = {
  blue: '蓝色（将到期）',
  amber: '黄色（逾期）',
  red: '红色（严重逾期）',
};
const kinds: Readonly<Record<EscalationLine['kind'], string>> = { task: '任务', issue: '问题', report: '月报', supervision: '督办' };

/** 季度例会材料: what the leading group has before it, of one day. @param scope whose measures the board holds */
export function meetingPackDocument(pack: MeetingPack, board: LightBoard, names: Names, scope: string): OfficialDocument {
  const { meeting, day } = pack;
  return {
    title: [`${meeting.year}年第${quarters[meeting.quarter - 1]}季度`, '义务教育均衡改革例会材料'],
    addressee: '县义务教育均衡改革领导小组',
    body: [
      { kind: 'heading', text: '总体情况' },
      { kind: 'paragraph', text: overview(pack, board) },
      ...(meeting.remarks === null || meeting.remarks === '' ? [] : [paragraph(meeting.remarks)]),
      { kind: 'heading', text: '预警与逾期事项' },
      ...orNothing(pack.late, '没有预警和逾期事项。', () => [lateTable(pack.late, names)]),
      { kind: 'heading', text: '问题与整改' },
      ...orNothing(pack.issues, '没有未销号的问题。', () => [issueTable(pack, names)]),
      { kind: 'heading', text: '月报报送' },
      ...orNothing(pack.months, '本季度没有应报的月报。', () => pack.months.map((month) => paragraph(reported(month, names)))),
      { kind: 'heading', text: '专项经费' },
      ...orNothing(pack.funds, '没有登记专项经费。', () => [fundTable(pack)]),
      { kind: 'heading', text: '上次例会决定的落实' },
      ...orNothing(pack.earlier, '没有上次例会的决定。', () =>
        pack.earlier.map(({ officeId, due, text, isDone }) =>
          paragraph(`${names.office(officeId)}：${text ?? '内容已删除'}（期限${dayInChinese(due)}，${isDone ? '已办结' : '未办结'}）`),
        ),
      ),
    ],
    attachments: [{ title: '改革措施亮灯表', body: [boardTable(board, names)] }],
    sender: names.office('project-office') === 'project-office' ? '县义务教育均衡改革项目办公室' : names.office('project-office'),
    date: day,
    note: `数据截至${dayInChinese(day)}；范围：${scope}、生效的全部文件；亮灯规则第${board.ruleVersion}版；例会编号：${meeting.meetingId}`,
  };
}

function overview({ meeting, late, issues }: MeetingPack, board: LightBoard): string {
  const measures = board.measures.filter(({ light }) => light !== null);
  const counts = (['green', 'amber', 'red', 'grey'] as const).map(
    (colour) => `${lightInChinese(colour)}${measures.filter(({ light }) => light === colour).length}项`,
  );
  const red = late.filter(({ alarm }) => alarm === 'red').length;
  return `例会定于${dayInChinese(meeting.day)}召开。生效文件的措施、重点项目、保障措施和阶段目标共${measures.length}项列入看板：${counts.join('，')}。逾期和将到期事项${late.length}件，其中红色预警${red}件；未销号问题${issues.filter(({ closedOn }) => closedOn === null).length}件。`;
}

function lateTable(late: readonly EscalationLine[], names: Names): Table {
  return {
    kind: 'table',
    caption: '预警与逾期事项',
    columns: [
      { title: '预警', share: 4 },
      { title: '类别', share: 2 },
      { title: '事项', share: 8 },
      { title: '责任单位', share: 5 },
      { title: '期限', share: 4 },
      { title: '逾期天数', share: 2, isNumber: true },
    ],
    rows: late.map(({ alarm, kind, titleZh, officeId, schoolId, due, daysLate }) => [
      alarms[alarm],
      kinds[kind],
      titleZh,
      officeId === null ? names.school(schoolId) : names.office(officeId),
      due,
      String(daysLate),
    ]),
  };
}

function issueTable({ issues }: MeetingPack, names: Names): Table {
  return {
    kind: 'table',
    caption: '问题台账',
    columns: [
      { title: '问题', share: 8 },
      { title: '责任科室', share: 5 },
      { title: '期限', share: 4 },
      { title: '逾期天数', share: 2, isNumber: true },
      { title: '销号', share: 4 },
    ],
    rows: issues.map(({ title, officeId, due, daysLate, closedOn }) => [
      title ?? '内容已删除',
      names.office(officeId),
      due,
      String(Math.max(0, daysLate)),
      closedOn ?? '未销号',
    ]),
  };
}

const reported = ({ month, expected, submitted, accepted, late, missing }: MeetingPack['months'][number], names: Names): string =>
  `${monthInChinese(month)}：应报${expected}份，已报${submitted}份，已接收${accepted}份，逾期${late}份${missing.length === 0 ? '' : `；未报单位：${missing.map((unit) => names.unit(unit)).join('、')}`}。`;

function fundTable({ funds }: MeetingPack): Table {
  return {
    kind: 'table',
    caption: '专项经费（万元）',
    columns: [
      { title: '项目', share: 8 },
      { title: '预算', share: 3, isNumber: true },
      { title: '已拨付', share: 3, isNumber: true },
      { title: '已支出', share: 3, isNumber: true },
      { title: '已评定奖补', share: 3, isNumber: true },
    ],
    rows: funds.map(({ name, budgetFen, allottedFen, spentFen, awardedFen }) => [
      name,
      tenThousands(budgetFen),
      tenThousands(allottedFen),
      tenThousands(spentFen),
      tenThousands(awardedFen),
    ]),
  };
}

function boardTable({ measures }: LightBoard, names: Names): Table {
  return {
    kind: 'table',
    caption: '措施、重点项目、保障措施和阶段目标',
    columns: [
      { title: '措施', share: 8 },
      { title: '责任科室', share: 5 },
      { title: '亮灯', share: 2 },
      { title: '绿/黄/红/灰', share: 4 },
      { title: '逾期', share: 2, isNumber: true },
      { title: '最近签认', share: 4 },
    ],
    rows: measures.map(({ label, leadOffice, leadOfficeName, light, counts, overridden, ownThresholds, overdue, lastSigned }) => [
      label.zh,
      leadOfficeName?.zh ?? names.office(leadOffice),
      `${lightInChinese(light)}${ownThresholds ? '（按县定阈值）' : ''}${overridden > 0 ? `（${overridden}项另有人工标注）` : ''}`,
      `${counts.green}/${counts.amber}/${counts.red}/${counts.grey}`,
      String(overdue),
      lastSigned?.day ?? '—',
    ]),
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const orNothing = <T>(items: readonly T[], sentence: string, blocks: () => Block[]): Block[] =>
  items.length === 0 ? [paragraph(sentence)] : blocks();
