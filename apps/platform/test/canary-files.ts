import { join } from 'node:path';
import type { ImportKind } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import { openSpreadsheet, writeXlsx } from '@junheng/spreadsheet';
import { marks } from './canary-marks.ts';

/** Columns of office files that tell who somebody is, or what is nobody's business, by what is written into them. */
const canaries: readonly { columns: RegExp; value(n: number): string }[] = [
  { columns: /身份证件号|^身份证号/, value: (n) => idNumber(n) },
  { columns: /学籍接续标识/, value: (n) => `G${idNumber(n)}` },
  { columns: /^工号$|班主任工号/, value: (n) => `${marks.work}${n}` },
  { columns: /电话|手机/, value: () => marks.phone },
  { columns: /姓名|曾用名|教师$/, value: (n) => `${marks.name}${'甲乙丙丁戊己庚辛'[n % 8]}` },
  {
    columns: /地址|住址|户籍地|户口所在地|籍贯|特长|备注|健康|毕业院校|关系说明|工作单位|就读困难|证号/,
    value: (n) => `${marks.name}路${n}号`,
  },
];

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Of GB 11643, born on 1 May 2010: the mark, a number in which odd is a boy, the check character. */
function idNumber(n: number): string {
  const digits = `${marks.number}${String(700 + 2 * n).padStart(3, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0);
  return digits + '10X98765432'[sum % 11];
}

export type CanaryFiles = { files: { kind: ImportKind; path: string }[]; /** `student-roster 姓名`, each once. */ fields: string[] };

const personal = ['student-roster', 'new-students', 'teacher-roster', 'class-list', 'disabled-register'] as const;

/**
 * The invented county, in whose files about persons four rows hold canaries in every personal column: one whole, one with a
 * fault, one whose cells are shifted by a column, one that stands twice.
 */
export async function writeCanaryFiles(directory: string): Promise<CanaryFiles> {
  const county = await generateCounty({ seed: 'canary', size: 'small', schoolYear: 2019, directory });
  const files: CanaryFiles['files'] = [{ kind: 'school-conditions', path: county.files['school-conditions'] }];
  const fields = new Set<string>();
  for (const kind of personal) {
    const spreadsheet = await openSpreadsheet(county.files[kind]);
    const rows: string[][] = [];
    for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) rows.push(row.cells.map(({ text }) => text));
    await spreadsheet.close();
    const at = rows.findIndex((cells) => cells.filter((cell) => canaries.some(({ columns }) => columns.test(cell))).length >= 1);
    const header = rows[at]!;
    const people = rows.slice(at + 1).filter((cells) => cells.some((cell) => cell !== ''));
    const planted = people.slice(0, 4).map((cells, n) => plant(kind, header, cells, n, fields));
    const [whole, faulty, shifted, twice] = planted as [string[], string[], string[], string[]];
    const sex = header.indexOf('性别');
    if (sex >= 0) faulty[sex] = marks.name;
    const path = join(directory, `canary-${kind}.xlsx`);
    const body = [whole, faulty, [shifted.at(-1)!, ...shifted.slice(0, -1)], twice, [...twice], ...people.slice(4, 60)];
    await writeXlsx(path, [{ name: '数据', header, rows: body }]);
    files.push({ kind, path });
  }
  return { files, fields: [...fields] };
}

function plant(kind: string, header: readonly string[], cells: readonly string[], n: number, fields: Set<string>): string[] {
  return header.map((column, index) => {
    const canary = canaries.find(({ columns }) => columns.test(column));
    if (canary) fields.add(`${kind} ${column}`);
    const birth = column === '出生日期' && kind !== 'teacher-roster' ? '20100501' : null;
    return canary?.value(n) ?? birth ?? cells[index] ?? '';
  });
}
