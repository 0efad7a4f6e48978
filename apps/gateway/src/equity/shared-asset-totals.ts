import type { CompulsoryStage } from '@junheng/contracts';
import { sharedAssetSplit } from '@junheng/equity-metrics';
import type { ConditionsView, SchoolView } from '../api.ts';
import { studentsOf } from './enrolment.ts';
import { knownTotal, type TotalReading, unknownTotal, type UnknownTotal } from './total-reading.ts';

type DeclaredField = 'equipmentValueFen' | 'teachingAreaDm2' | 'indoorSportsAreaDm2' | 'sportsGroundAreaDm2' | 'multimediaRooms';

/** What a school's declared conditions say of an asset that its stages share. */
export type SharedAsset = { fields: readonly DeclaredField[]; total: (declared: Record<DeclaredField, number>) => number };

/** m²: teaching and auxiliary rooms without the indoor sports rooms in them. */
export const teachingArea: SharedAsset = {
  fields: ['teachingAreaDm2', 'indoorSportsAreaDm2'],
  total: ({ teachingAreaDm2, indoorSportsAreaDm2 }) => (teachingAreaDm2 - indoorSportsAreaDm2) / 100,
};

/** m²: sports grounds and indoor sports rooms. */
export const sportsArea: SharedAsset = {
  fields: ['sportsGroundAreaDm2', 'indoorSportsAreaDm2'],
  total: ({ sportsGroundAreaDm2, indoorSportsAreaDm2 }) => (sportsGroundAreaDm2 + indoorSportsAreaDm2) / 100,
};

/** CNY: value of teaching instruments and equipment. */
export const equipmentValue: SharedAsset = { fields: ['equipmentValueFen'], total: ({ equipmentValueFen }) => equipmentValueFen / 100 };

/** Networked multimedia classrooms. */
export const multimediaRooms: SharedAsset = { fields: ['multimediaRooms'], total: ({ multimediaRooms: rooms }) => rooms };

/**
 * A stage's share of an asset that the school's stages share, split 1 : 1.1 by weighted enrolment; a kindergarten year
 * takes no share. Schools with senior grades are not asked: their senior enrolment is unknown. **Unit** that of the asset:
 * m², CNY or rooms.
 *
 * Source: county.registry.school-conditions-declared; split 1 : 1.1 : 1.32 of the calculation notes, see `sharedAssetSplit`.
 */
export function sharedAssetTotal(school: SchoolView, stage: CompulsoryStage, { fields, total }: SharedAsset): TotalReading {
  const { conditions } = school;
  if (conditions === null) return unknownTotal(noConditions);
  const undeclared = fields.filter((field) => conditions[field] === null);
  if (undeclared.length > 0) return unknownTotal(notDeclared(undeclared));
  const whole = total(conditions as ConditionsView & Record<DeclaredField, number>);
  if (whole < 0) return unknownTotal(contradictory);
  const split = sharedAssetSplit(whole, { primary: studentsOf(school, 'primary'), junior: studentsOf(school, 'junior'), senior: 0 });
  return split === null ? unknownTotal(noConditions) : knownTotal(split[stage]);
}

const file = 'school-conditions';

const noConditions: UnknownTotal = {
  message: { code: 'NO_CONDITIONS', zh: '办学条件表中没有该校', en: 'The school-conditions file does not hold this school' },
  gap: {
    code: 'SCHOOLS_WITHOUT_CONDITIONS',
    zh: '有学生而没有办学条件的学校',
    en: 'Schools with students but without conditions',
  },
  file,
};

const contradictory: UnknownTotal = {
  message: {
    code: 'AREAS_CONTRADICTORY',
    zh: '办学条件表填报的室内体育用房大于教学及辅助用房，请核对',
    en: 'The declared indoor sports rooms are larger than all teaching and auxiliary rooms: check the school-conditions file',
  },
  gap: {
    code: 'SCHOOLS_WITH_CONTRADICTORY_AREAS',
    zh: '室内体育用房大于教学及辅助用房的学校',
    en: 'Schools whose indoor sports rooms are larger than their teaching rooms',
  },
  file,
};

function notDeclared(fields: readonly DeclaredField[]): UnknownTotal {
  const zh = fields.map((field) => `“${fieldNames[field].zh}”`).join('、');
  const en = fields.map((field) => fieldNames[field].en).join(' and ');
  return {
    message: { code: 'NOT_DECLARED', zh: `办学条件表未填报${zh}`, en: `The school-conditions file does not state the ${en}` },
    gap: { code: 'SCHOOLS_WITHOUT_DECLARED_VALUE', zh: `未填报${zh}的学校`, en: `Schools that did not declare the ${en}` },
    file,
  };
}

const fieldNames: Record<DeclaredField, { zh: string; en: string }> = {
  equipmentValueFen: { zh: '教学仪器设备资产值', en: 'value of teaching equipment' },
  teachingAreaDm2: { zh: '教学及辅助用房', en: 'teaching and auxiliary area' },
  indoorSportsAreaDm2: { zh: '室内体育用房', en: 'indoor sports area' },
  sportsGroundAreaDm2: { zh: '运动场地', en: 'sports ground area' },
  multimediaRooms: { zh: '网络多媒体教室', en: 'number of multimedia classrooms' },
};
