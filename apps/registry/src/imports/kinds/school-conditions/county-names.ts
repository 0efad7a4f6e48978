import type { Row } from '@junheng/spreadsheet';
import type { PlannedRow } from '../../batch-plan.ts';
import type { RowFinding } from '../../finding.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';

/** 示例县 in front of 示例县青禾小学. */
const county = /^\p{sc=Han}{1,6}?(县|旗)(?=\p{sc=Han}{3,})/u;

/** Watches a conditions form that writes the county in front of some schools' names and not of others'. */
export class CountyNames {
  readonly #table: Table;
  readonly #with: { row: number; name: string }[] = [];
  #without = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row, { outcome }: PlannedRow): void {
    if (outcome === 'rejected') return;
    const name = new RowReader(row, this.#table).name('学校名称') ?? '';
    if (county.test(name)) this.#with.push({ row: row.number, name });
    else this.#without++;
  }

  notices(): RowFinding[] {
    return this.#without === 0 ? [] : this.#with.map(({ row, name }) => nameWithCounty(row, name));
  }
}

const nameWithCounty = (row: number, value: string): RowFinding => ({
  severity: 'notice',
  row,
  column: '学校名称',
  value,
  problem: {
    code: 'name-with-county',
    zh: '校名前写有县名，表中其他学校没有写',
    en: 'The name begins with the county; other names in the file do not',
    expectedZh: '全表写法一致',
    expectedEn: 'One way of writing in the whole file',
    cureZh: '学校按标识码识别，带不带县名都能找到；新登记的学校按原样登记，已登记的校名不变',
    cureEn: 'Schools are known by their code and found by both names; a new school is registered as written, a registered name stays',
  },
});
