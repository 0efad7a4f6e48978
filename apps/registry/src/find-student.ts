import type { ImportParts } from './imports/import-parts.ts';
import { parseIdentity } from './imports/values/parse-id.ts';
import { readStudents } from './views/student-index.ts';

/** By the blind index of the number, read as a cell of a roster is: the number itself is neither kept nor written anywhere. */
export async function findStudent({ runtime, sql, vault }: ImportParts, nationalStudentId: string): Promise<string | null> {
  const parsed = parseIdentity(nationalStudentId.trim());
  if (!parsed.ok) return null;
  const sought = { enrolmentKeyIndex: vault.blindIndex('enrolment-key', parsed.value), idNumberIndex: null };
  const [found] = await readStudents(sql, runtime.county, [], [sought]);
  return found?.studentId ?? null;
}
