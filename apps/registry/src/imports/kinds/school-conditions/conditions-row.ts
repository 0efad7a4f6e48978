import type { Row } from '@junheng/spreadsheet';
import type { DeclareSchool } from '../../../domain/school/decide.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { errorAt } from '../../finding.ts';
import type { Table } from '../../table.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import { parseOwnership, parseSchoolType, parseUrbanRural, parseYesNo } from '../../values/code-lists.ts';
import { parseSchoolCode } from '../../values/parse-id.ts';
import { parseAmount, parseCount, parseRoomAreas, parseYear, scaledInteger } from '../../values/parse-number.ts';
import { type Parse, unreadable } from '../../values/parsed.ts';

/** One row of 学校办学条件表. */
export type ConditionsRow = Pick<DeclareSchool, 'schoolCode' | 'description' | 'conditions'>;

export const equipmentColumn = '教学仪器设备资产值(万元)';
/** m² to dm², 万元 to fen. */
const parseArea = parseAmount(2);
const tenThousandYuan = parseAmount(6);
/** A csv file holds what a number format shows: 124.41万元. */
const withoutUnit = (text: string) => text.replace(/\s*万元$/, '');
const parseTenThousandYuan: Parse<number> = (text) => tenThousandYuan(withoutUnit(text));
/** 1 亿元 of teaching equipment in one school: it was entered in yuan. */
const plausibleTenThousandYuan = 10_000;

const implausibleValue = unreadable(
  'implausible-equipment-value',
  {
    zh: '设备资产值超过 10000 万元（1 亿元），单位可能不是万元',
    en: 'The equipment value exceeds 10,000 万元 (100 million yuan); it may be in another unit',
  },
  { zh: '以万元为单位的数值', en: 'A value in 万元 (10,000 yuan)' },
).problem;

export function readConditionsRow(row: Row, table: Table): Reading<ConditionsRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.required('学校标识码', parseSchoolCode);
  const description = {
    name: cells.name('学校名称'),
    schoolType: cells.required('办学类型', parseSchoolType),
    urbanRural: cells.required('城乡类型', parseUrbanRural),
    builtYear: cells.optional('建校年份', parseYear),
    ...(cells.has('所属乡镇') ? { township: cells.text('所属乡镇') === '' ? null : cells.name('所属乡镇') } : {}),
    ...(cells.has('公办/民办') ? { ownership: cells.optional('公办/民办', parseOwnership) } : {}),
  };
  const conditions = {
    siteAreaDm2: cells.optional('占地面积(平方米)', parseArea),
    buildingAreaDm2: cells.optional('校舍建筑面积(平方米)', parseArea),
    teachingAreaDm2: cells.optional('教学及辅助用房面积(平方米)', parseArea),
    indoorSportsAreaDm2: cells.optional('其中:室内体育用房面积(平方米)', parseArea),
    sportsGroundAreaDm2: cells.optional('运动场地面积(平方米)', parseArea),
    equipmentValueFen: cells.optional(equipmentColumn, parseTenThousandYuan),
    computers: cells.optional('计算机台数', parseCount),
    studentComputers: cells.optional('其中:学生用机台数', parseCount),
    books: cells.optional('图书册数', parseCount),
    multimediaRooms: cells.optional('网络多媒体教室间数', parseCount),
    interactiveRooms: cells.optional('互动教室间数', parseCount),
    musicRooms: cells.optional('音乐专用教室间数', parseCount),
    musicRoomAreasDm2: cells.optional('音乐专用教室面积(平方米,逐间)', parseRoomAreas) ?? [],
    artRooms: cells.optional('美术专用教室间数', parseCount),
    artRoomAreasDm2: cells.optional('美术专用教室面积(平方米,逐间)', parseRoomAreas) ?? [],
    laboratories: cells.optional('理化生实验室间数', parseCount),
    activityRoomSets: cells.optional('综合实践(科技)活动室套数', parseCount),
    campusNetwork: cells.optional('校园网是否建成', parseYesNo),
  };
  if (hasImplausibleEquipment(row, table)) {
    cells.findings.push(errorAt(row, equipmentColumn, cells.text(equipmentColumn), implausibleValue));
  }
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: { schoolCode, description, conditions } as ConditionsRow, misread: cells.misread };
}

/** Equipment value in 万元, null where the cell holds no number. */
function equipmentValue(row: Row, table: Table): bigint | null {
  const text = new RowReader(row, table).text(equipmentColumn);
  return text === '' ? null : scaledInteger(withoutUnit(text), 0);
}

export const hasEquipmentValue = (row: Row, table: Table): boolean => equipmentValue(row, table) !== null;

export const hasImplausibleEquipment = (row: Row, table: Table): boolean => (equipmentValue(row, table) ?? 0n) > plausibleTenThousandYuan;

/** What must be unique in a conditions form. */
export function conditionsIdentities(row: Row, table: Table): RowIdentity[] {
  const code = new RowReader(row, table).text('学校标识码');
  return code === '' ? [] : [{ column: '学校标识码', value: code, scope: '' }];
}
