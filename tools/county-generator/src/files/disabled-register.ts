import type { IdNumbers } from '../people/id-number.ts';
import { inventName, inventSurname } from '../people/invented-names.ts';
import { disabilities, inventBirthDate } from '../people/invent-student.ts';
import { isSpecial, type PlannedSchool } from '../plan/planned-school.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import type { RosterFacts } from './roster-facts.ts';
import type { RosterOrder } from './student-roster.ts';

const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';

export const disabledColumns = [
  '姓名',
  '身份证件号',
  '残疾类别',
  '残疾等级',
  '户籍地',
  placement,
  '学校标识码',
  '送教教师',
  '每月送教次数',
] as const;

/** Every disabled student of the roster, the children taught at home, and those whom no school has reached. */
export function disabledRegister({ seed, plan, schoolYear }: RosterOrder, facts: RosterFacts, idNumbers: IdNumbers): OfficeFile {
  const random = seededRandom(seed, 'disabled register');
  const inSchool = facts.disabled.map(({ name, idNumber, disability, township, school }): Cells => ({
    姓名: name,
    身份证件号: idNumber,
    残疾类别: disability,
    残疾等级: grade(random, isSpecial(school) ? 0.5 : 0.1),
    户籍地: `示例县${township}`,
    [placement]: isSpecial(school) ? '特教学校' : '随班就读',
    学校标识码: school.code,
  }));
  const { homeTaught, notEnrolled } = plan.disabledOutside;
  const atHome = Array.from({ length: homeTaught }, (): Cells => {
    const school = teachingSchool(random, plan.schools);
    return {
      ...inventChild(random, idNumbers, school, schoolYear),
      [placement]: '送教上门',
      学校标识码: school.code,
      送教教师: inventName(random, inventSurname(random), '女'),
      每月送教次数: random.whole(2, 4),
    };
  });
  const nowhereTaught = Array.from({ length: notEnrolled }, (): Cells => {
    return { ...inventChild(random, idNumbers, teachingSchool(random, plan.schools), schoolYear), [placement]: '未入学' };
  });
  const rows = [...inSchool, ...atHome, ...nowhereTaught];
  return { kind: 'disabled-register', columns: disabledColumns, records: rows.length, rows };
}

export const isEnrolled = (row: Cells): boolean => row[placement] !== '未入学';

function inventChild(random: SeededRandom, idNumbers: IdNumbers, school: PlannedSchool, schoolYear: number): Cells {
  const gender = random.chance(0.55) ? '男' : '女';
  return {
    姓名: inventName(random, inventSurname(random), gender),
    身份证件号: idNumbers.take(inventBirthDate(random, random.whole(1, 9), schoolYear), gender),
    残疾类别: random.pick(disabilities),
    残疾等级: grade(random, 0.9),
    户籍地: `示例县${school.township}`,
  };
}

function grade(random: SeededRandom, severe: number): string {
  if (random.chance(severe)) return random.pick(['一级', '二级']);
  return random.pick(['三级', '四级']);
}

/** The special school sends teachers home, where there is one; otherwise the ordinary schools do. */
function teachingSchool(random: SeededRandom, schools: readonly PlannedSchool[]): PlannedSchool {
  const special = schools.find(isSpecial);
  if (special && random.chance(0.6)) return special;
  const ordinary = schools.filter(({ kind, ownership }) => kind !== '小学教学点' && ownership === '公办');
  return ordinary[random.whole(0, ordinary.length - 1)]!;
}
