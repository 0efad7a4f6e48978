import { canonicalJson, type Json } from '@junheng/contracts';
import { type Identities, readEnteredStudents, readStudents, type StudentEntry } from '../../views/student-index.ts';
import { isGiven } from '../../views/bytea-array.ts';
import { readWithdrawnPersons } from '../../views/withdrawn-views.ts';
import { againAfter, erasedFinder, isRefused } from '../erased-finder.ts';
import type { ImportParts } from '../import-parts.ts';
import type { NewIds } from '../new-ids.ts';
import type { Table } from '../table.ts';
import type { PlacedRow } from './place-rows.ts';
import { studentRefusal } from './student-refusals.ts';

export type MatchedRow = PlacedRow & {
  studentId: string;
  identities: Identities;
  /** Blind index of who enters a start grade; null in other grades. */
  entryIndex: Buffer | null;
  /** HMAC over all that is kept of the row. */
  fingerprint: Buffer;
  /** null: nobody with these identities is registered. */
  known: StudentEntry | null;
  /** Was registered under the same identity before, by an import that was withdrawn. */
  isReturning: boolean;
};

/** Grades that children enter: the lists of new students are of these. */
export const startGrades: readonly number[] = [1, 7];

/**
 * Finds each row's student by 学籍接续标识, else by id number, else, in a start grade, by school, name and birth date: so a
 * child whom the list of new students names without a number is the one to whom the roster gives it. Rows that mean two
 * students, or the same one twice in a year, are refused.
 */
export async function matchStudents(parts: ImportParts, newId: NewIds, rows: readonly PlacedRow[], table: Table): Promise<MatchedRow[]> {
  const { vault, runtime } = parts;
  const identified = rows.map((row) => ({ row, ...indexesOf(parts, row, table) }));
  const find = await studentFinder(parts, identified);
  const labels = identified.map(({ identities, entryIndex }) => identities.enrolmentKeyIndex ?? identities.idNumberIndex ?? entryIndex);
  const withdrawn = await readWithdrawnPersons(parts.sql, runtime.county, 'student', labels.filter(isGiven));
  const erasedAs = await erasedFinder(parts, identified.map(knownBy));

  const taken = new Set<string>();
  return identified.flatMap(({ row, identities, entryIndex }, index): MatchedRow[] => {
    const found = find(identities, entryIndex);
    const known = typeof found === 'string' ? null : found;
    const takes = `${known?.studentId} ${row.schoolYear}`;
    const erased = known ? null : erasedAs(knownBy({ identities, entryIndex }));
    const isTwice = known !== null && taken.has(takes);
    const refusal = typeof found === 'string' ? found : isTwice ? 'SameStudentTwice' : isRefused(erased) ? 'PersonErased' : null;
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
    // A row without any of them is refused by its decider; its id is of no consequence.
    const label = hex(labels[index] ?? Buffer.alloc(0));
    const former = known ? undefined : withdrawn.get(label);
    const studentId = known?.studentId ?? former ?? newId(`student|${label}${againAfter(erased)}`, table);
    const fingerprint = vault.blindIndex('roster-row', canonicalJson([row.value.description, row.place] as Json));
    return [{ ...row, studentId, identities, entryIndex, fingerprint, known, isReturning: former !== undefined }];
  });
}

/** Everything a row's student may have been erased under. */
const knownBy = ({ identities, entryIndex }: { identities: Identities; entryIndex: Buffer | null }): Buffer[] =>
  [identities.enrolmentKeyIndex, identities.idNumberIndex, entryIndex].filter(isGiven);

function indexesOf({ vault }: ImportParts, { value: { description }, place, schoolYear }: PlacedRow, table: Table) {
  const { enrolmentKey, idNumber, name, birthDate } = description;
  const index = (purpose: string, value: string | null | undefined) => (value ? vault.blindIndex(purpose, value) : null);
  const enters = table.layout === null && startGrades.includes(place.grade) && name && birthDate;
  const entry = enters ? [place.schoolId, schoolYear, place.grade, birthDate, name].join('|') : null;
  return {
    identities: { enrolmentKeyIndex: index('enrolment-key', enrolmentKey), idNumberIndex: index('id-number', idNumber) },
    entryIndex: index('new-student', entry),
  };
}

type Finder = (identities: Identities, entryIndex: Buffer | null) => StudentEntry | null | 'TwoStudents' | 'SeveralOfName';

async function studentFinder(
  { runtime: { county }, sql }: ImportParts,
  rows: readonly { row: PlacedRow; identities: Identities; entryIndex: Buffer | null }[],
): Promise<Finder> {
  const years = [...new Set(rows.map(({ row }) => row.schoolYear))];
  const identities = rows.map((row) => row.identities);
  const students = await readStudents(sql, county, years, identities);
  const byEnrolmentKey = new Map(students.flatMap((entry) => (entry.enrolmentKeyIndex ? [[hex(entry.enrolmentKeyIndex), entry]] : [])));
  const byIdNumber = new Map(students.flatMap((entry) => (entry.idNumberIndex ? [[hex(entry.idNumberIndex), entry]] : [])));
  const isFound = ({ enrolmentKeyIndex, idNumberIndex }: Identities) =>
    (enrolmentKeyIndex && byEnrolmentKey.has(hex(enrolmentKeyIndex))) || (idNumberIndex && byIdNumber.has(hex(idNumberIndex)));
  const entries = rows.flatMap((row) => (row.entryIndex && !isFound(row.identities) ? [row.entryIndex] : []));
  const entered = entries.length === 0 ? new Map<string, StudentEntry[]>() : await readEnteredStudents(sql, county, entries);

  return (wanted, entryIndex) => {
    const { enrolmentKeyIndex, idNumberIndex } = wanted;
    const ofKey = enrolmentKeyIndex && byEnrolmentKey.get(hex(enrolmentKeyIndex));
    const ofNumber = idNumberIndex && byIdNumber.get(hex(idNumberIndex));
    if (ofKey && ofNumber && ofKey !== ofNumber) return 'TwoStudents';
    if (ofKey || ofNumber) return ofKey ?? ofNumber ?? null;
    const namesakes = (entryIndex && entered.get(hex(entryIndex)))?.filter((entry) => mayBeSame(entry, wanted)) ?? [];
    if (namesakes.length <= 1) return namesakes[0] ?? null;
    return enrolmentKeyIndex || idNumberIndex ? null : 'SeveralOfName';
  };
}

/** Nothing that both state differs. */
const mayBeSame = (entry: Identities, wanted: Identities): boolean =>
  (!entry.enrolmentKeyIndex || !wanted.enrolmentKeyIndex || entry.enrolmentKeyIndex.equals(wanted.enrolmentKeyIndex)) &&
  (!entry.idNumberIndex || !wanted.idNumberIndex || entry.idNumberIndex.equals(wanted.idNumberIndex));

const hex = (bytes: Buffer) => bytes.toString('hex');
