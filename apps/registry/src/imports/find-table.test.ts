import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import { describe, expect, test } from 'vitest';
import { knownFiles } from './file-kind.ts';
import { kindsOfImport } from './kinds/kinds-of-import.ts';
import { chooseTable, findTable } from './find-table.ts';
import { possibleHeaders } from './header.ts';

const row = (number: number, texts: readonly string[]): Row => ({
  number,
  cells: texts.map((text) => ({ text, kind: text === '' ? 'empty' : 'text', lossy: false })),
});
const conditions = kindsOfImport['school-conditions'].file;
const roster = kindsOfImport['student-roster'].file;
const choose = (kind: typeof roster, ...sheets: { name: string; rows: Row[] }[]) =>
  chooseTable(
    sheets.flatMap(({ name, rows }) => possibleHeaders(name, rows)),
    sheets.map(({ name }) => name),
    kind,
  );
const codeOf = (found: ReturnType<typeof chooseTable>) => (found.ok ? 'found' : found.problem.code);

describe('a header is found', () => {
  test('below title rows, with the columns that are read and the others named', () => {
    const found = choose(roster, { name: '学籍', rows: [row(1, ['某县学籍基础信息表']), row(3, roster.file.columns)] });
    expect(found).toMatchObject({ ok: true, table: { sheet: '学籍', headerRow: 3 } });
    const { columns, notTaken } = (found as Extract<typeof found, { ok: true }>).table;
    expect(columns.get('身份证件号')).toBe(6);
    expect(columns.has('联系电话')).toBe(false);
    expect(notTaken).toContain('联系电话');
    expect(columns.size + notTaken.length).toBe(71);
  });

  test('whatever the order of columns, with full-width brackets, blanks and marks of mandatory columns', () => {
    const titles = conditions.file.columns.map((column) => ` *${column.replaceAll('(', '（').replaceAll(')', '）')}`).toReversed();
    const found = choose(conditions, { name: 'a', rows: [row(1, titles)] });
    expect(found.ok && found.table.columns.size).toBe(23);
  });

  test('in the sheet with the best one', () => {
    const found = choose(
      conditions,
      { name: '说明', rows: [row(1, ['学校标识码', '学校名称'])] },
      { name: '数据', rows: [row(2, conditions.file.columns)] },
    );
    expect(found).toMatchObject({ ok: true, table: { sheet: '数据', headerRow: 2 } });
  });

  test('in the sheet with data beside an empty template', () => {
    const template = { name: '模板', rows: [row(1, roster.file.columns)] };
    const found = choose(roster, template, { name: '数据', rows: [row(1, roster.file.columns), row(2, ['G1'])] });
    expect(found).toMatchObject({ ok: true, table: { sheet: '数据' } });
  });

  test('in two rows with merged group titles', () => {
    const top = ['学校标识码', '学校名称', '办学类型', '城乡类型', '教学及辅助用房', '', '教学仪器设备资产值(万元)'];
    const bottom = ['', '', '', '', '面积(平方米)', '其中:室内体育用房面积(平方米)', ''];
    const found = choose(conditions, { name: 'a', rows: [row(1, top), row(2, bottom)] });
    expect(found).toMatchObject({ ok: true, table: { headerRow: 2 } });
    const { columns } = (found as Extract<typeof found, { ok: true }>).table;
    expect(columns.get('教学及辅助用房面积(平方米)')).toBe(4);
    expect(columns.get('其中:室内体育用房面积(平方米)')).toBe(5);
  });

  test('in one row when the next one holds data', () => {
    const found = choose(conditions, { name: 'a', rows: [row(1, conditions.file.columns), row(2, ['2151000001', '某小学'])] });
    expect(found).toMatchObject({ ok: true, table: { headerRow: 1 } });
  });
});

