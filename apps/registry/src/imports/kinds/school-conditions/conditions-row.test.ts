import { describe, expect, test } from 'vitest';
import { conditionsIdentities, equipmentColumn, readConditionsRow } from './conditions-row.ts';
import { EquipmentUnit } from './equipment-unit.ts';
import { type TestCell, testTable } from '../../../../test/test-rows.ts';

const { table, row } = testTable('school-conditions');
const cells: Record<string, TestCell> = {
  学校标识码: '9900000001',
  学校名称: '清江镇中心小学',
  办学类型: '小学',
  城乡类型: '镇中心区',
  建校年份: '1958年',
  '占地面积(平方米)': '20,000',
  '教学及辅助用房面积(平方米)': { text: '5000.25', kind: 'number' },
  '其中:室内体育用房面积(平方米)': '',
  [equipmentColumn]: '350.12',
  计算机台数: '120',
  '音乐专用教室面积(平方米,逐间)': '96、88.5',
  校园网是否建成: '是',
};
const read = (change: Record<string, TestCell> = {}) => readConditionsRow(row({ ...cells, ...change }), table);
const found = (change: Record<string, TestCell>) => {
  const reading = read(change);
  return reading.ok ? [] : reading.findings.map(({ column, problem }) => `${column}: ${problem.code}`);
};

describe('a conditions row', () => {
  test('becomes a description and conditions in dm² and fen', () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        schoolCode: '9900000001',
        description: { name: '清江镇中心小学', schoolType: '211', urbanRural: '121', builtYear: 1958 },
        conditions: {
          siteAreaDm2: 2_000_000,
          teachingAreaDm2: 500_025,
          indoorSportsAreaDm2: null,
          equipmentValueFen: 350_120_000,
          computers: 120,
          books: null,
          musicRoomAreasDm2: [9600, 8850],
          artRoomAreasDm2: [],
          campusNetwork: true,
        },
      },
    });
  });

  test('is refused with every wrong cell named at once', () => {
    const wrong = { '占地面积(平方米)': '-1', 计算机台数: '2.5', [equipmentColumn]: '三百', 办学类型: '幼儿园', 校园网是否建成: '在建' };
    expect(found(wrong)).toEqual([
      '办学类型: bad-school-type',
      '占地面积(平方米): negative',
      `${equipmentColumn}: not-a-number`,
      '计算机台数: not-whole',
      '校园网是否建成: bad-yes-no',
    ]);
  });

  test('with an equipment value above 1 亿元 is refused', () => {
    expect(found({ [equipmentColumn]: '10000' })).toEqual([]);
    expect(found({ [equipmentColumn]: '3501200' })).toEqual([`${equipmentColumn}: implausible-equipment-value`]);
  });

  test('is unique by its school code', () => {
    expect(conditionsIdentities(row(cells), table)).toEqual([{ column: '学校标识码', value: '9900000001', scope: '' }]);
  });
});

describe('a form', () => {
  const unitOf = (...values: string[]) => {
    const unit = new EquipmentUnit(table);
    for (const value of values) unit.add(row({ ...cells, [equipmentColumn]: value }));
    return unit.problem()?.code ?? null;
  };

  test('has the wrong unit when at least half of its values are implausible', () => {
    expect(unitOf('3500000', '2800000', '350')).toBe('wrong-unit');
    expect(unitOf('3500000', '350')).toBe('wrong-unit');
    expect(unitOf('3500000', '', '')).toBe('wrong-unit');
  });

  test('has the right unit otherwise', () => {
    expect(unitOf('3500000', '350', '280')).toBeNull();
    expect(unitOf('', '')).toBeNull();
    expect(unitOf('350', '280')).toBeNull();
  });
});
