import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';
import type { PlannedRow } from './batch-plan.ts';
import { noSchoolRegistered } from './file-problems.ts';

/** Watches a file for schools that are not registered: when none is, one sentence says so instead of a finding in each row. */
export class UnknownSchools {
  #known = 0;
  #rejected = 0;
  #unknown = 0;

  add(_row: Row, { outcome, findings, schoolId }: PlannedRow): void {
    if (schoolId !== undefined) this.#known++;
    if (outcome === 'rejected') this.#rejected++;
    if (findings.some(({ problem }) => problem.code === 'unknown-school')) this.#unknown++;
  }

  problem(): Message | null {
    return this.#known === 0 && this.#unknown > 0 && this.#unknown * 2 >= this.#rejected ? noSchoolRegistered(this.#unknown) : null;
  }
}
