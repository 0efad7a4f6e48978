import type { RowKind, RowTable } from './damaged-file.ts';

const shape = (name: string, change: (table: RowTable, row: number) => void): RowKind => [name, [], (table, _, row) => change(table, row)];
const emptyColumn = ({ header, rows }: RowTable, at: number, title = ''): void => {
  header.splice(at, 0, title);
  for (const row of rows) row.splice(at, 0, null);
};

/** Good rows in tables that are laid out otherwise than the template. */
export const oddTables: readonly RowKind[] = [
  ['totals-row', ['whole'], ({ header, rows }, at) => {
    const totals = header.map((_, column) => (column === 0 ? '合计' : null)) as (string | number | null)[];
    totals[at.whole] = rows.reduce((sum, row) => sum + Number(row[at.whole]), 0);
    rows.push(totals);
  }],
  ['duplicate-after-transfer', ['school', 'id'], ({ rows }, at, row) => {
    const other = rows.find((candidate) => candidate[at.school] !== rows[row]![at.school]);
    const again = [...rows[row]!];
    again[at.school] = other?.[at.school] ?? null;
    rows.push(again);
  }],
  ['two-persons-of-one-id', ['name', 'id'], ({ rows }, at, row) => rows.push(rows[row]!.map((value, column) => (column === at.name ? '另一人' : value)))],
  ['ids-of-all-rows-equal', ['id'], ({ rows }, at) => { for (const row of rows) row[at.id] = rows[0]![at.id]!; }],
  ['id-and-name-swapped', ['name', 'id'], ({ rows }, at, row) => { const values = rows[row]!; [values[at.name], values[at.id]] = [values[at.id]!, values[at.name]!]; }],
  ['required-column-renamed', ['id'], ({ header }, at) => { header[at.id] = '编号（新）'; }],
  ['required-column-missing', ['id'], ({ header, rows }, at) => { header.splice(at.id, 1); for (const row of rows) row.splice(at.id, 1); }],
  ['duplicate-row', ['id'], ({ rows }, _, row) => rows.push([...rows[row]!])],
  shape('good', () => {}),
  shape('titles-above', ({ titles }) => titles.push('某县某年某表', '填报单位：某某  单位：人')),
  shape('titles-far-above', ({ titles }) => titles.push(...Array.from({ length: 12 }, (_, i) => `说明${i + 1}`))),
  shape('header-below-the-search', ({ titles }) => titles.push(...Array.from({ length: 40 }, (_, i) => `说明${i + 1}`))),
  shape('header-missing', (table) => { table.header = table.rows.shift()!.map((value) => String(value ?? '')); }),
  shape('header-twice', ({ header, rows }, row) => rows.splice(row, 0, [...header])),
  shape('header-with-blanks', (table) => { table.header = table.header.map((title) => Array.from(title).join(' ')); }),
  shape('header-with-line-breaks', (table) => { table.header = table.header.map((title) => `${title.slice(0, 2)}\n${title.slice(2)}`); }),
  shape('header-full-width', (table) => { table.header = table.header.map((title) => title.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))); }),
  shape('header-misspelt', (table) => { table.header = table.header.map((title) => (title.length > 1 ? `${title.slice(0, -1)}甲` : title)); }),
  shape('header-in-two-rows', ({ titles, header, rows }) => { rows.unshift([...header]); header.splice(0, header.length, ...header.map((_, i) => (i % 4 === 0 ? `第${i / 4 + 1}组` : ''))); titles.push('标题'); }),
  shape('header-column-twice', ({ header, rows }) => { header.push(header[0]!); for (const row of rows) row.push(row[0]!); }),
  shape('header-column-twice-of-other-values', ({ header, rows }) => { header.push(header[0]!); for (const row of rows) row.push('另'); }),
  shape('header-required-marks', (table) => { table.header = table.header.map((title) => `*${title}`); }),
  shape('columns-reversed', ({ header, rows }) => { header.reverse(); for (const row of rows) row.reverse(); }),
  shape('columns-first-and-last-swapped', ({ header, rows }) => { for (const line of [header, ...rows] as (typeof rows)[number][]) { const last = line.length - 1; [line[0], line[last]] = [line[last]!, line[0]!]; } }),
  shape('column-of-numbers-in-front', ({ header, rows }) => { header.unshift('序号'); rows.forEach((row, i) => row.unshift(i + 1)); }),
  shape('columns-further', ({ header, rows }) => { header.push('备注', '审核意见'); for (const row of rows) row.push('无', '同意'); }),
  shape('columns-further-300', ({ header, rows }) => { for (let i = 0; i < 300; i += 1) { header.push(`列${i}`); for (const row of rows) row.push('x'); } }),
  shape('columns-empty-between', (table) => { for (let at = table.header.length - 1; at > 0; at -= 3) emptyColumn(table, at); }),
  shape('columns-empty-in-front', (table) => { emptyColumn(table, 0); emptyColumn(table, 0); }),
  shape('row-shifted-right', ({ rows }, row) => rows[row]!.unshift(null)),
  shape('row-shifted-left', ({ rows }, row) => rows[row]!.shift()),
  shape('row-cut', ({ rows }, row) => rows[row]!.splice(3)),
  shape('row-longer-than-the-header', ({ rows }, row) => rows[row]!.push('多', '余')),
  shape('rows-empty-between', (table) => { table.rows = table.rows.flatMap((row) => [row, [], []]); }),
  shape('rows-reversed', ({ rows }) => rows.reverse()),
  shape('rows-none', (table) => { table.rows = []; }),
  shape('rows-of-dashes', ({ header, rows }) => rows.push(header.map(() => '——'))),
  shape('row-of-examples', ({ header, rows }) => rows.unshift(header.map((title) => `例：${title}`))),
  shape('rows-ditto', ({ rows }) => rows.push(rows[0]!.map((value, i) => (i === 0 ? value : '同上')))),
  shape('notes-below', ({ rows }) => rows.push([], ['注：本表由学校填报。'], ['说明：数据截至9月1日。'])),
  shape('signatures-below', ({ rows }) => rows.push(['填表人：', null, '审核人：', null, '填表日期：'])),
  shape('second-table-below', ({ rows }) => rows.push([], ['名称', '数量'], ['甲', 1])),
  shape('second-table-beside', ({ header, rows }) => { header.push('', '名称', '数量'); for (const row of rows) row.push(null, '甲', 1); }),
  shape('second-sheet-of-notes', ({ further }) => further.push({ name: '填表说明', header: ['说明'], rows: [['请如实填报']] })),
  shape('second-sheet-alike', (table) => table.further.push({ name: '副本', header: table.header, rows: table.rows })),
  shape('second-sheet-template', (table) => table.further.push({ name: '模板', header: table.header, rows: [] })),
]; // prettier-ignore
