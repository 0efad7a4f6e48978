import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../api.ts';
import { readClassSizes, type Figures } from '../../views/conflict-facts.ts';
import type { StoredJob } from '../../views/import-job.ts';
import type { PlannedRow } from '../batch-plan.ts';
import type { RowFinding } from '../finding.ts';
import { classIdOf } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import { readClassRow } from '../kinds/class-list/class-row.ts';
import { figureColumns, readCountyRow } from '../kinds/county-form/county-row.ts';
import type { FileWatch } from '../kind-of-import.ts';
import { RowReader } from '../row-reader.ts';
import type { Table } from '../table.ts';
import { parseClassNo, parseGrade } from '../values/parse-class.ts';
import { conflictMessages } from './conflict-messages.ts';
import { contradictedFigures, countedFigures } from './read-conflicts.ts';

const mostNotices = 10;

/** Tells before the import what the file contradicts of files that are in; nothing for kinds that state nothing twice. */
export function createConflictWatch(parts: ImportParts, job: StoredJob, table: Table): FileWatch[] {
  if (job.kind === 'student-roster' || job.kind === 'class-list') return [new ClassSizeWatch(parts, job, table)];
  return job.kind === 'county-form' ? [new FiguresWatch(parts, job, table)] : [];
}

const contradiction = (about: Message, row: number, column: string | null, here: string, there: string): RowFinding => ({
  severity: 'notice',
  row,
  column,
  value: null,
  problem: {
    code: `conflict-${about.code}`,
    zh: `${about.zh}：本表 ${here}，已导入的另一文件 ${there}`,
    en: `${about.en}: ${here} in this file, ${there} in the other`,
    expectedZh: '各文件的说法一致',
    expectedEn: 'All files state the same',
    cureZh: '核对两份文件，改正有误的一份；不影响导入',
    cureEn: 'Compare the two files and correct the wrong one; the import itself is not affected',
  },
});

/** Students per class of the roster against the class list, whichever of the two is the file. */
class ClassSizeWatch implements FileWatch {
  readonly #parts: ImportParts;
  readonly #job: StoredJob;
  readonly #table: Table;
  readonly #classes = new Map<string, { row: number; students: number; name: string }>();

  constructor(parts: ImportParts, job: StoredJob, table: Table) {
    this.#parts = parts;
    this.#job = job;
    this.#table = table;
  }

  add(row: Row, { outcome, schoolId, schoolYear }: PlannedRow): void {
    if (outcome === 'rejected' || schoolId === undefined || (schoolYear ?? this.#job.schoolYear) !== this.#job.schoolYear) return;
    const read = this.#job.kind === 'class-list' ? this.#ofList(row) : this.#ofRoster(row);
    if (!read) return;
    const classId = classIdOf(schoolId, this.#job.schoolYear, read.grade, read.classNo);
    const known = this.#classes.get(classId) ?? { row: row.number, students: 0, name: `${read.schoolCode} ${read.grade}.${read.classNo}` };
    this.#classes.set(classId, { ...known, students: known.students + read.students });
  }

  #ofList(row: Row) {
    const read = readClassRow(row, this.#table);
    const students = read.ok ? read.value.declaration.students : null;
    return read.ok && typeof students === 'number' ? { ...read.value, students } : null;
  }

  #ofRoster(row: Row) {
    const cells = new RowReader(row, this.#table);
    const grade = parseGrade(cells.text('年级'));
    const classNo = parseClassNo(cells.text('班级号'));
    return grade.ok && classNo.ok
      ? { schoolCode: cells.text('学校标识码'), grade: grade.value, classNo: classNo.value, students: 1 }
      : null;
  }

  async notices(): Promise<RowFinding[]> {
    const { sql, runtime } = this.#parts;
    const isList = this.#job.kind === 'class-list';
    const others = await readClassSizes(sql, runtime.county, this.#job.schoolYear, isList ? 'roster' : 'list');
    const differing = [...this.#classes].flatMap(([classId, one]) => {
      const other = others.get(classId);
      return other === undefined || other === one.students ? [] : [{ ...one, other }];
    });
    const { classSize } = conflictMessages;
    const shown = differing
      .slice(0, mostNotices)
      .map(({ row, name, students, other }) =>
        contradiction(
          { ...classSize, zh: `${name} ${classSize.zh}`, en: `${name}: ${classSize.en}` },
          row,
          null,
          String(students),
          String(other),
        ),
      );
    return differing.length > mostNotices ? [...shown, this.#more(differing.length)] : shown;
  }

  #more(count: number): RowFinding {
    const { classSize } = conflictMessages;
    const about = { ...classSize, zh: `共 ${count} 个班：${classSize.zh}`, en: `${count} classes in all: ${classSize.en}` };
    return contradiction(about, this.#table.headerRow, null, '…', '…');
  }
}

/** The county's own figures against what the other files count. */
class FiguresWatch implements FileWatch {
  readonly #parts: ImportParts;
  readonly #job: StoredJob;
  readonly #table: Table;
  #declared: { row: number; figures: Figures } | null = null;

  constructor(parts: ImportParts, job: StoredJob, table: Table) {
    this.#parts = parts;
    this.#job = job;
    this.#table = table;
  }

  add(row: Row, { outcome }: PlannedRow): void {
    const read = outcome === 'rejected' ? null : readCountyRow(row, this.#table);
    if (read?.ok) this.#declared = { row: row.number, figures: { ...noFigures, ...read.value } };
  }

  async notices(): Promise<RowFinding[]> {
    if (!this.#declared) return [];
    const { row, figures } = this.#declared;
    return contradictedFigures(figures, await countedFigures(this.#parts, this.#job.schoolYear)).map(({ figure, counted }) =>
      contradiction(conflictMessages[figure], row, figureColumns[figure], String(figures[figure]), String(counted.value)),
    );
  }
}

const noFigures: Figures = {
  primaryStudents: null,
  juniorStudents: null,
  primaryTeachers: null,
  juniorTeachers: null,
  disabledChildren: null,
  disabledEnrolled: null,
};
