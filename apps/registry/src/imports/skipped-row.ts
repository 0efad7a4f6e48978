import type { Row } from '@junheng/spreadsheet';
import type { RowFinding } from './finding.ts';
import { cellAt, type Table, titleOf } from './table.ts';
import { headerLabel, plainText } from './values/plain-text.ts';

/** Cells at the left edge in which a totals row or a note says what it is. */
export const leadingCells = 4;
const totals = /^.{0,8}(合计|总计|小计|共计|汇总|平均|平均值|均值)(\(.*\))?:?$/;
/** What a record is known by. A row that holds one is a record, whatever it is called. */
const recordMarks: readonly [column: string, form: RegExp][] = [
  ['学校标识码', /^\d{10}$/],
  ['学籍接续标识', /\d{6}/],
  ['身份证件号', /\d{6}/],
];
const footer = /^(注|备注|说明|填表人|填报人|制表人|审核人|负责人|单位负责人|填报单位|填表单位|填表日期|填报日期)[:]/;

type Skip = { code: string; zh: string; en: string; expectedZh: string; expectedEn: string };
const skips: Record<'totals' | 'footer' | 'header', Skip> = {
  totals: {
    code: 'totals-row-skipped',
    zh: '合计行，已跳过',
    en: 'A totals row was skipped',
    expectedZh: '每行一条记录',
    expectedEn: 'One record per row',
  },
  footer: {
    code: 'footer-row-skipped',
    zh: '表注或签署行，已跳过',
    en: 'A note or signature row was skipped',
    expectedZh: '每行一条记录',
    expectedEn: 'One record per row',
  },
  header: {
    code: 'header-row-skipped',
    zh: '重复的表头行，已跳过',
    en: 'A repeated header row was skipped',
    expectedZh: '表头只出现一次',
    expectedEn: 'The header stands once',
  },
};

/** The notice of a row that holds no record: totals, notes below the table, the header repeated; null for a record. */
export function skippedRow(row: Row, table: Table): RowFinding | null {
  const kind = kindOf(row, table);
  if (kind === null) return null;
  const problem = { ...skips[kind], cureZh: '无需处理', cureEn: 'Nothing to do' };
  return { severity: 'notice', row: row.number, column: null, value: null, problem };
}

function kindOf(row: Row, table: Table): keyof typeof skips | null {
  const first = row.cells.find(({ text }) => text !== '');
  const leading = [...row.cells.slice(0, leadingCells), ...(first ? [first] : [])].map(({ text }) => plainText(text).replace(/\s/g, ''));
  if (leading.some((text) => totals.test(text)) && !isRecord(row, table)) return 'totals';
  if (footer.test(leading.find((text) => text !== '') ?? '')) return 'footer';
  const isHeader = [...table.columns].every(
    ([column, index]) => headerLabel(row.cells[index]?.text ?? '') === headerLabel(titleOf(table, column)),
  );
  return isHeader ? 'header' : null;
}

const isRecord = (row: Row, table: Table): boolean =>
  recordMarks.some(([column, form]) => form.test(plainText(cellAt(row, table, column).text)));