describe('a file is refused', () => {
  test('without any header, naming its sheets', () => {
    const found = choose(roster, { name: '封面', rows: [row(1, ['某县教育局'])] }, { name: 'Sheet2', rows: [] });
    expect(found).toMatchObject({ ok: false, problem: { code: 'no-header', zh: expect.stringContaining('“封面”、“Sheet2”') } });
  });

  test.each(knownFiles.filter(({ id }) => id !== 'student-roster').map((file) => [file.zh, file] as const))(
    'as a student roster when it is %s',
    (zh, file) => {
      const found = choose(roster, { name: 'a', rows: [row(1, file.columns)] });
      expect(found).toMatchObject({ ok: false, problem: { code: 'another-file', zh: expect.stringContaining(`《${zh}》`) } });
    },
  );

  test('as school conditions when it is a student roster', () => {
    expect(choose(conditions, { name: 'a', rows: [row(1, roster.file.columns)] })).toMatchObject({
      ok: false,
      problem: { code: 'another-file', en: expect.stringContaining('student roster') },
    });
  });

  test('without required columns, naming them', () => {
    const titles = roster.file.columns.filter((column) => !['年级', '学籍接续标识', '身份证件号'].includes(column));
    const found = choose(roster, { name: 'a', rows: [row(1, titles)] });
    expect(found).toMatchObject({
      problem: { code: 'missing-columns', zh: expect.stringContaining('“年级”、“学籍接续标识 / 身份证件号”') },
    });
  });

  test.each(['教学仪器设备资产值(元)', '教学仪器设备资产值（千元）', '教学仪器设备值(元)', '教学仪器设备资产值'])(
    'with the equipment value titled %s',
    (title) => {
      const titles = conditions.file.columns.map((column) => (column.startsWith('教学仪器') ? title : column));
      expect(codeOf(choose(conditions, { name: 'a', rows: [row(1, titles)] }))).toBe('wrong-unit');
    },
  );

  test('when several sheets hold its header and data, naming them', () => {
    const rows = [row(1, roster.file.columns), row(2, ['G1'])];
    expect(choose(roster, { name: '一年级', rows }, { name: '二年级', rows })).toMatchObject({
      ok: false,
      problem: { code: 'several-sheets', zh: expect.stringContaining('“一年级”、“二年级”') },
    });
  });

  test.each(['a\u202Eb', 'a\nb', 'x'.repeat(256)])('whose sheet has a name that no fact can cite: %j', (name) => {
    const found = choose(roster, { name, rows: [row(1, roster.file.columns), row(2, ['G1'])] });
    expect(codeOf(found)).toBe('bad-sheet-name');
    expect(JSON.stringify(found)).not.toContain('\u202E');
  });

  test('of more than 64 sheets before one is read', async () => {
    const names = Array.from({ length: 65 }, (_, index) => `表${index}`);
    const unread = { format: 'xlsx', sheets: names, rows: () => expect.fail('read'), close: async () => {} } as Spreadsheet;
    expect(codeOf(await findTable(unread, roster))).toBe('too-many-sheets-for-kind');
  });

  test('with 500 columns, header or not', () => {
    const many = Array.from({ length: 500 }, (_, index) => `列${index}`);
    expect(codeOf(choose(roster, { name: 'a', rows: [row(1, many)] }))).toBe('too-many-columns-for-kind');
    expect(codeOf(choose(conditions, { name: 'a', rows: [row(1, [...conditions.file.columns, ...many])] }))).toBe(
      'too-many-columns-for-kind',
    );
  });
});

test('of a file no more than 21 rows of 500 titles are looked at', async () => {
  let delivered = 0;
  const rows = async function* () {
    for (let number = 1; number <= 100; number++) {
      delivered++;
      yield row(number, number === 19 ? conditions.file.columns : ['x'.repeat(30_000), ...Array<string>(5_000).fill('')]);
    }
  };
  const found = await findTable({ format: 'xlsx', sheets: ['a'], rows, close: async () => {} }, conditions);
  expect(codeOf(found)).toBe('too-many-columns-for-kind');
  expect((found as { problem: { zh: string } }).problem.zh).toContain('500 列');
  expect(delivered).toBe(21);
});
