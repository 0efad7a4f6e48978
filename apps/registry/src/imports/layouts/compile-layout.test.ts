import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '@junheng/spreadsheet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testTable } from '../../../test/test-rows.ts';
import { columnsRead } from '../file-kind.ts';
import { kindsOfImport } from '../kinds/kinds-of-import.ts';
import { readRosterRow, rosterIdentities } from '../kinds/student-roster/roster-row.ts';
import { headerLabel } from '../values/plain-text.ts';
import { compileLayout } from './compile-layout.ts';
import type { ColumnSource, LayoutDocument } from './layout-document.ts';
import { parseLayout } from './parse-layout.ts';

const document = (columns: Record<string, ColumnSource>, more: Partial<LayoutDocument> = {}): LayoutDocument => ({
  format: 1,
  id: 'test',
  kind: 'student-roster',
  title: { zh: '测试', en: 'Test' },
  columns,
  ...more,
});
const cellOf = (source: ColumnSource, text: string): string => {
  const layout = compileLayout(document({ 性别: source }, { missing: ['NA', '缺'] }), new Map([['a', 0]]));
  const row: Row = { number: 2, cells: [{ text, kind: 'text', lossy: false }] };
  return layout.cell(row, '性别')!.text;
};

describe('a cell of a foreign file', () => {
  const quarters: ColumnSource = { from: 'a', split: { at: ':', into: ['{1}-Q{2}', '{1}'] } };
  test.each<[string, ColumnSource, string, string]>([
    ['stays as it is', { from: 'a' }, ' x ', ' x '],
    ['is empty where it means not known', { from: 'a' }, ' NA', ''],
    ['is empty in full-width letters too', { from: 'a' }, 'ＮＡ', ''],
    ['becomes the word of its code', { from: 'a', values: { M: '男' } }, 'M', '男'],
    ['stays where no word is listed', { from: 'a', values: { M: '男' } }, 'constructor', 'constructor'],
    ['is put together from its parts', quarters, '1980:1', '1980-Q1'],
    ['keeps the parts that are known', quarters, '1980:NA', '1980'],
    ['is not made of a part alone', quarters, 'NA:2', ''],
    ['of fewer parts than needed is unknown', { from: 'a', split: { at: '-', into: '{3}' } }, '1-2', ''],
    ['is filled up on the left', { from: 'a', padStart: { length: 5, with: '0' } }, '28', '00028'],
    ['gets its prefix last', { from: 'a', values: { '1': '12' }, padStart: { length: 3, with: '0' }, prefix: 'S-' }, '1', 'S-012'],
    ['that is empty gets no prefix', { from: 'a', prefix: 'S-' }, '', ''],
    ['is the same in every row', { constant: '小学' }, 'x', '小学'],
  ])('%s', (_what, source, text, expected) => {
    expect(cellOf(source, text)).toBe(expected);
  });

  test('is read from the first title that the file has', () => {
    const layout = compileLayout(document({ 性别: { from: ['sex', 'sx'] } }), new Map([['sx', 0]]));
    expect(layout.titles.get('性别')).toBe('sx');
  });

  test('of a title that the file lacks is no column', () => {
    const layout = compileLayout(document({ 民族: { from: 'eth' } }), new Map([['sx', 0]]));
    expect(layout.columns.has('民族')).toBe(false);
    expect(layout.cell({ number: 2, cells: [] }, '民族')).toBeUndefined();
  });

  test('remembers that its number had lost digits', () => {
    const layout = compileLayout(document({ 身份证件号: { from: 'a', prefix: 'X' } }), new Map([['a', 0]]));
    const row: Row = { number: 2, cells: [{ text: '1101', kind: 'number', lossy: true }] };
    expect(layout.cell(row, '身份证件号')).toEqual({ text: 'X1101', kind: 'number', lossy: true });
  });
});

describe('a layout that maps every column to itself', () => {
  const { file } = kindsOfImport['student-roster'];
  const columns = columnsRead(file);
  const { table, row } = testTable('student-roster');
  const found = new Map(columns.map((column, index) => [headerLabel(column), index]));
  const layout = compileLayout(document(Object.fromEntries(columns.map((column) => [column, { from: column }]))), found);

  const words = [
    '',
    '男',
    '1',
    'F',
    '0',
    '20100501',
    '2010-09-01',
    '1980-Q1',
    '1980',
    '汉族',
    'W',
    '是',
    '否',
    '一年级',
    '幼儿园',
    '初二',
    '12',
    '1387',
    '走读',
    '9900000001',
  ];
  const text = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 20 }));
  const cells = fc.record(Object.fromEntries(columns.map((column) => [column, text])));

  test('reads every row as the template does', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const one = row(values);
        expect(readRosterRow(one, { ...table, layout })).toEqual(readRosterRow(one, table));
        expect(rosterIdentities(one, { ...table, layout })).toEqual(rosterIdentities(one, table));
      }),
      { numRuns: 300 },
    );
  });
});

test('the guide’s example reads as the guide says', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/guides/foreign-layouts.md'), 'utf8');
  const parsed = parseLayout(/```json\n([\s\S]*?)```/.exec(guide)![1]!);
  if (!parsed.ok) throw new Error(parsed.refusal.en);
  const titles = ['XJH', 'XXDM', 'XM', 'XBM', '生日', '班级'];
  const layout = compileLayout(parsed.layout, new Map(titles.map((title, index) => [title, index])));
  const cells = ['0412', '99-1', '示例生', 'F', '2010:05:01', '3-2'].map((text) => ({ text, kind: 'text', lossy: false }) as const);
  const table = { sheet: 'x', headerRow: 1, columns: new Map<string, number>(), notTaken: [], layout };
  expect(readRosterRow({ number: 2, cells }, table)).toMatchObject({
    ok: true,
    value: {
      schoolCode: '9900000001',
      classNo: 2,
      description: { enrolmentKey: 'OLD000412', name: '示例生', gender: '2', birthDate: '2010-05-01' },
      place: { grade: 3 },
    },
  });
});
