import { isCompulsory, type Stage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { CountyView, SchoolView } from '../api.ts';
import { studentsOf } from './enrolment.ts';
import { perPartOfSnapshot } from './per-snapshot.ts';
import { equipmentIndicator } from './resource-indicators.ts';
import type { ExcludedSchool } from './resource-scope.ts';
import { schoolKind } from './school-kinds.ts';
import { equipmentValue, sharedAssetTotal } from './shared-asset-totals.ts';
import { stageResources } from './stage-resources.ts';

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
  /** In the county's order. */
  schools: SchoolStageEquipment[];
  excluded: ExcludedSchool[];
};

/**
 * Equipment value of a school's stage; null: not declared, nobody to divide by, or no stage of compulsory education. A
 * kindergarten year at a school takes no share. **Unit** CNY and CNY per student.
 *
 * Source: county.registry.school-conditions-declared; 教督〔2017〕6号 资源配置6.
 */
export function stageEquipmentYuan(school: SchoolView, stage: Stage): { value: number; perStudent: number } | null {
  const students = studentsOf(school, stage);
  if (students === 0 || !isCompulsory(stage) || schoolKind(school.schoolType).senior) return null;
  const { total } = sharedAssetTotal(school, stage, equipmentValue);
  return total === null ? null : { value: total, perStudent: total / students };
}

/**
 * Equipment value per student between the schools of one stage, as the sixth of the resource indicators: its coefficient of
 * variation, each school's part in it, and the schools outside it with the reason: out of scope, or nothing declared.
 * **Unit** CNY, CNY per student; the coefficient has none.
 *
 * Source: 教督〔2017〕6号 资源配置6; `stageResources`.
 */
export const stageEquipment = perPartOfSnapshot((county: CountyView, stage: Stage): StageEquipment => {
  if (!isCompulsory(stage)) return { cv: null, mean: null, censusDate: null, schools: [], excluded: [] };
  const { indicators, schools, excluded } = stageResources(county, stage);
  const { cv, mean, schools: known } = indicators.find(({ indicator }) => indicator === equipmentIndicator)!;
  const unknown = schools.flatMap(({ school, values }): ExcludedSchool[] => {
    const { missing } = values.find(({ indicator }) => indicator === equipmentIndicator)!;
    return missing === null ? [] : [{ school, reason: missing.code === 'NO_CONDITIONS' ? noConditions : noEquipmentValue }];
  });
  const place = new Map(county.schools.map(({ schoolId }, index) => [schoolId, index]));
  const inOrder = <T extends { school: SchoolView }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => place.get(a.school.schoolId)! - place.get(b.school.schoolId)!);
  return {
    cv: cv.value,
    mean,
    censusDate: cv.censusDate,
    schools: inOrder(known).map(({ school, students, total, value, contribution }) => ({
      school,
      students,
      valueYuan: total,
      yuanPerStudent: value,
      contribution,
    })),
    excluded: inOrder([...excluded, ...unknown]),
  };
});

const noConditions: Message = {
  code: 'NO_CONDITIONS',
  zh: '没有办学条件：办学条件表中没有该校',
  en: 'No conditions: the school-conditions file does not hold this school',
};

const noEquipmentValue: Message = {
  code: 'NO_EQUIPMENT_VALUE',
  zh: '未填报教学仪器设备资产值',
  en: 'No value of teaching equipment was declared',
};
