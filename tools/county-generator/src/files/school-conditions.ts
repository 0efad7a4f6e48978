import { type CountyPlan, type PlannedSchool, studentsOf } from '../plan/planned-school.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';

/** Columns of the equipment centre's form, in its order, and the two that this platform asks for besides. */
export const conditionsColumns = [
  '学校标识码',
  '学校名称',
  '办学类型',
  '城乡类型',
  '建校年份',
  '占地面积(平方米)',
  '校舍建筑面积(平方米)',
  '教学及辅助用房面积(平方米)',
  '其中:室内体育用房面积(平方米)',
  '运动场地面积(平方米)',
  '教学仪器设备资产值(万元)',
  '计算机台数',
  '其中:学生用机台数',
  '图书册数',
  '网络多媒体教室间数',
  '互动教室间数',
  '音乐专用教室间数',
  '音乐专用教室面积(平方米,逐间)',
  '美术专用教室间数',
  '美术专用教室面积(平方米,逐间)',
  '理化生实验室间数',
  '综合实践(科技)活动室套数',
  '校园网是否建成',
  '所属乡镇',
  '公办/民办',
] as const;

/** One row per school, then the totals row that offices put at the end. */
export function schoolConditions(seed: string, { schools }: CountyPlan): OfficeFile {
  const rows = schools.map((school) => conditionsRow(seededRandom(seed, `conditions ${school.code}`), school));
  return { kind: 'school-conditions', columns: conditionsColumns, records: rows.length, rows: [...rows, totalsRow(rows)] };
}

function conditionsRow(random: SeededRandom, school: PlannedSchool): Cells {
  const students = studentsOf(school);
  const rooms = school.classes.length;
  const area = ([low, high]: readonly [number, number]) => Math.round(students * (low + (high - low) * random.next()));
  const small = rooms < 6;
  const music = small ? 0 : Math.max(1, Math.round(rooms / 9));
  const art = small ? 0 : Math.max(1, Math.round(rooms / 12));
  const teaching = area(school.perStudent.teachingArea);
  const hasJunior = school.classes.some((schoolClass) => schoolClass.grade >= 7);
  const computers = Math.round(students / random.whole(7, 12));
  return {
    学校标识码: school.code,
    学校名称: school.name,
    办学类型: school.kind,
    城乡类型: school.settlement,
    建校年份: random.whole(1952, 2012),
    '占地面积(平方米)': area(school.perStudent.siteArea) + 1200,
    '校舍建筑面积(平方米)': Math.round(teaching * (1.5 + random.next() * 0.5)),
    '教学及辅助用房面积(平方米)': teaching,
    '其中:室内体育用房面积(平方米)': small ? 0 : Math.round(teaching * 0.12 * random.next()),
    '运动场地面积(平方米)': area(school.perStudent.sportsGround),
    '教学仪器设备资产值(万元)': Math.round((school.equipmentYuanPerStudent * students) / 100) / 100,
    计算机台数: computers + random.whole(4, 20),
    '其中:学生用机台数': computers,
    图书册数: area(school.perStudent.books),
    网络多媒体教室间数: Math.round((students * school.multimediaRoomsPer100) / 100),
    互动教室间数: school.settlement === '镇中心区' ? random.whole(1, 3) : random.whole(0, 1),
    音乐专用教室间数: music,
    '音乐专用教室面积(平方米,逐间)': roomAreas(random, music),
    美术专用教室间数: art,
    '美术专用教室面积(平方米,逐间)': roomAreas(random, art),
    理化生实验室间数: hasJunior ? random.whole(2, 4) : 0,
    '综合实践(科技)活动室套数': random.whole(0, 2),
    校园网是否建成: small ? '否' : '是',
    所属乡镇: school.township,
    '公办/民办': school.ownership,
  };
}

function roomAreas(random: SeededRandom, rooms: number): string {
  return Array.from({ length: rooms }, () => random.whole(68, 98)).join('、');
}

function totalsRow(rows: readonly Cells[]): Cells {
  const totals: Record<string, string | number> = { 学校标识码: '合计' };
  for (const column of conditionsColumns) {
    if (column === '建校年份') continue;
    const values = rows.map((row) => row[column]).filter((value) => typeof value === 'number');
    // Added in hundredths: 0.1 + 0.2 must print as a person would write it.
    if (values.length > 0) totals[column] = values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
  }
  return totals;
}
