import type { CarePlacement } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { RowFinding } from '../../finding.ts';

const taughtAtSchool: ReadonlySet<CarePlacement> = new Set(['special-school', 'ordinary-class', 'special-class']);

const schoolOfChildMissing = ({ number }: Row): RowFinding => ({
  severity: 'notice',
  row: number,
  column: '学校标识码',
  value: null,
  problem: {
    code: 'school-of-child-missing',
    zh: '儿童在校就读，但没有学校标识码；合并的单元格只在第一行有值',
    en: 'The child is taught at a school, and no school code is given; of merged cells only the first row holds the value',
    expectedZh: '就读学校的标识码',
    expectedEn: 'The code of the school',
    cureZh: '逐行填写学校标识码后重新导入；本行照常导入，就读学校记为未知',
    cureEn: 'Enter the school code in every row and import again; this row is taken, its school stays unknown',
  },
});

/** As the list of kinds has it. */
const noDisability = '无残疾';

const disabilityUnknownToRoster = ({ number }: Row): RowFinding => ({
  severity: 'notice',
  row: number,
  column: '残疾类别',
  value: null,
  problem: {
    code: 'disability-contradicts-roster',
    zh: '学籍中该儿童的残疾人类型为“无残疾”',
    en: 'The student roster states 无残疾 (no disability) for this child',
    expectedZh: '两份文件的说法一致',
    expectedEn: 'Both files state the same',
    cureZh: '核对后改正有误的一份；本行照常导入',
    cureEn: 'Compare the two and correct the wrong one; this row is taken as it is',
  },
});

/** What is worth knowing of a child who is taken. `disability`: as the student roster has it. */
export const careNotices = (
  row: Row,
  { placement, schoolId, disability }: { placement: CarePlacement; schoolId: string | null; disability: string | null },
): RowFinding[] => [
  ...(taughtAtSchool.has(placement) && schoolId === null ? [schoolOfChildMissing(row)] : []),
  ...(disability === noDisability ? [disabilityUnknownToRoster(row)] : []),
];
