import { isCompulsory, type Stage } from '@junheng/contracts';
import { coefficientOfVariation, sharedAssetSplit } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { smallestCountedTeachingPoint } from './policy-limits.ts';
import { schoolKind, teachingPoint } from './school-kinds.ts';

export type SchoolStageEquipment = {
  school: SchoolView;
  students: number;
  /** CNY, the stage's share of the school's declared value. */
  valueYuan: number;
  yuanPerStudent: number;
  /** Share of the variance between schools, 0–1. */
  contribution: number | null;
};

export type StageEquipment = {
  /** Unrounded; null without data. */
  cv: number | null;
  /** County value per student of the stage, CNY. */
  mean: number | null;
  censusDate: string | null;
  schools: SchoolStageEquipment[];
  excluded: { school: SchoolView; reason: Message }[];
};

export const studentsOf = (school: SchoolView, stage: Stage): number =>
  school.stages.find((enrolment) => enrolment.stage === stage)?.composition.students ?? 0;

export const allStudentsOf = (school: SchoolView): number => school.stages.reduce((sum, { composition }) => sum + composition.students, 0);

export const unplacedOf = (school: SchoolView): number => school.unplaced.reduce((sum, { students }) => sum + students, 0);

/**
 * Equipment value per student of a school's stage, CNY; null: not declared, nobody to divide by, or no stage of compulsory
 * education. A kindergarten year at a school takes no share.
 */
export function stageEquipmentYuan(school: SchoolView, stage: Stage): { value: number; perStudent: number } | null {
  const fen = school.conditions?.equipmentValueFen ?? null;
  const students = studentsOf(school, stage);
  if (fen === null || students === 0 || !isCompulsory(stage) || schoolKind(school.schoolType).senior) return null;
  const split = sharedAssetSplit(fen / 100, { primary: studentsOf(school, 'primary'), junior: studentsOf(school, 'junior'), senior: 0 });
  return split && { value: split[stage], perStudent: split[stage] / students };
}

/**
 * Equipment value per student between the schools of one stage: its enrolment-weighted CV, each school's part in it,
 * and the schools that stand outside, each with the reason.
 */
export function stageEquipment(stage: Stage, schools: readonly SchoolView[]): StageEquipment {
  if (!isCompulsory(stage)) return { cv: null, mean: null, censusDate: null, schools: [], excluded: [] };
  const counted: Omit<SchoolStageEquipment, 'contribution'>[] = [];
  const excluded: StageEquipment['excluded'] = [];
  for (const school of schools) {
    if (studentsOf(school, stage) === 0 && (school.stages.length > 0 || !schoolKind(school.schoolType).stages.includes(stage))) continue;
    const reason = exclusionOf(school);
    const equipment = stageEquipmentYuan(school, stage);
    if (reason !== null || equipment === null) excluded.push({ school, reason: reason ?? reasons.noEquipmentValue });
    else counted.push({ school, students: studentsOf(school, stage), valueYuan: equipment.value, yuanPerStudent: equipment.perStudent });
  }
  const cv = coefficientOfVariation(counted.map(({ students, valueYuan }) => ({ weight: students, total: valueYuan })));
  const dates = counted.map(({ school }) => school.conditions!.censusDate).sort();
  return {
    cv: cv.value,
    mean: cv.value === null ? null : cv.mean,
    censusDate: dates.at(-1) ?? null,
    schools: counted.map((row, index) => ({ ...row, contribution: cv.value === null ? null : (cv.contributions[index] ?? null) })),
    excluded,
  };
}

function exclusionOf(school: SchoolView): Message | null {
  const kind = schoolKind(school.schoolType);
  const students = allStudentsOf(school);
  if (kind.special) return reasons.specialSchool;
  if (students === 0) return reasons.noStudents;
  if (school.schoolType === teachingPoint && students < smallestCountedTeachingPoint) return reasons.smallTeachingPoint;
  if (kind.senior) return reasons.seniorUnknown;
  if (school.conditions === null) return reasons.noConditions;
  if (school.conditions.equipmentValueFen === null) return reasons.noEquipmentValue;
  return null;
}

const reasons = {
  specialSchool: {
    code: 'SPECIAL_SCHOOL',
    zh: '特殊教育学校不计入（教督〔2017〕6号）',
    en: 'Special schools are not counted (教督〔2017〕6号)',
  },
  smallTeachingPoint: {
    code: 'SMALL_TEACHING_POINT',
    zh: '不足50人的教学点不计入（教督〔2017〕6号）',
    en: 'Teaching points with fewer than 50 students are not counted (教督〔2017〕6号)',
  },
  noStudents: {
    code: 'NO_STUDENTS',
    zh: '没有学生：学籍基础信息表中没有该校',
    en: 'No students: the student roster does not hold this school',
  },
  noConditions: {
    code: 'NO_CONDITIONS',
    zh: '没有办学条件：办学条件表中没有该校',
    en: 'No conditions: the school-conditions file does not hold this school',
  },
  noEquipmentValue: {
    code: 'NO_EQUIPMENT_VALUE',
    zh: '未填报教学仪器设备资产值',
    en: 'No value of teaching equipment was declared',
  },
  seniorUnknown: {
    code: 'SENIOR_ENROLMENT_UNKNOWN',
    zh: '含高中的学校须按高中人数拆分设备值，平台没有高中人数',
    en: 'A school with senior grades shares its equipment with them, and their enrolment is not in the platform',
  },
} satisfies Record<string, Message>;
