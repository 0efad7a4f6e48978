import type { FactsWithdrawn, WithdrawableFact } from '@junheng/contracts';
import { teacherIdNumberIndexOf, workNumberIndexOf } from '../work-number.ts';
import type { Transaction } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';
import { classFacts } from '../../domain/class/withdraw.ts';
import { cohortFacts } from '../../domain/cohort/withdraw.ts';
import { countyFacts } from '../../domain/county/withdraw.ts';
import { schoolFacts } from '../../domain/school/withdraw.ts';
import { studentFacts } from '../../domain/student/withdraw.ts';
import { teacherFacts } from '../../domain/teacher/withdraw.ts';
import type { RegistryEvent } from '../../publish.ts';
import { careIdOf, readStudentsInCare } from '../../views/care-year.ts';
import { correctSchools, deleteSchools } from '../../views/school-view.ts';
import type { StatementView } from '../../views/statements.ts';
import * as subjects from '../../views/withdrawal-subjects.ts';
import { deleteClasses, forgetPersons, writeIdentities } from '../../views/withdrawn-views.ts';
import type { ImportParts } from '../import-parts.ts';

export type SubjectKind = FactsWithdrawn['subjectKind'];

/** What becomes of the subjects of a batch: those that are gone, and the events that restate others. */
export type Compensation = { gone: readonly string[]; restated: readonly { subjectId: string; event: RegistryEvent }[] };

/** `idOf`: the id under which a subject stands in the view; without it, its own. */
type SubjectView = StatementView & { fact: WithdrawableFact; idOf?(parts: ImportParts, subjectId: string): string };

/** How an import is taken back from one kind of subject. */
export type WithdrawalPhase = {
  kind: SubjectKind;
  rules: object;
  views: readonly SubjectView[];
  /** Lists subjects that no view of statements holds. */
  list?(parts: Pick<ImportParts, 'runtime' | 'vault'>, transaction: Transaction, importId: string, phase: number): Promise<void>;
  /** Subjects on which something else is built. */
  needed?(transaction: Transaction, county: string, importId: string, subjectIds: readonly string[]): Promise<Set<string>>;
  /** Own views beside those of statements. */
  applyViews?(parts: ImportParts, transaction: Transaction, compensation: Compensation): Promise<void>;
};

const indexOf = (vault: Vault, purpose: string, value: string | null) => (value ? vault.blindIndex(purpose, value) : null);

/** In this order: persons leave before their classes close, and classes before their schools. */
export const withdrawalPhases: readonly WithdrawalPhase[] = [
  {
    kind: 'student',
    rules: studentFacts,
    views: [
      { table: 'student_year', idColumn: 'student_id', fact: 'place' },
      { table: 'care_year', idColumn: 'care_id', fact: 'care', idOf: ({ vault }, studentId) => careIdOf(vault, studentId) },
    ],
    list: async ({ runtime: { county }, vault }, transaction, importId, phase) =>
      subjects.listSubjects(transaction, county, importId, phase, await readStudentsInCare(transaction, vault, county, importId)),
    async applyViews({ runtime: { county }, vault }, transaction, { gone, restated }) {
      await forgetPersons(transaction, county, 'student', gone);
      const entries = restated.flatMap(({ subjectId, event }) => {
        if (event.type !== 'StudentCorrected') return [];
        const { enrolmentKey, idNumber } = event.data;
        return [{ id: subjectId, first: indexOf(vault, 'enrolment-key', enrolmentKey), second: indexOf(vault, 'id-number', idNumber) }];
      });
      await writeIdentities(transaction, county, 'student', entries);
    },
  },
  {
    kind: 'teacher',
    rules: teacherFacts,
    views: [{ table: 'teacher_year', idColumn: 'teacher_id', fact: 'place' }],
    async applyViews({ runtime: { county }, vault }, transaction, { gone, restated }) {
      await forgetPersons(transaction, county, 'teacher', gone);
      const entries = restated.flatMap(({ subjectId, event }) => {
        if (event.type !== 'TeacherCorrected') return [];
        const { workNumber, idNumber } = event.data;
        return [{ id: subjectId, first: workNumberIndexOf(vault, workNumber), second: teacherIdNumberIndexOf(vault, idNumber) }];
      });
      await writeIdentities(transaction, county, 'teacher', entries);
    },
  },
  { kind: 'cohort', rules: cohortFacts, views: [{ table: 'cohort_count', idColumn: 'cohort_id', fact: 'count' }] },
  { kind: 'county', rules: countyFacts, views: [{ table: 'county_figures', idColumn: 'figures_id', fact: 'figures' }] },
  {
    kind: 'class',
    rules: classFacts,
    views: [{ table: 'class_declared', idColumn: 'class_id', fact: 'declaration' }],
    list: ({ runtime }, ...where) => subjects.listNamedClasses(runtime.county, ...where),
    needed: subjects.readNeededClasses,
    applyViews: async ({ runtime: { county } }, transaction, { gone }) => deleteClasses(transaction, county, gone),
  },
  {
    kind: 'school',
    rules: schoolFacts,
    views: [{ table: 'school_year', idColumn: 'school_id', fact: 'conditions' }],
    list: ({ runtime }, ...where) => subjects.listNamedSchools(runtime.county, ...where),
    needed: subjects.readNeededSchools,
    async applyViews({ runtime: { county } }, transaction, { gone, restated }) {
      await deleteSchools(transaction, county, gone);
      await correctSchools(
        transaction,
        county,
        restated.flatMap(({ event }) => (event.type === 'SchoolCorrected' ? [event.data] : [])),
      );
    },
  },
];
