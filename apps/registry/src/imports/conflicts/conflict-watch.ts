import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../api.ts';
import { readClassSizes, readSchoolNames, type Figures } from '../../views/conflict-facts.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { countRemaining } from '../../views/student-index.ts';
import type { PlannedRow } from '../batch-plan.ts';
import type { RowFinding } from '../finding.ts';
import { wordOf } from '../../downloads/columns/office-words.ts';
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

type ClassOfFile = { row: number; schoolId: string; schoolCode: string; grade: number; classNo: number };

/** Students per class, as the roster leaves them, against the class list, whichever of the two is the file. */
class ClassSizeWatch implements FileWatch {
  readonly #parts: ImportParts;
  readonly #job: StoredJob;
  readonly #table: Table;
  readonly #classes = new Map<string, ClassOfFile>();
  readonly #rows: { row: number; classId: string; students: number; knownSubjectId: string | undefined }[] = [];

  constructor(parts: ImportParts, job: StoredJob, table: Table) {
    this.#parts = parts;
    this.#job = job;
    this.#table = table;
  }

  add(row: Row, { outcome, schoolId, schoolYear, knownSubjectId }: PlannedRow): void {
    if (outcome === 'rejected' || schoolId === undefined || (schoolYear ?? this.#job.schoolYear) !== this.#job.schoolYear) return;
    const read = this.#job.kind === 'class-list' ? this.#ofList(row) : this.#ofRoster(row);
    if (!read) return;
    const classId = classIdOf(schoolId, this.#job.schoolYear, read.grade, read.classNo);
    const { schoolCode, grade, classNo, students } = read;
    if (!this.#classes.has(classId)) this.#classes.set(classId, { row: row.number, schoolId, schoolCode, grade, classNo });
    this.#rows.push({ row: row.number, classId, students, knownSubjectId });
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

  async notices(refused: ReadonlySet<number>): Promise<RowFinding[]> {
    const { sql, runtime } = this.#parts;
    const stated = this.#rows.filter(({ row }) => !refused.has(row));
    const sizes = new Map<string, number>();
    for (const { classId, students } of stated) sizes.set(classId, (sizes.get(classId) ?? 0) + students);
    const isList = this.#job.kind === 'class-list';
    const others = await readClassSizes(sql, runtime.county, this.#job.schoolYear, isList ? 'roster' : 'list');
    // Whom a roster does not name, or only in a faulty row, stays in the class.
    const named = stated.flatMap(({ knownSubjectId }) => knownSubjectId ?? []);
    const remaining = isList
      ? new Map<string, number>()
      : await countRemaining(sql, runtime.county, this.#job.schoolYear, [...sizes.keys()], named);
    const differing = [...sizes].flatMap(([classId, students]) => {
      const [other, stay] = [others.get(classId), remaining.get(classId) ?? 0];
      return other === undefined || other === students + stay ? [] : [{ ...this.#classes.get(classId)!, students, stay, other }];
    });
    const names = await readSchoolNames(sql, runtime.county);
    const { classSize } = conflictMessages;
    const shown = differing.slice(0, mostNotices).map(({ row, schoolId, schoolCode, grade, classNo, students, stay, other }) => {
      const school = names.get(schoolId)?.schoolName ?? schoolCode;
      const zh = `${school}${wordOf('grade', grade)}${classNo}班：${classSize.zh}${stay > 0 ? `（含本表未列入、仍在班内的 ${stay} 名学生）` : ''}`;
      const en = `${school}, grade ${grade}, class ${classNo}: ${classSize.en}${stay > 0 ? ` (with ${stay} whom the file does not bring and who stay in the class)` : ''}`;
      return contradiction({ ...classSize, zh, en }, row, null, String(students + stay), String(other));
    });
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
