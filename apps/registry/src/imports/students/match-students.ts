import { canonicalJson, type Json } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { type Identities, readStudents, type StudentEntry } from '../../views/student-index.ts';
import type { ImportParts } from '../import-parts.ts';
import type { Table } from '../table.ts';
import type { PlacedRow } from './place-rows.ts';
import { studentRefusal } from './student-refusals.ts';

export type MatchedRow = PlacedRow & {
  studentId: string;
  identities: Identities;
  /** HMAC over all that is kept of the row. */
  fingerprint: Buffer;
  /** null: nobody with these identities is registered. */
  known: StudentEntry | null;
};

/** Finds each row's student by 学籍接续标识, else by id number. Rows that mean two students, or the same one twice in a year, are refused. */
export async function matchStudents(
  { runtime: { county, entropy }, sql, vault }: ImportParts,
  rows: readonly PlacedRow[],
  table: Table,
): Promise<MatchedRow[]> {
  const index = (purpose: string, value: string | null | undefined) => (value ? vault.blindIndex(purpose, value) : null);
  const identities = rows.map(({ value: { description } }) => ({
    enrolmentKeyIndex: index('enrolment-key', description.enrolmentKey),
    idNumberIndex: index('id-number', description.idNumber),
  }));
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))];
  const students = await readStudents(sql, county, years, identities);
  const byEnrolmentKey = new Map(students.flatMap((entry) => (entry.enrolmentKeyIndex ? [[hex(entry.enrolmentKeyIndex), entry]] : [])));
  const byIdNumber = new Map(students.flatMap((entry) => (entry.idNumberIndex ? [[hex(entry.idNumberIndex), entry]] : [])));

  const taken = new Set<string>();
  return rows.flatMap((row, at): MatchedRow[] => {
    const { enrolmentKeyIndex, idNumberIndex } = identities[at]!;
    const ofKey = enrolmentKeyIndex && byEnrolmentKey.get(hex(enrolmentKeyIndex));
    const ofNumber = idNumberIndex && byIdNumber.get(hex(idNumberIndex));
    const known = ofKey ?? ofNumber ?? null;
    const takes = `${known?.studentId} ${row.schoolYear}`;
    const refusal = ofKey && ofNumber && ofKey !== ofNumber ? 'TwoStudents' : known && taken.has(takes) ? 'SameStudentTwice' : null;
    if (refusal !== null) {
      row.entry.findings = [studentRefusal(refusal, row.row, table)];
      return [];
    }
    if (known) {
      taken.add(takes);
      row.entry.knownSubjectId = known.studentId;
      const before = known.years.get(row.schoolYear)?.schoolId ?? null;
      if (before !== null && before !== row.place.schoolId) row.entry.leavesSchoolId = before;
    }
    // A row without any identity is refused by its decider; its id is of no consequence.
    const label = `student|${hex(enrolmentKeyIndex ?? idNumberIndex ?? Buffer.alloc(0))}`;
    const studentId = known?.studentId ?? uuidFromBytes(entropy.bytes(16, label));
    const fingerprint = vault.blindIndex('roster-row', canonicalJson([row.value.description, row.place] as Json));
    return [{ ...row, studentId, identities: identities[at]!, fingerprint, known }];
  });
}

const hex = (bytes: Buffer) => bytes.toString('hex');
