import { may } from '@junheng/access';
import { fold } from '@junheng/decider';
import type { OwnRecordsApi } from '../api.ts';
import { student } from '../domain/student/decide.ts';
import type { StudentEvent } from '../domain/student/events.ts';
import { descriptionOf } from '../domain/student/state.ts';
import { isUuid } from '../imports/ids.ts';
import type { ImportParts } from '../imports/import-parts.ts';
import { readClassStudents, readNewestPlace } from '../views/own-records.ts';

/** As a class register is kept: by pinyin. */
const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** Of a record only the name is opened. What is not one's own, and who was erased, is not there. */
export function createOwnRecordsApi({ runtime: { county }, sql, log }: Pick<ImportParts, 'runtime' | 'sql' | 'log'>): OwnRecordsApi {
  const readNames = async (studentIds: readonly string[], schoolYear: number): Promise<(string | null)[]> => {
    const streams = await log.read<StudentEvent>(studentIds.map((studentId) => `student/${studentId}`));
    return streams.map(({ events }) => descriptionOf(fold(student, events), schoolYear)?.name ?? null);
  };
  return {
    async readOwnChild(childId, actor) {
      if (!isUuid(childId) || !may(actor, 'read-own-child', { child: childId })) return null;
      const place = await readNewestPlace(sql, county, childId);
      if (!place) return null;
      const [name = null] = await readNames([childId], place.schoolYear);
      return { childId, name, ...place };
    },
    async readOwnRoster(classId, actor) {
      if (!isUuid(classId) || !may(actor, 'read-own-roster', { class: classId })) return null;
      const found = await readClassStudents(sql, county, classId);
      if (!found) return null;
      const { studentIds, schoolYear, schoolId } = found;
      const names = (await readNames(studentIds, schoolYear)).filter((name) => name !== null);
      return { classId, schoolYear, schoolId, names: names.toSorted(byPinyin.compare) };
    },
  };
}
