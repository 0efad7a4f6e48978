import { fold } from '@junheng/decider';
import { school } from '../../domain/school/decide.ts';
import type { SchoolConditions, SchoolDescription, SchoolEvent } from '../../domain/school/events.ts';
import { equipmentColumn } from '../../imports/kinds/school-conditions/conditions-row.ts';
import { readAllSchools } from '../../views/register-subjects.ts';
import { wordOf } from '../columns/office-words.ts';
import { given, roomAreas, squareMetres, tenThousandYuan } from './office-forms.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterRow } from './register-of-kind.ts';

/** 学校办学条件表: the schools that declared conditions for the year; a hundred of them are read before they are counted. */
export const conditionsRegister: RegisterOfKind = async ({ runtime: { county }, sql, log }, schoolYear, wanted) => {
  const schools = await readAllSchools(sql, county);
  const schoolIds = [...schools.keys()].filter((schoolId) => wanted === null || wanted.includes(schoolId));
  const rows: RegisterRow[] = [];
  let index = 0;
  for await (const events of readInBatches<SchoolEvent>(
    log,
    schoolIds.map((schoolId) => `school/${schoolId}`),
  )) {
    const { description, conditions } = fold(school, events);
    const { schoolCode } = schools.get(schoolIds[index++]!)!;
    const declared = conditions.get(schoolYear);
    if (description && declared) rows.push(rowOf(schoolCode, description, declared));
  }
  return { count: rows.length, rows: given(rows) };
};

const rowOf = (schoolCode: string, description: SchoolDescription, conditions: SchoolConditions): RegisterRow => ({
  学校标识码: schoolCode,
  学校名称: description.name,
  办学类型: wordOf('schoolType', description.schoolType),
  城乡类型: wordOf('urbanRural', description.urbanRural),
  建校年份: description.builtYear,
  '占地面积(平方米)': squareMetres(conditions.siteAreaDm2),
  '校舍建筑面积(平方米)': squareMetres(conditions.buildingAreaDm2),
  '教学及辅助用房面积(平方米)': squareMetres(conditions.teachingAreaDm2),
  '其中:室内体育用房面积(平方米)': squareMetres(conditions.indoorSportsAreaDm2),
  '运动场地面积(平方米)': squareMetres(conditions.sportsGroundAreaDm2),
  [equipmentColumn]: tenThousandYuan(conditions.equipmentValueFen),
  计算机台数: conditions.computers,
  '其中:学生用机台数': conditions.studentComputers,
  图书册数: conditions.books,
  网络多媒体教室间数: conditions.multimediaRooms,
  互动教室间数: conditions.interactiveRooms,
  音乐专用教室间数: conditions.musicRooms,
  '音乐专用教室面积(平方米,逐间)': roomAreas(conditions.musicRoomAreasDm2),
  美术专用教室间数: conditions.artRooms,
  '美术专用教室面积(平方米,逐间)': roomAreas(conditions.artRoomAreasDm2),
  理化生实验室间数: conditions.laboratories,
  '综合实践(科技)活动室套数': conditions.activityRoomSets,
  校园网是否建成: wordOf('yesNo', conditions.campusNetwork),
  所属乡镇: description.township,
  '公办/民办': wordOf('ownership', description.ownership),
});
