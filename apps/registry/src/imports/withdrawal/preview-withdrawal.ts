import type { WithdrawalPreview } from '../../api.ts';
import { countUnchangedAfter, type StoredJob } from '../../views/import-job.ts';
import type { ImportParts } from '../import-parts.ts';
import { retryingConflicts } from '../retrying-conflicts.ts';
import { listSubjects, withdrawNext } from './withdraw-import.ts';
import type { SubjectOutcome } from './withdraw-subjects.ts';
import type { SubjectKind } from './withdrawal-phases.ts';

const countedAs = {
  school: 'schools',
  class: 'classes',
  student: 'students',
  teacher: 'teachers',
  cohort: 'others',
  county: 'others',
} as const satisfies Record<SubjectKind, keyof WithdrawalPreview>;

class Preview extends Error {
  readonly outcomes: readonly SubjectOutcome[];
  constructor(outcomes: readonly SubjectOutcome[]) {
    super('previews are rolled back');
    this.outcomes = outcomes;
  }
}

/** Does what the withdrawal would do, events apart, and rolls it back: the counts are those of the withdrawal itself. */
export async function previewWithdrawal(parts: ImportParts, job: StoredJob): Promise<WithdrawalPreview> {
  const preview = { importId: job.id, schools: 0, classes: 0, students: 0, teachers: 0, others: 0, restored: 0, kept: 0 };
  const outcomes = await retryingConflicts(() => foresee(parts, job));
  for (const { kind, became } of outcomes) preview[became === 'gone' ? countedAs[kind] : became]++;
  return { ...preview, unchangedLater: await countUnchangedAfter(parts.sql, parts.runtime.county, job) };
}

async function foresee(parts: ImportParts, job: StoredJob): Promise<readonly SubjectOutcome[]> {
  try {
    return await parts.sql.begin(async (transaction) => {
      const outcomes: SubjectOutcome[] = [];
      await listSubjects(parts, transaction, job.id);
      let batch = await withdrawNext(parts, transaction, job, null);
      while (batch) {
        outcomes.push(...batch.outcomes);
        batch = await withdrawNext(parts, transaction, job, batch.cursor);
      }
      throw new Preview(outcomes);
    });
  } catch (error) {
    if (error instanceof Preview) return error.outcomes;
    throw error;
  }
}
