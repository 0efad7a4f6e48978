import { readSchoolNames } from '../../views/school-view.ts';
import type { ImportParts } from '../import-parts.ts';
import type { MatchedRow } from './match-students.ts';

/** Who stood in another school in the same school year: the newest file counts, and says so in the row. */
export async function noticeMoves({ runtime: { county }, sql }: ImportParts, rows: readonly MatchedRow[]): Promise<void> {
  const moving = rows.filter(({ entry }) => entry.leavesSchoolId !== undefined);
  if (moving.length === 0) return;
  const left = new Set(moving.map(({ entry }) => entry.leavesSchoolId!));
  const names = await readSchoolNames(sql, county, [...left]);
  for (const { row, entry, registering } of moving) {
    const from = names.get(entry.leavesSchoolId!) ?? '';
    const to = registering.entry.name;
    const problem = {
      code: 'student-moves-school',
      zh: `该生本学年原登记在“${from}”，本表列在“${to}”：以本表为准`,
      en: `In this school year the student was registered at "${from}"; this file says "${to}", and counts`,
      expectedZh: '每名学生一个学年在一所学校',
      expectedEn: 'One school per student and school year',
      cureZh: '确属转学时无需处理；否则改正学校标识码，或请现就读学校核对后重新导入其名册',
      cureEn: 'Nothing to do if the student has moved; otherwise correct the school code, or import the roster of the right school again',
    };
    entry.findings = [...entry.findings, { severity: 'notice', row: row.number, column: '学校标识码', value: null, problem }];
  }
}
