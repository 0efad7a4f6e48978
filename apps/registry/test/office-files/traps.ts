import type { ImportKind } from '@junheng/contracts';

/** How many rows a file adds, changes, leaves as they are; how many are rejected, skipped. */
type Rows = { newRows?: number; changedRows?: number; unchangedRows?: number; rejectedRows?: number; skippedRows?: number };

export type Trap = {
  file: string;
  kind: ImportKind;
  formats: readonly ('xlsx' | 'csv')[];
  schoolYear?: number;
  /** The whole file is refused with this code. */
  refused?: string;
  rows?: Rows;
  /** `row column code` of each finding, notices of the header aside; of a repeated person the first column that tells. */
  findings?: readonly string[];
};

const both = ['xlsx', 'csv'] as const;
const transferred = (...rows: number[]) => rows.map((row) => `${row} 学籍接续标识 duplicate-after-transfer`);

/** Every file of this folder in the order in which offices hand them in, and what the import must say. */
export const traps: readonly Trap[] = [
  { file: 'conditions-in-yuan', kind: 'school-conditions', formats: both, refused: 'wrong-unit' },
  { file: 'conditions-yuan-as-ten-thousand', kind: 'school-conditions', formats: both, refused: 'wrong-unit' },
  { file: 'conditions-without-unit', kind: 'school-conditions', formats: both, refused: 'wrong-unit' },
  {
    file: 'school-conditions',
    kind: 'school-conditions',
    formats: both,
    rows: { newRows: 4, rejectedRows: 3, skippedRows: 4 },
    findings: [
      '5 — totals-row-skipped',
      '6 学校名称 name-with-county',
      '8 — totals-row-skipped',
      '10 学校名称 name-with-county',
      '11 教学仪器设备资产值(万元) implausible-equipment-value',
      '12 图书册数 not-a-number',
      '13 学校标识码 bad-school-code',
      '15 — footer-row-skipped',
    ],
  },
  { file: 'conditions-in-both-units', kind: 'school-conditions', formats: both, schoolYear: 2020, rows: { changedRows: 4 } },
  {
    file: 'student-roster',
    kind: 'student-roster',
    formats: both,
    rows: { newRows: 8, rejectedRows: 8, skippedRows: 3 },
    findings: [
      '9 身份证件号 digits-lost',
      '10 身份证件号 digits-lost',
      '11 出生日期 bad-date',
      '12 出生日期 bad-date',
      '13 性别 gender-contradicts-id',
      ...transferred(14),
      '15 — totals-row-skipped',
      ...transferred(17),
      '19 姓名 bad-name',
      '22 — totals-row-skipped',
      '23 — footer-row-skipped',
    ],
  },
  { file: 'rosters-by-school', kind: 'student-roster', formats: ['xlsx'], refused: 'several-sheets' },
  {
    file: 'roster-after-transfer',
    kind: 'student-roster',
    formats: both,
    rows: { newRows: 2, rejectedRows: 2 },
    findings: transferred(2, 4),
  },
  {
    file: 'roster-of-new-school',
    kind: 'student-roster',
    formats: both,
    rows: { changedRows: 1 },
    findings: ['2 学校标识码 student-moves-school'],
  },
  { file: 'roster-of-dates', kind: 'student-roster', formats: both, rows: { newRows: 15 } },
  { file: 'roster-of-dates-1904', kind: 'student-roster', formats: ['xlsx'], rows: { unchangedRows: 14 } },
  {
    file: 'roster-of-serials-1904',
    kind: 'student-roster',
    formats: ['xlsx'],
    refused: 'no-good-row',
    findings: ['2 出生日期 birth-date-contradicts-id'],
  },
  { file: 'roster-with-lost-digits', kind: 'student-roster', formats: ['csv'], refused: 'digits-lost-in-file' },
  { file: 'roster-of-members', kind: 'student-roster', formats: both, rows: { newRows: 1 } },
  {
    file: 'new-students',
    kind: 'new-students',
    formats: both,
    rows: { newRows: 5, rejectedRows: 4, skippedRows: 1 },
    findings: [
      '7 身份证件号 digits-lost',
      '8 出生日期 bad-date',
      '9 身份证件号 duplicate-after-transfer',
      '10 身份证件号 duplicate-after-transfer',
      '12 — totals-row-skipped',
    ],
  },
  {
    file: 'teacher-roster',
    kind: 'teacher-roster',
    formats: both,
    rows: { newRows: 4, rejectedRows: 5, skippedRows: 1 },
    findings: [
      '5 班主任班级 homeroom-class-unknown',
      '8 身份证件号 digits-lost',
      '9 所在学校 unknown-school',
      '10 所在学校 missing-value',
      '11 身份证件号 duplicate-after-transfer',
      '12 身份证件号 duplicate-after-transfer',
      '13 — totals-row-skipped',
    ],
  },
  {
    file: 'class-list',
    kind: 'class-list',
    formats: both,
    rows: { changedRows: 4, rejectedRows: 1, skippedRows: 2 },
    findings: [
      '4 — conflict-class-size',
      '6 — totals-row-skipped',
      '7 — conflict-class-size',
      '7 在册人数 parts-contradict-total',
      '7 班主任工号 homeroom-teacher-unknown',
      '8 学校标识码 missing-value',
      '10 — totals-row-skipped',
    ],
  },
  {
    file: 'disabled-register',
    kind: 'disabled-register',
    formats: both,
    rows: { newRows: 6, rejectedRows: 3, skippedRows: 1 },
    findings: [
      '5 身份证件号 digits-lost',
      '9 学校标识码 school-of-child-missing',
      '10 身份证件号 duplicate-after-transfer',
      '11 身份证件号 duplicate-after-transfer',
      '12 — totals-row-skipped',
    ],
  },
  { file: 'county-form', kind: 'county-form', formats: both, rows: { newRows: 1 } },
  { file: 'county-form-below', kind: 'county-form', formats: both, rows: { unchangedRows: 1 } },
  { file: 'county-form-with-units', kind: 'county-form', formats: both, rows: { unchangedRows: 1 } },
  { file: 'county-form-with-lines', kind: 'county-form', formats: both, rows: { unchangedRows: 1 } },
  { file: 'county-form-in-ten-thousand', kind: 'county-form', formats: both, refused: 'wrong-unit' },
  {
    file: 'cohort-counts',
    kind: 'cohort-counts',
    formats: both,
    rows: { newRows: 4, skippedRows: 2 },
    findings: ['5 — totals-row-skipped', '8 — totals-row-skipped'],
  },
  { file: 'cohort-counts-merged', kind: 'cohort-counts', formats: both, refused: 'school-or-county' },
];
