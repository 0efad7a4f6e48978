import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import { describe, expect, test } from 'vitest';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';
import { chooseTable } from '../../find-table.ts';
import { possibleHeaders } from '../../header.ts';
import { countyForm } from './county-form.ts';
import { figureColumns, readCountyRow } from './county-row.ts';
import { turnedForm } from './turned-form.ts';

const { table, row } = testTable('county-form');
const cells: Record<string, TestCell> = {
  小学在校学生数: '44,000',
  初中在校学生数: { text: '22000', kind: 'number' },
  教师年平均工资收入: '86257.5',
  公务员年平均工资收入: '85716元',
  适龄残疾儿童少年入学总人数: '',
};
const read = (change: Record<string, TestCell> = {}) => readCountyRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('the row of a county form', () => {
  test('becomes figures, money in fen', () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        primaryStudents: 44_000,
        juniorStudents: 22_000,
        teacherPayFen: 8_625_750,
        civilServantPayFen: 8_571_600,
        disabledEnrolled: null,
      },
    });
  });

  test('with a pay in 万元 is refused', () => {
    expect(found({ 教师年平均工资收入: '8.63' })).toEqual(['教师年平均工资收入: implausible-pay']);
    expect(found({ 公务员年平均工资收入: '857160000' })).toEqual(['公务员年平均工资收入: implausible-pay']);
  });

  test('is refused with every wrong cell named at once', () => {
    expect(found({ 小学在校学生数: '四万', 初中在校学生数: '-1' })).toEqual(['小学在校学生数: not-a-number', '初中在校学生数: negative']);
  });

  test('leaves out what the form has no column for', () => {
    const few = { ...table, columns: new Map([['小学在校学生数', 0]]) };
    expect(readCountyRow({ number: 2, cells: [{ text: '5', kind: 'number', lossy: false }] }, few)).toMatchObject({
      value: { primaryStudents: 5 },
    });
  });
});

test.each([
  ['教师年平均工资收入(万元)', 'wrong-unit'],
  ['教师年平均工资收入（元）', 'found'],
  ['教师年平均工资收入', 'found'],
])('a column titled %s is %s', (title, expected) => {
  const titles = countyForm.file.file.columns.map((column) => (column === figureColumns.teacherPayFen ? title : column));
  const header: Row = { number: 1, cells: titles.map((text) => ({ text, kind: 'text', lossy: false })) };
  const chosen = chooseTable(possibleHeaders('a', [header]), ['a'], countyForm.file);
  expect(chosen.ok ? 'found' : chosen.problem.code).toBe(expected);
});

describe('a form with its figures below one another', () => {
  const sheetOf = (rows: string[][]): Spreadsheet => ({
    format: 'xlsx',
    sheets: ['说明', '采集表'],
    async *rows(sheet) {
      for (const [index, texts] of (sheet === '采集表' ? rows : []).entries()) {
        yield { number: index + 1, cells: texts.map((text) => ({ text, kind: text === '' ? 'empty' : 'text', lossy: false })) };
      }
    },
    close: async () => {},
  });
  const rowsOf = async (spreadsheet: Spreadsheet) => {
    const rows: [number, string[]][] = [];
    for await (const { number, cells: found } of spreadsheet.rows(spreadsheet.sheets.at(-1)!))
      rows.push([number, found.map(({ text }) => text)]);
    return rows;
  };

  test('becomes one row under its names', async () => {
    const vertical = [
      ['某县采集表'],
      ['序号', '指标', '单位', '数值'],
      ['1', '小学在校学生数', '', '1464'],
      ['2', '初中在校学生数', '', '781'],
      ['3', '小学专任教师数', '', '91'],
      ['4', '初中专任教师数', '', ''],
      ['5', '教师年平均工资收入（元）', '', '86257'],
    ];
    const turned = await turnedForm(sheetOf(vertical));
    expect(turned.sheets).toEqual(['采集表']);
    expect(await rowsOf(turned)).toEqual([
      [2, ['小学在校学生数', '初中在校学生数', '小学专任教师数', '初中专任教师数', '教师年平均工资收入（元）']],
      [3, ['1464', '781', '91', '', '86257']],
    ]);
  });

  test('is none when the names stand in one row', async () => {
    const lying = sheetOf([Object.values(figureColumns), Object.values(figureColumns).map(() => '1')]);
    expect(await turnedForm(lying)).toBe(lying);
  });
});
