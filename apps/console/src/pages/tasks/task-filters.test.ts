import { describe, expect, test } from 'vitest';
import { isDueBy, numbersOf } from './task-filters.ts';

describe('a task is due', () => {
  test.each([
    [1, 'late', true],
    [0, 'late', false],
    [0, 'week', true],
    [-7, 'week', true],
    [-8, 'week', false],
    [-8, 'month', true],
    [-31, 'month', false],
    [null, 'month', false],
  ] as const)('%s days late, %s: %s', (daysLate, by, is) => {
    expect(isDueBy({ step: 'OPEN', daysLate }, by)).toBe(is);
    expect(isDueBy({ step: 'CLOSED', daysLate }, by)).toBe(false);
  });
});

describe('numbers of progress', () => {
  test('are read line by line: name, value, unit', () => {
    expect(numbersOf('已配备班级 12 个\n\n覆盖率 98.5 %')).toEqual([
      { label: '已配备班级', value: '12', unit: '个' },
      { label: '覆盖率', value: '98.5', unit: '%' },
    ]);
    expect(numbersOf('classes equipped 12')).toEqual([{ label: 'classes equipped', value: '12', unit: '' }]);
    expect(numbersOf('  ')).toEqual([]);
  });

  test('are refused where a line is none', () => {
    expect(numbersOf('已配备班级')).toBeNull();
    expect(numbersOf('好 12 个\n没有数')).toBeNull();
  });
});
