import { readSchoolNames, type SchoolEntry } from '../views/school-view.ts';
import type { ImportParts } from './import-parts.ts';
import type { GoodRow } from './read-rows.ts';

const persons = { student: { zh: '该生', en: 'the student' }, teacher: { zh: '该教师', en: 'the teacher' } };

/** Who stood in another school in the same school year: the newest file counts, and says so in the row. */
export async function noticeMoves(
  { runtime: { county }, sql }: ImportParts,
  rows: readonly (GoodRow<unknown> & { school: SchoolEntry })[],
  person: keyof typeof persons,
): Promise<void> {
  const moving = rows.filter(({ entry }) => entry.leavesSchoolId !== undefined);
  if (moving.length === 0) return;
  const left = new Set(moving.map(({ entry }) => entry.leavesSchoolId!));
  const names = await readSchoolNames(sql, county, [...left]);
  const { zh, en } = persons[person];
  for (const { row, entry, school } of moving) {
    const from = names.get(entry.leavesSchoolId!) ?? '';
    const problem = {
      code: `${person}-moves-school`,
      zh: `${zh}本学年原登记在“${from}”，本表列在“${school.name}”：以本表为准`,
      en: `In this school year ${en} was registered at "${from}"; this file says "${school.name}", and counts`,
      expectedZh: '每人一个学年在一所学校',
      expectedEn: 'One school per person and school year',
      cureZh: '确属转学、调动时无需处理；否则改正学校标识码，或请现在所在的学校核对后重新导入其名册',
      cureEn: 'Nothing to do if the person has moved; otherwise correct the school code, or import the roster of the right school again',
    };
    entry.findings = [...entry.findings, { severity: 'notice', row: row.number, column: '学校标识码', value: null, problem }];
  }
}
