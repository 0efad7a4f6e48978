import type { Sql } from '@junheng/runtime';
import type { Message } from '../api.ts';
import { countOtherStudents } from '../views/student-index.ts';
import type { PlannedRow } from './batch-plan.ts';
import { missingStudents } from './file-notices.ts';
import { noSchoolRegistered } from './file-problems.ts';
import type { RowFinding } from './finding.ts';
import type { Table } from './find-table.ts';

/** The schools and known students of a roster, for what only the whole file tells. */
export class RosterSchools {
  readonly #schoolIds = new Set<string>();
  readonly #studentIds = new Set<string>();
  #rejected = 0;
  #unknownSchool = 0;

  add({ outcome, findings, schoolId, knownStudentId }: PlannedRow): void {
    if (schoolId !== undefined) this.#schoolIds.add(schoolId);
    if (knownStudentId !== undefined) this.#studentIds.add(knownStudentId);
    if (outcome === 'rejected') this.#rejected++;
    if (findings.some(({ problem }) => problem.code === 'unknown-school')) this.#unknownSchool++;
  }

  /** No school of the file is registered: one sentence instead of a finding in each row. */
  problem(): Message | null {
    const isNone = this.#schoolIds.size === 0 && this.#unknownSchool > 0 && this.#unknownSchool * 2 >= this.#rejected;
    return isNone ? noSchoolRegistered(this.#unknownSchool) : null;
  }

  /** Students of the school year in these schools whom the file does not name. */
  async notices(sql: Sql, county: string, schoolYear: number, table: Table): Promise<RowFinding[]> {
    const count = await countOtherStudents(sql, county, schoolYear, [...this.#schoolIds], [...this.#studentIds]);
    return count === 0 ? [] : [missingStudents(table, count)];
  }
}
