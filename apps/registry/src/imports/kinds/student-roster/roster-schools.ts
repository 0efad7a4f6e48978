import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../../api.ts';
import { countOtherStudents } from '../../../views/student-index.ts';
import type { PlannedRow } from '../../batch-plan.ts';
import { missingStudents } from '../../file-notices.ts';
import { noSchoolRegistered } from '../../file-problems.ts';
import type { RowFinding } from '../../finding.ts';
import type { ImportParts } from '../../import-parts.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { Table } from '../../table.ts';

/** The schools and known students of a roster, for what only the whole file tells. */
export class RosterSchools {
  readonly #parts: ImportParts;
  readonly #job: StoredJob;
  readonly #table: Table;
  /** By school year. */
  readonly #schoolIds = new Map<number, Set<string>>();
  readonly #studentIds = new Map<number, Set<string>>();
  #rejected = 0;
  #unknownSchool = 0;

  constructor(parts: ImportParts, job: StoredJob, table: Table) {
    this.#parts = parts;
    this.#job = job;
    this.#table = table;
  }

  add(_row: Row, { outcome, findings, schoolId, schoolYear, knownSubjectId }: PlannedRow): void {
    if (schoolId !== undefined) addTo(this.#schoolIds, schoolYear ?? this.#job.schoolYear, schoolId);
    if (knownSubjectId !== undefined) addTo(this.#studentIds, schoolYear ?? this.#job.schoolYear, knownSubjectId);
    if (outcome === 'rejected') this.#rejected++;
    if (findings.some(({ problem }) => problem.code === 'unknown-school')) this.#unknownSchool++;
  }

  /** No school of the file is registered: one sentence instead of a finding in each row. */
  problem(): Message | null {
    const isNone = this.#schoolIds.size === 0 && this.#unknownSchool > 0 && this.#unknownSchool * 2 >= this.#rejected;
    return isNone ? noSchoolRegistered(this.#unknownSchool) : null;
  }

  /** Students of the school years in these schools whom the file does not name. */
  async notices(): Promise<RowFinding[]> {
    const { sql, runtime } = this.#parts;
    let count = 0;
    for (const [year, schoolIds] of this.#schoolIds) {
      count += await countOtherStudents(sql, runtime.county, year, [...schoolIds], [...(this.#studentIds.get(year) ?? [])]);
    }
    return count === 0 ? [] : [missingStudents(this.#table, count)];
  }
}

function addTo(map: Map<number, Set<string>>, key: number, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
