import type { Book } from '../book/book.ts';
import type { Unit } from '../reports/reports-api.ts';
import type { Language } from './documents-api.ts';
import { dutyInChinese } from './wording.ts';

/** What ids are called in a document. */
export type Names = {
  office(officeId: string | null): string;
  school(schoolId: string | null): string;
  unit(unit: Unit): string;
  /** Of a task: the label of its obligation. */
  task(taskId: string): string;
};

/** @param schools names by id, as far as they are known; another school is called by its id. */
export function namesOf(book: Book, schools: Readonly<Record<string, string>>, language: Language = 'zh'): Names {
  const office = (officeId: string | null) =>
    officeId === null ? '未指定' : (book.one('office', officeId)?.state.facts?.[language === 'en' ? 'nameEn' : 'nameZh'] ?? officeId);
  const school = (schoolId: string | null) => (schoolId === null ? '—' : (schools[schoolId] ?? `学校 ${schoolId}`));
  return {
    office,
    school,
    unit: ({ unitKind, unitId }) => (unitKind === 'office' ? office(unitId) : school(unitId)),
    task(taskId) {
      const facts = book.one('task', taskId)?.state.facts;
      return facts ? dutyInChinese(facts.obligationId).label : taskId;
    },
  };
}
