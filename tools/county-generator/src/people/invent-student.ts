import { gradeName } from '../plan/grade-names.ts';
import type { PlannedSchool, SchoolClass } from '../plan/planned-school.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { nowhere, type IdNumbers } from './id-number.ts';
import { inventAddress, inventName, inventPhone, inventSurname } from './invented-names.ts';
import type { Steering } from './steering.ts';

export type Filled = Record<string, string | number>;

export type StudentPlace = {
  readonly random: SeededRandom;
  readonly idNumbers: IdNumbers;
  readonly steering: Steering;
  readonly school: PlannedSchool;
  readonly schoolClass: SchoolClass;
  readonly numberInClass: number;
  readonly schoolYear: number;
};

/** One row of the register by column name; a column that is not named is empty. */
export function inventStudent(place: StudentPlace): Filled {
  const { random, schoolClass, school, schoolYear } = place;
  const gender = random.chance(0.525) ? '男' : '女';
  const birthDate = inventBirthDate(random, schoolClass.grade, schoolYear);
  const rural = random.chance(school.composition.ruralHukou);
  const address = inventAddress(random, school.pupilsFrom, school.settlement === '村庄' || (rural && random.chance(0.5)));
  const surname = inventSurname(random);
  const ethnicity = inventEthnicity(random);
  const junior = schoolClass.grade >= 7;
  const student = documented({
    ...identity(place, birthDate, gender),
    学校标识码: school.code,
    姓名: inventName(random, surname, gender),
    性别: gender,
    出生日期: birthDate,
    出生地行政区划代码: nowhere,
    民族: ethnicity,
    '国籍/地区': '中国',
    港澳台侨外: '否',
    户口性质: rural ? '农业户口' : '非农业户口',
    户口所在地行政区划: nowhere,
    现住址: address,
    是否独生子女: random.chance(0.35) ? '是' : '否',
    ...circumstances(place),
    籍贯: nowhere,
    健康状况: '健康或良好',
    政治面貌: schoolClass.grade === 1 ? '群众' : junior && random.chance(0.3) ? '共青团员' : '少先队员',
    年级: gradeName(schoolClass.grade),
    班级号: schoolClass.number,
    入学年月: entryMonth(schoolClass.grade, schoolYear),
    入学方式: '就近入学',
    就读方式: random.chance(junior ? school.composition.boardingJunior : school.composition.boardingPrimary) ? '住校' : '走读',
    通信地址: address,
    家庭地址: address,
    联系电话: inventPhone(random),
    邮政编码: '000000',
    是否受过学前教育: random.chance(0.97) ? '是' : '否',
    是否由政府购买学位: '否',
    是否需要申请资助: random.chance(0.06) ? '是' : '否',
    是否享受一补: '否',
    是否烈士或优抚子女: '否',
    上下学距离: random.whole(1, rural ? 9 : 3),
    上下学交通方式: rural ? '公共交通' : '步行',
    是否乘坐校车: '否',
    班内学号: place.numberInClass,
    学生来源: '正常入学',
    ...familyMember(place, 1, surname, '男', address, ethnicity),
    ...familyMember(place, 2, inventSurname(random), '女', address, ethnicity),
  });
  return school.ownership === '公办' ? student : inPrivateSchool(place, student);
}

export function inventEthnicity(random: SeededRandom): string {
  return random.weighted([
    ['汉族', 940],
    ['羌族', 18],
    ['藏族', 14],
    ['彝族', 14],
    ['回族', 8],
    ['土家族', 6],
  ]);
}

/** September of the stage's first year, as YYYYMM. */
export const entryMonth = (grade: number, schoolYear: number): string => `${schoolYear - ((grade - 1) % 6)}09`;

/** The county buys the places of most migrant children there. */
function inPrivateSchool({ random }: StudentPlace, student: Filled): Filled {
  const isBought = student['是否进城务工人员随迁子女'] === '是' && random.chance(0.85);
  return { ...student, 入学方式: '民办学校招生', 是否由政府购买学位: isBought ? '是' : '否' };
}

/** One in 300 has no id number yet; the register then gives an L number. */
function identity({ random, idNumbers }: StudentPlace, birthDate: string, gender: '男' | '女'): Filled {
  const idNumber = idNumbers.take(birthDate, gender);
  if (random.chance(1 / 300)) return { 学籍接续标识: `L${idNumber}`, 身份证件类型: '其他' };
  return { 学籍接续标识: `G${idNumber}`, 身份证件类型: '居民身份证', 身份证件号: idNumber };
}

/** A disability is certified under the id number, so that a child on the register has one. */
function documented(student: Filled): Filled {
  const number = String(student['学籍接续标识']).slice(1);
  if (student['残疾人类型'] === '无残疾' || student['身份证件号'] === number) return student;
  return { ...student, 学籍接续标识: `G${number}`, 身份证件类型: '居民身份证', 身份证件号: number };
}

export const disabilities = ['视力残疾', '听力残疾', '言语残疾', '肢体残疾', '智力残疾', '精神残疾', '多重残疾'] as const;

function circumstances({ random, school, steering }: StudentPlace): Filled {
  const migrant = steering.migrant.share(school.composition.migrant);
  const leftBehind = steering.leftBehind.share(school.composition.leftBehind);
  const drawn = random.next();
  const isMigrant = steering.migrant.note(school.composition.migrant, drawn < migrant);
  const isLeftBehind = steering.leftBehind.note(school.composition.leftBehind, !isMigrant && drawn < migrant + leftBehind);
  return {
    是否进城务工人员随迁子女: isMigrant ? '是' : '否',
    是否留守儿童: isLeftBehind
      ? random.weighted([
          ['单亲留守儿童', 6],
          ['双亲留守儿童', 4],
        ])
      : '非留守儿童',
    是否孤儿: random.chance(0.001) ? '是' : '否',
    残疾人类型: steering.disabled.note(school.composition.disabled, random.chance(steering.disabled.share(school.composition.disabled)))
      ? random.pick(disabilities)
      : '无残疾',
  };
}

/** Six years old on 31 August of the first grade's year; one in 50 started a year later. As YYYYMMDD. */
export function inventBirthDate(random: SeededRandom, grade: number, schoolYear: number): string {
  const lastBirthYear = schoolYear - 5 - grade - (random.chance(0.02) ? 1 : 0);
  const day = new Date(Date.UTC(lastBirthYear, 7, 31 - random.whole(0, 364)));
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

function familyMember(place: StudentPlace, order: 1 | 2, surname: string, gender: '男' | '女', address: string, ethnicity: string): Filled {
  const { random, idNumbers, schoolYear } = place;
  const birthDate = `${schoolYear - random.whole(30, 48)}${String(random.whole(1, 12)).padStart(2, '0')}${String(random.whole(1, 28)).padStart(2, '0')}`;
  const member: Filled = {
    姓名: inventName(random, surname, gender),
    关系: gender === '男' ? '父亲' : '母亲',
    现住址: address,
    户口所在地行政区划: nowhere,
    联系电话: inventPhone(random),
    是否监护人: '是',
    身份证件类型: '居民身份证',
    身份证件号: idNumbers.take(birthDate, gender),
    民族: ethnicity,
    工作单位: random.pick(['务农', '个体经营', '示例县服装厂', '外出务工', '示例县运输队']),
    职务: '无',
  };
  return Object.fromEntries(Object.entries(member).map(([column, value]) => [`成员${order}${column}`, value]));
}
