import { uuidFromBytes } from '@junheng/runtime';
import { differing } from '../../../domain/differing.ts';
import { studentCare } from '../../../domain/student/record-care.ts';
import { writeCareYears } from '../../../views/care-year.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { SchoolEntry } from '../../../views/school-view.ts';
import { readStudents, writeStudents } from '../../../views/student-index.ts';
import { readWithdrawnPersons } from '../../../views/withdrawn-views.ts';
import type { RowPlanner } from '../../batch-plan.ts';
import { decideRows } from '../../decide-rows.ts';
import { againAfter, erasedFinder, isRefused } from '../../erased-finder.ts';
import type { ImportParts } from '../../import-parts.ts';
import { type GoodRow, readRows } from '../../read-rows.ts';
import { inRegisteredSchools } from '../../registered-schools.ts';
import type { Table } from '../../table.ts';
import { studentRefusal } from '../../students/student-refusals.ts';
import { careNotices } from './care-notices.ts';
import { careIdentities, type CareRow, readCareRow } from './care-row.ts';

type CareOfChild = GoodRow<CareRow> & {
  school: SchoolEntry | null;
  studentId: string;
  idNumberIndex: Buffer;
  /** Someone has registered the child before, even if that was withdrawn. */
  hasPast: boolean;
};

/** Rows of 适龄残疾儿童少年登记表 are recorded on the streams of the children they are about. */
export function createCarePlanner(parts: ImportParts, job: StoredJob): RowPlanner {
  const { county } = parts.runtime;
  const { schoolYear } = job;
  return {
    identities: careIdentities,

    async plan(rows, table, rejected) {
      const { planned, good } = readRows(readCareRow, rows, table, rejected, job);
      const children = await findChildren(
        parts,
        await inRegisteredSchools<CareRow, GoodRow<CareRow>>(parts, good, table),
        schoolYear,
        table,
      );
      const { decided, streams } = await decideRows(parts.log, children, {
        decider: studentCare,
        stream: 'student',
        subject: ({ studentId }) => studentId,
        command: ({ studentId, value: { name, idNumber, care }, school, source }) => {
          return { studentId, schoolYear, name, idNumber, care: { ...care, schoolId: school?.schoolId ?? null }, source };
        },
        refused: (refusals, { row }) => refusals.map((refusal) => studentRefusal(refusal, row, table)),
        isThere: ({ description }) => description !== null,
        hasPast: (row) => row.hasPast,
      });
      for (const { row, before, after } of decided) {
        const known = before.care.get(schoolYear);
        if (known) row.entry.changes = differing(after.care.get(schoolYear)!, known);
        if (row.entry.outcome === 'new') row.entry.adds = [{ thing: 'student', id: row.studentId }];
        const { placement, schoolId } = after.care.get(schoolYear)!;
        const notices = careNotices(row.row, { placement, schoolId, disability: before.description?.disability ?? null });
        row.entry.findings = [...row.entry.findings, ...notices];
      }
      return {
        rows: planned,
        streams,
        async applyViews(transaction) {
          const registered = decided
            .filter(({ row }) => row.entry.outcome === 'new')
            .map(({ row }) => ({ ...row, enrolmentKeyIndex: null }));
          await writeStudents(transaction, county, registered);
          const statements = decided.map(({ row, after }) => {
            const { placement, schoolId } = after.care.get(schoolYear)!;
            return { row: row.row.number, statement: { studentId: row.studentId, schoolId, placement } };
          });
          await writeCareYears(transaction, parts.vault, county, job, statements);
        },
      };
    },
  };
}

/** By id number; who is not registered yet gets an id. The same child twice in a batch is refused, as everywhere. */
async function findChildren(
  { runtime, sql, vault }: ImportParts,
  rows: readonly (GoodRow<CareRow> & { school: SchoolEntry | null })[],
  schoolYear: number,
  table: Table,
): Promise<CareOfChild[]> {
  const indexes = rows.map(({ value }) => vault.blindIndex('id-number', value.idNumber));
  const identities = indexes.map((idNumberIndex) => ({ enrolmentKeyIndex: null, idNumberIndex }));
  const students = await readStudents(sql, runtime.county, [schoolYear], identities);
  const known = new Map(students.map((entry) => [entry.idNumberIndex!.toString('hex'), entry.studentId]));
  const withdrawn = await readWithdrawnPersons(sql, runtime.county, 'student', indexes);
  const erasedAs = await erasedFinder(
    { sql, runtime },
    indexes.map((index) => [index]),
  );
  const taken = new Set<string>();
  return rows.flatMap((row, at): CareOfChild[] => {
    const idNumberIndex = indexes[at]!;
    const key = idNumberIndex.toString('hex');
    row.entry.schoolYear = schoolYear;
    if (taken.has(key)) {
      row.entry.findings = [studentRefusal('SameStudentTwice', row.row, table)];
      return [];
    }
    taken.add(key);
    const registered = known.get(key);
    const erased = registered === undefined ? erasedAs([idNumberIndex]) : null;
    if (isRefused(erased)) {
      row.entry.findings = [studentRefusal('PersonErased', row.row, table)];
      return [];
    }
    if (registered !== undefined) row.entry.knownSubjectId = registered;
    const former = registered === undefined ? withdrawn.get(key) : undefined;
    const studentId = registered ?? former ?? uuidFromBytes(runtime.entropy.bytes(16, `student|${key}${againAfter(erased)}`));
    return [{ ...row, studentId, idNumberIndex, hasPast: registered !== undefined || former !== undefined }];
  });
}
