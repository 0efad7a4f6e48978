import { importKinds } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import { describe, expect, test } from 'vitest';
import { testTable } from '../../../test/test-rows.ts';
import { columnsRead } from '../file-kind.ts';
import { chooseTable } from '../find-table.ts';
import { possibleHeaders } from '../header.ts';
import { skippedRow } from '../skipped-row.ts';
import { kindsOfImport } from './kinds-of-import.ts';

const rowOf = (number: number, texts: readonly string[]): Row => ({
  number,
  cells: texts.map((text) => ({ text, kind: text === '' ? 'empty' : 'text', lossy: false })),
});

describe.each(importKinds)('the file %s', (id) => {
  const kind = kindsOfImport[id].file;
  const { columns } = kind.file;
  const choose = (...sheets: { name: string; rows: Row[] }[]) => {
    const headers = sheets.flatMap(({ name, rows }) => possibleHeaders(name, rows));
    return chooseTable(
      headers,
      sheets.map(({ name }) => name),
      kind,
    );
  };
  const columnsFound = (...rows: Row[]) => {
    const found = choose({ name: 'a', rows });
    return found.ok ? [...found.table.columns.keys()] : found.problem.code;
  };
  const inTemplate = columnsRead(kind).filter((column) => columns.includes(column));

  test('is found below titles, with the columns that may stand beside the template', () => {
    const found = columnsFound(
      rowOf(1, ['某县某表（2019—2020学年）']),
      rowOf(2, ['填报单位：某局', '单位：人']),
      rowOf(3, [...columns, ...kind.extra]),
    );
    expect(new Set(found)).toEqual(new Set(columnsRead(kind)));
  });

  test('is found under merged group titles in two rows', () => {
    const at = columns.length - 3;
    const top = columns.map((column, index) => (index < at ? column : index === at ? '其他情况' : ''));
    const bottom = columns.map((column, index) => (index < at ? '' : column));
    expect(columnsFound(rowOf(1, ['某表']), rowOf(2, top), rowOf(3, bottom))).toEqual(inTemplate);
  });

  test('is found with full-width brackets, blanks and marks of mandatory columns', () => {
    const titles = columns.map((column) => ` *${column.replaceAll('(', '（').replaceAll(')', '） ')}`);
    expect(columnsFound(rowOf(1, titles))).toEqual(inTemplate);
  });

  test('on several sheets with data is refused, beside an empty template it is taken', () => {
    const data = [rowOf(1, columns), rowOf(2, ['x'])];
    expect(choose({ name: '一校', rows: data }, { name: '二校', rows: data })).toMatchObject({
      ok: false,
      problem: { code: 'several-sheets' },
    });
    expect(choose({ name: '模板', rows: [rowOf(1, columns)] }, { name: '二校', rows: data })).toMatchObject({
      ok: true,
      table: { sheet: '二校' },
    });
  });

  test('skips totals, notes and its own header where they stand among the rows', () => {
    const { table, row } = testTable(id);
    const [first = ''] = table.columns.keys();
    const codeOf = (text: string) => skippedRow(row({ [first]: text }), table)?.problem.code;
    expect(['合计', '全县合计', '平均'].map(codeOf)).toEqual(Array(3).fill('totals-row-skipped'));
    expect(['填表人：某人', '注：统计时点为9月1日', '审核人：'].map(codeOf)).toEqual(Array(3).fill('footer-row-skipped'));
    const header = row(Object.fromEntries([...table.columns.keys()].map((column) => [column, column])));
    expect(skippedRow(header, table)?.problem.code).toBe('header-row-skipped');
  });

  test('is told from every other file of the registry', () => {
    for (const other of importKinds.filter((one) => one !== id)) {
      const found = chooseTable(possibleHeaders('a', [rowOf(1, kindsOfImport[other].file.file.columns)]), ['a'], kind);
      expect(found).toMatchObject({
        ok: false,
        problem: { code: 'another-file', zh: expect.stringContaining(kindsOfImport[other].file.file.zh) },
      });
    }
  });
});
