import type { FindingRowFragment, ImportFiguresFragment } from '../src/gql/graphql.ts';

export const sampleImport: ImportFiguresFragment = {
  __typename: 'Import',
  id: 'relay-import-1',
  importId: 'import-1',
  kind: 'STUDENT_ROSTER',
  layout: null,
  status: 'CHECKING',
  fileName: '学籍基础信息表-2019-2020学年.xlsx',
  fileHash: 'ab'.repeat(32),
  schoolYear: 2019,
  sheet: '学籍基础信息表',
  rows: 0,
  rowsDone: 0,
  newRows: 0,
  changedRows: 0,
  unchangedRows: 0,
  rejectedRows: 0,
  skippedRows: 0,
  newSchools: 0,
  newClasses: 0,
  newStudents: 0,
  newTeachers: 0,
  correctionRows: 0,
  problem: null,
  startedBy: 'local-operator',
  startedAt: '2019-09-12T03:00:00Z',
  finishedAt: null,
  token: null,
  withdrawal: null,
};

export const readyImport: ImportFiguresFragment = {
  ...sampleImport,
  status: 'READY',
  rows: 1300,
  newRows: 1200,
  rejectedRows: 1,
  skippedRows: 1,
  newClasses: 30,
  newStudents: 1200,
};

export const faultyRow: FindingRowFragment = {
  __typename: 'Finding',
  severity: 'ERROR',
  sheet: '学籍基础信息表',
  row: 42,
  column: '出生日期',
  value: '2011-13-02',
  problem: { __typename: 'Message', code: 'BadDate', zh: '不是有效日期', en: 'Not a valid date' },
  expectedZh: '年月日，如 20110302',
  expectedEn: 'Year, month, day, e.g. 20110302',
  cureZh: '改为 8 位数字日期',
  cureEn: 'Write the date with 8 digits',
};

export const totalsRow: FindingRowFragment = {
  ...faultyRow,
  severity: 'NOTICE',
  row: 1302,
  column: null,
  value: null,
  problem: { __typename: 'Message', code: 'TotalsRow', zh: '合计行，已跳过', en: 'A totals row, skipped' },
};
