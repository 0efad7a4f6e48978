import type { Row } from '@junheng/spreadsheet';
import type { CountyFigures } from '../../../domain/county/events.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { parseAmount, parseCount } from '../../values/parse-number.ts';
import { type Parse, unreadable } from '../../values/parsed.ts';

/** Each figure's column in 区县采集表. */
export const figureColumns: Readonly<Record<keyof CountyFigures, string>> = {
  primaryStudents: '小学在校学生数',
  juniorStudents: '初中在校学生数',
  primaryTeachers: '小学专任教师数',
  juniorTeachers: '初中专任教师数',
  teacherPayFen: '教师年平均工资收入',
  civilServantPayFen: '公务员年平均工资收入',
  rotationEligible: '符合交流轮岗条件教师总数',
  rotated: '实际交流轮岗教师数',
  rotatedBackbone: '实际交流骨干教师数',
  seniorPlaces: '优质高中招生计划总人数',
  seniorPlacesAllotted: '优质高中招生分配指标数',
  seniorPlacesToRural: '向农村学校分配指标数',
  migrantChildren: '符合条件的随迁子女总人数',
  migrantInPublic: '在公办学校就读随迁子女人数',
  migrantInPurchased: '政府购买服务民办学校就读随迁子女人数',
  disabledChildren: '适龄残疾儿童少年人口总数',
  disabledEnrolled: '适龄残疾儿童少年入学总人数',
};

const yuan = parseAmount(2);
/** Yuan a year. Less is 万元 in a column of 元, more is fen or a whole school's pay. */
const plausiblePay = { least: 1_000, most: 10_000_000 };
const parsePay: Parse<number> = (text) => {
  const fen = yuan(text.replace(/元$/, ''));
  if (!fen.ok || fen.value === 0 || (fen.value >= plausiblePay.least * 100 && fen.value <= plausiblePay.most * 100)) return fen;
  return unreadable(
    'implausible-pay',
    {
      zh: '年平均工资收入不在 1000 元至 1000 万元之间，单位可能不是元',
      en: 'The average yearly pay is not between 1,000 and 10 million yuan; it may be in another unit',
    },
    { zh: '以元为单位的年平均工资收入，如 86257', en: 'The average yearly pay in yuan, such as 86257' },
  );
};

const isMoney = (figure: string) => figure.endsWith('Fen');

export function readCountyRow(row: Row, table: Table): Reading<Partial<CountyFigures>> {
  const cells = new RowReader(row, table);
  const figures = Object.entries(figureColumns)
    .filter(([, column]) => cells.has(column))
    .map(([figure, column]) => [figure, cells.optional(column, isMoney(figure) ? parsePay : parseCount)]);
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: Object.fromEntries(figures) as Partial<CountyFigures>, misread: cells.misread };
}

/** The form has one row of figures. */
export const countyIdentities = (_row: Row, _table: Table): RowIdentity[] => [
  { column: figureColumns.primaryStudents, value: '', scope: '' },
];
