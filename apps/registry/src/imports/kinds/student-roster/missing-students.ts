import type { Row } from '@junheng/spreadsheet';
import { countOtherStudents } from '../../../views/student-index.ts';
import type { PlannedRow } from '../../batch-plan.ts';
import { missingStudents } from '../../file-notices.ts';
import type { RowFinding } from '../../finding.ts';
import type { ImportParts } from '../../import-parts.ts';
import type { StoredJob } from '../../../views/import-job.ts';
import type { Table } from '../../table.ts';

/** Watches the schools and known students of a roster for students whom it does not name. */
export class MissingStudents {
  readonly #parts: ImportParts;
  readonly #job: StoredJob;
  readonly #table: Table;
  /** By school year. */
  readonly #schoolIds = new Map<number, Set<string>>();
  readonly #studentIds = new Map<number, Set<string>>();

  constructor(parts: ImportParts, job: StoredJob, table: Table) {
    this.#parts = parts;
    this.#job = job;
    this.#table = table;
  }

  add(_row: Row, { schoolId, schoolYear, knownSubjectId }: PlannedRow): void {
    if (schoolId !== undefined) addTo(this.#schoolIds, schoolYear ?? this.#job.schoolYear, schoolId);
    if (knownSubjectId !== undefined) addTo(this.#studentIds, schoolYear ?? this.#job.schoolYear, knownSubjectId);
  }

  /** Students of the school years in these schools whom the file does not name. */
  async notices(): Promise<RowFinding[]> {
    const { sql, runtime } = this.#parts;
    const missing = { count: 0, unplaced: 0 };
    for (const [year, schoolIds] of this.#schoolIds) {
      const found = await countOtherStudents(sql, runtime.county, year, [...schoolIds], [...(this.#studentIds.get(year) ?? [])]);
      missing.count += found.count;
      missing.unplaced += found.unplaced;
    }
    return missing.count === 0 ? [] : [missingStudents(this.#table, missing)];
  }
}

function addTo(map: Map<number, Set<string>>, key: number, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
