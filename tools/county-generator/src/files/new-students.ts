import type { IdNumbers } from '../people/id-number.ts';
import { inventAddress, inventName, inventPhone, inventSurname } from '../people/invented-names.ts';
import { inventBirthDate, inventEthnicity } from '../people/invent-student.ts';
import { nowhere } from '../people/id-number.ts';
import { gradeName } from '../plan/grade-names.ts';
import { isSpecial, type PlannedSchool, studentsOf } from '../plan/planned-school.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import type { RosterOrder } from './student-roster.ts';

export const newStudentColumns = [
  '学校标识码',
  '年级',
  '报名序号',
  '姓名',
  '性别',
  '出生日期',
  '民族',
  '身份证件号',
  '户口性质',
  '户口所在地行政区划',
  '现住址',
  '是否留守儿童',
  '是否进城务工人员随迁子女',
  '随班就读',
  '残疾人类型',
  '是否受过学前教育',
  '双胞胎(多胞胎)组号',
  '监护人姓名',
  '监护人联系电话',
  '备注',
] as const;

/** Late arrivals, for each hundred children who are in a start class already. */
const lateShare = 0.01;
const oneInTwins = 18;

/** Children of the start grades who came after the classes were formed: enrolled in a school, in no class and not in the roster. */
export function newStudents({ seed, plan, schoolYear }: RosterOrder, idNumbers: IdNumbers): OfficeFile {
  const rows = [1, 7].flatMap((grade) => {
    const random = seededRandom(seed, `late arrivals ${grade}`);
    const schools = plan.schools.filter((school) => studentsOf(school, grade) > 0 && !isSpecial(school));
    const starting = schools.reduce((sum, school) => sum + studentsOf(school, grade), 0);
    const families = Math.max(3, Math.round((starting * lateShare) / (1 + 1 / oneInTwins)));
    return Array.from({ length: families }, (_, family) => {
      const school = schoolOfOneChild(random, schools, grade);
      // The first family of each grade has twins, so that every county has some.
      const twins = family % oneInTwins === 0 ? `S${grade}${String(family / oneInTwins + 1).padStart(2, '0')}` : null;
      return inventFamily({ random, idNumbers, school, grade, schoolYear, twins });
    }).flat();
  });
  const numbered = new Map<string, number>();
  const inSchoolOrder = rows.toSorted((a, b) => String(a['学校标识码']).localeCompare(String(b['学校标识码'])));
  const listed = inSchoolOrder.map((row): Cells => {
    const key = `${row['学校标识码']} ${row['年级']}`;
    numbered.set(key, (numbered.get(key) ?? 0) + 1);
    return { ...row, 报名序号: numbered.get(key) ?? null };
  });
  return { kind: 'new-students', columns: newStudentColumns, records: listed.length, rows: listed };
}

/** Large schools get more late arrivals. */
function schoolOfOneChild(random: SeededRandom, schools: readonly PlannedSchool[], grade: number): PlannedSchool {
  const weighted = schools.map((school) => [school, studentsOf(school, grade)] as const);
  return random.weighted(weighted as [(typeof weighted)[number], ...typeof weighted]);
}

type Family = {
  random: SeededRandom;
  idNumbers: IdNumbers;
  school: PlannedSchool;
  grade: number;
  schoolYear: number;
  twins: string | null;
};

function inventFamily({ random, idNumbers, school, grade, schoolYear, twins }: Family): Cells[] {
  const surname = inventSurname(random);
  const birthDate = inventBirthDate(random, grade, schoolYear);
  const rural = random.chance(school.composition.ruralHukou);
  const migrant = random.chance(school.composition.migrant * 2);
  const family = {
    学校标识码: school.code,
    年级: gradeName(grade),
    出生日期: birthDate,
    民族: inventEthnicity(random),
    户口性质: rural ? '农业户口' : '非农业户口',
    户口所在地行政区划: nowhere,
    现住址: inventAddress(random, school.pupilsFrom, rural),
    是否留守儿童: '非留守儿童',
    是否进城务工人员随迁子女: migrant ? '是' : '否',
    随班就读: '非随班就读',
    残疾人类型: '无残疾',
    是否受过学前教育: random.chance(0.95) ? '是' : '否',
    '双胞胎(多胞胎)组号': twins,
    监护人姓名: inventName(random, surname, '男'),
    监护人联系电话: inventPhone(random),
    备注: twins ? '申请同班' : random.chance(0.5) ? '外县转回' : '补报名',
  };
  return Array.from({ length: twins ? 2 : 1 }, () => {
    const gender = random.chance(0.52) ? '男' : '女';
    return { ...family, 姓名: inventName(random, surname, gender), 性别: gender, 身份证件号: idNumbers.take(birthDate, gender) };
  });
}
