import type { Cells } from '../files/office-file.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { DirtKind } from './dirt-kinds.ts';

export type Fault = {
  readonly kind: DirtKind;
  /** The column to look at; `spoil` may change others that go with it. */
  readonly column: string;
  readonly times: number;
  readonly eligible?: (row: Cells) => boolean;
  /** The changed cells; of a repeated row, the changed cells of its copy. */
  readonly spoil: (row: Cells, random: SeededRandom) => Cells;
  /** The row stays as it is, and a changed copy of it is added below the last. */
  readonly repeats?: true;
};

const dayBeforeExcelsFirst = Date.UTC(1899, 11, 30);
const text = (row: Cells, column: string) => String(row[column] ?? '');

/** YYYYMMDD to the number of the day in Excel’s 1900 system. */
export function serialDate(compact: string): number {
  const day = Date.UTC(Number(compact.slice(0, 4)), Number(compact.slice(4, 6)) - 1, Number(compact.slice(6, 8)));
  return (day - dayBeforeExcelsFirst) / 86_400_000;
}

export const asSerialDate = (column: string, times: number): Fault => ({
  kind: 'serial-date',
  column,
  times,
  eligible: (row) => /^\d{8}$/.test(text(row, column)),
  spoil: (row) => ({ [column]: serialDate(text(row, column)) }),
});

/** A number keeps 15 to 17 digits of the 18. */
export const asNumber = (column: string, times: number): Fault => ({
  kind: 'id-as-number',
  column,
  times,
  eligible: (row) => /^\d{18}$/.test(text(row, column)),
  spoil: (row) => ({ [column]: Number(text(row, column)) }),
});

export const inFullWidth = (column: string, times: number): Fault => ({
  kind: 'full-width-digits',
  column,
  times,
  eligible: (row) => /\d/.test(text(row, column)),
  spoil: (row) => ({ [column]: text(row, column).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))) }),
});

export const withApostrophe = (column: string, times: number): Fault => ({
  kind: 'leading-apostrophe',
  column,
  times,
  eligible: (row) => text(row, column) !== '',
  spoil: (row) => ({ [column]: `'${text(row, column)}` }),
});

export const asGenderCode = (times: number): Fault => ({
  kind: 'gender-as-code',
  column: '性别',
  times,
  spoil: (row) => ({ 性别: row['性别'] === '男' ? 1 : 2 }),
});

export const withCountyName = (column: string, times: number): Fault => ({
  kind: 'name-with-county',
  column,
  times,
  spoil: (row) => ({ [column]: `示例县${text(row, column)}` }),
});

export const withWrongCheckDigit = (column: string, times: number): Fault => ({
  kind: 'wrong-check-digit',
  column,
  times,
  eligible: (row) => /^\d{17}[\dX]$/.test(text(row, column)),
  spoil: (row, random) => {
    const right = '0123456789X'.indexOf(text(row, column).at(-1)!);
    return { [column]: text(row, column).slice(0, 17) + '0123456789X'[(right + random.whole(1, 10)) % 11]! };
  },
});

export const withUnreadableBirthDate = (times: number): Fault => ({
  kind: 'unreadable-birth-date',
  column: '出生日期',
  times,
  spoil: (row, random) => ({
    出生日期: random.pick(['不详', `${text(row, '出生日期').slice(0, 4)}0230`, `${text(row, '出生日期').slice(0, 4)}年秋`]),
  }),
});

export const withEntryYearOff = (times: number): Fault => ({
  kind: 'entry-year-off-by-one',
  column: '入学年月',
  times,
  spoil: (row, random) => ({ 入学年月: `${Number(text(row, '入学年月').slice(0, 4)) + random.pick([-1, 1])}09` }),
});

export const withoutDisability = (times: number): Fault => ({
  kind: 'disability-missing',
  column: '残疾人类型',
  times,
  eligible: (row) => row['残疾人类型'] !== '无残疾',
  spoil: () => ({ 残疾人类型: '无残疾' }),
});

export const inYuan = (column: string, times: number): Fault => ({
  kind: 'yuan-for-ten-thousand',
  column,
  times,
  spoil: (row) => ({ [column]: Math.round(Number(row[column]) * 10_000) }),
});

export const withOtherCount = (times: number): Fault => ({
  kind: 'class-count-disagrees',
  column: '在册人数',
  times,
  spoil: (row, random) => {
    const more = random.whole(1, 3);
    return { 在册人数: Number(row['在册人数']) + more, 男生数: Number(row['男生数']) + more };
  },
});
