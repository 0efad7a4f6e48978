import { canonicalJson, type Json } from '@junheng/contracts';
import type { RecordTeacher } from '../../../domain/teacher/decide.ts';
import type { SchoolEntry } from '../../../views/school-view.ts';
import { isGiven } from '../../../views/bytea-array.ts';
import { readTeachers, type TeacherEntry, type TeacherIdentities } from '../../../views/teacher-index.ts';
import { readWithdrawnPersons } from '../../../views/withdrawn-views.ts';
import { againAfter, erasedFinder, isRefused } from '../../erased-finder.ts';
import type { ImportParts } from '../../import-parts.ts';
import type { NewIds } from '../../new-ids.ts';
import type { GoodRow } from '../../read-rows.ts';
import type { Table } from '../../table.ts';
import { teacherIdNumberIndexOf, workNumberIndexOf } from '../../work-number.ts';
import { teacherRefusal } from './teacher-refusals.ts';
import type { TeacherRow } from './teacher-row.ts';

export type PlacedTeacher = GoodRow<TeacherRow> & { schoolYear: number; school: SchoolEntry; place: RecordTeacher['place'] };

export type MatchedTeacher = PlacedTeacher & {
  teacherId: string;
  identities: TeacherIdentities;
  /** HMAC over all that is kept of the row. */
  fingerprint: Buffer;
  /** null: nobody with these identities is registered. */
  known: TeacherEntry | null;
  /** Registered before by an import that was withdrawn: the stream goes on. */
  isReturning: boolean;
};

/** Finds each row's teacher by id number, else by work number. Rows that mean two teachers, or the same one twice in a year, are refused. */
export async function matchTeachers(
  { runtime, sql, vault }: ImportParts,
  newId: NewIds,
  rows: readonly PlacedTeacher[],
  table: Table,
): Promise<MatchedTeacher[]> {
  const { county } = runtime;
  const identities = rows.map(({ value: { description } }) => ({
    workNumberIndex: workNumberIndexOf(vault, description.workNumber),
    idNumberIndex: teacherIdNumberIndexOf(vault, description.idNumber),
  }));
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))];
  const teachers = await readTeachers(sql, county, years, identities);
  const byWorkNumber = new Map(teachers.flatMap((entry) => (entry.workNumberIndex ? [[hex(entry.workNumberIndex), entry]] : [])));
  const byIdNumber = new Map(teachers.flatMap((entry) => (entry.idNumberIndex ? [[hex(entry.idNumberIndex), entry]] : [])));

  const labels = identities.map(({ workNumberIndex, idNumberIndex }) => workNumberIndex ?? idNumberIndex);
  const withdrawn = await readWithdrawnPersons(sql, county, 'teacher', labels.filter(isGiven));

  const erasedAs = await erasedFinder({ sql, runtime }, identities.map(knownBy));
  const taken = new Set<string>();
  return rows.flatMap((row, at): MatchedTeacher[] => {
    const { workNumberIndex, idNumberIndex } = identities[at]!;
    const ofWork = workNumberIndex && byWorkNumber.get(hex(workNumberIndex));
    const ofNumber = idNumberIndex && byIdNumber.get(hex(idNumberIndex));
    const known = ofNumber ?? ofWork ?? null;
    const takes = `${known?.teacherId} ${row.schoolYear}`;
    const isTaken = ofWork && !ofNumber && idNumberIndex && ofWork.idNumberIndex && !ofWork.idNumberIndex.equals(idNumberIndex);
    const isTwo = ofWork && ofNumber && ofWork !== ofNumber;
    const erased = known ? null : erasedAs(knownBy(identities[at]!));
    const isTwice = known !== null && taken.has(takes);
    const ofOthers = isTwo ? 'TwoTeachers' : isTaken ? 'WorkNumberTaken' : isTwice ? 'SameTeacherTwice' : null;
    const refusal = ofOthers ?? (isRefused(erased) ? 'PersonErased' : null);
    if (refusal !== null) {
      row.entry.findings = [teacherRefusal(refusal, row.row, table)];
      return [];
    }
    if (known) {
      taken.add(takes);
      row.entry.knownSubjectId = known.teacherId;
      const before = known.years.get(row.schoolYear)?.schoolId;
      if (before !== undefined && before !== row.place.schoolId) row.entry.leavesSchoolId = before;
    }
    // A row without any identity is refused by its decider; its id is of no consequence.
    const label = hex(labels[at] ?? Buffer.alloc(0));
    const former = known ? undefined : withdrawn.get(label);
    const teacherId = known?.teacherId ?? former ?? newId(`teacher|${label}${againAfter(erased)}`, table);
    const fingerprint = vault.blindIndex('teacher-row', canonicalJson([row.value.description, row.place] as Json));
    return [{ ...row, teacherId, identities: identities[at]!, fingerprint, known, isReturning: former !== undefined }];
  });
}

const knownBy = ({ workNumberIndex, idNumberIndex }: TeacherIdentities): Buffer[] => [workNumberIndex, idNumberIndex].filter(isGiven);
const hex = (bytes: Buffer) => bytes.toString('hex');
