import type { Row } from '@junheng/spreadsheet';
import type { SchoolRefusal } from '../../../domain/school/decide.ts';
import { errorAt, type RowFinding } from '../../finding.ts';
import type { Table } from '../../table.ts';
import { RowReader } from '../../row-reader.ts';
import { type Problem, unreadable } from '../../values/parsed.ts';

const problems: Record<SchoolRefusal, { column: string; problem: Problem }> = {
  IndoorSportsExceedsTeachingArea: {
    column: '其中:室内体育用房面积(平方米)',
    problem: unreadable(
      'part-exceeds-whole',
      { zh: '室内体育用房面积大于教学及辅助用房面积', en: 'The indoor sports area exceeds the teaching area it is part of' },
      { zh: '不大于教学及辅助用房面积', en: 'At most the teaching area' },
    ).problem,
  },
  StudentComputersExceedComputers: {
    column: '其中:学生用机台数',
    problem: unreadable(
      'part-exceeds-whole',
      { zh: '学生用机台数大于计算机台数', en: 'There are more computers for students than computers' },
      { zh: '不大于计算机台数', en: 'At most the number of computers' },
    ).problem,
  },
};

export function conditionsRefusal(refusal: SchoolRefusal, row: Row, table: Table): RowFinding {
  const { column, problem } = problems[refusal];
  return errorAt(row, column, new RowReader(row, table).text(column), problem);
}
