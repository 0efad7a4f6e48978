import { equipmentColumn } from '../../imports/kinds/school-conditions/conditions-row.ts';
import * as lists from '../../imports/values/code-lists.ts';
import { parseSchoolCode } from '../../imports/values/parse-id.ts';
import { parseAmount, parseCount, parseRoomAreas, parseYear } from '../../imports/values/parse-number.ts';
import { coded, type ColumnGuide, digits, name, read } from './column-guide.ts';

const area = (example: string) => read(parseAmount(2), example);
const count = (example: string) => read(parseCount, example);

/** 学校办学条件表 */
export const conditionsGuides: Readonly<Record<string, ColumnGuide>> = {
  学校标识码: digits(parseSchoolCode, '9900000001'),
  学校名称: name('示例镇中心小学'),
  办学类型: coded(lists.parseSchoolType, 'schoolType'),
  城乡类型: coded(lists.parseUrbanRural, 'urbanRural'),
  建校年份: read(parseYear, '1958'),
  '占地面积(平方米)': area('20000'),
  '校舍建筑面积(平方米)': area('8000'),
  '教学及辅助用房面积(平方米)': area('5000.25'),
  '其中:室内体育用房面积(平方米)': area('600'),
  '运动场地面积(平方米)': area('7000'),
  [equipmentColumn]: {
    ...read(parseAmount(6), '350.12'),
    zh: '以万元为单位的数（不超过 10000）',
    en: 'A number in 万元 (10,000 yuan), at most 10,000',
  },
  计算机台数: count('120'),
  '其中:学生用机台数': count('100'),
  图书册数: count('24000'),
  网络多媒体教室间数: count('24'),
  互动教室间数: count('2'),
  音乐专用教室间数: count('2'),
  '音乐专用教室面积(平方米,逐间)': read(parseRoomAreas, '96、88.5'),
  美术专用教室间数: count('1'),
  '美术专用教室面积(平方米,逐间)': read(parseRoomAreas, '90'),
  理化生实验室间数: count('0'),
  '综合实践(科技)活动室套数': count('1'),
  校园网是否建成: coded(lists.parseYesNo, 'yesNo'),
  所属乡镇: name('示例镇'),
  '公办/民办': coded(lists.parseOwnership, 'ownership'),
};
