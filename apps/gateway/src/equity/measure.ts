import { isCompulsory, type Stage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import { assetLedgerMissing } from './coverage.ts';
import { classCvLimit, classCvSource, schoolCvLimit, schoolCvSource } from './policy-limits.ts';
import type { StageEquipment } from './stage-equipment.ts';

export const measureStatuses = ['MET', 'NOT_MET', 'NO_DATA'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** A number with all that is needed to believe it. */
export type Measure = {
  value: number | null;
  limit: number;
  status: MeasureStatus;
  formula: string;
  limitSource: Message;
  missing: Message | null;
  censusDate: string | null;
};

/**
 * The unrounded value beside its largest allowed one; without a value never met. **Unit** none: a status.
 *
 * Source: the limit's clause, which the caller names.
 */
export const statusAtMost = (value: number | null, limit: number): MeasureStatus =>
  value === null ? 'NO_DATA' : value <= limit ? 'MET' : 'NOT_MET';

/**
 * Schools whose value is unknown may lie anywhere: while there is one, nothing reads "met". **Unit** `unknown`: schools.
 *
 * Source: ours; the documents ask for the figures of every school.
 */
export const unlessUnknown = (status: MeasureStatus, unknown: number): MeasureStatus =>
  status === 'MET' && unknown > 0 ? 'NO_DATA' : status;

/**
 * Why a value over only some of the schools is no verdict. **Unit** `unknown`: schools.
 *
 * Source: as `unlessUnknown`.
 */
export const someUnknown = (unknown: number): Message => ({
  code: 'SCHOOLS_UNKNOWN',
  zh: `另有${unknown}所学校的值未知，此数只由已知的学校算出`,
  en: `Schools whose value is unknown: ${unknown}; this number is of the others only`,
});

/**
 * The coefficient of variation of equipment value between schools beside its limit. **Unit** none: a ratio.
 *
 * Source: 教督〔2017〕6号 资源配置·校际均衡; `stageEquipment`.
 */
export function schoolCvMeasure(stage: Stage, { cv, censusDate, excluded }: StageEquipment): Measure {
  if (!isCompulsory(stage)) return outsideReform;
  const unknown = excluded.filter(({ reason }) => undeclared.includes(reason.code)).length;
  return {
    value: cv,
    limit: schoolCvLimit[stage],
    status: unlessUnknown(statusAtMost(cv, schoolCvLimit[stage]), unknown),
    formula: 'CV = S / X̄, X̄ = ΣX_i / ΣP_i, S = √( Σ (P_i / P_N) · (X_i / P_i − X̄)² )',
    limitSource: schoolCvSource[stage],
    missing: cv === null ? equipmentMissing : unknown > 0 ? someUnknown(unknown) : null,
    censusDate,
  };
}

/**
 * The coefficient of variation between classes: nothing feeds it yet, so it reads "no data" and never "met". **Unit** none: a
 * ratio.
 *
 * Source: 金教发〔2018〕16号 二（一）; none yet, the fixed-asset ledger would bring it.
 */
export const classCvMeasure = (stage: Stage): Measure => (isCompulsory(stage) ? classCv : outsideReform);

const classCv: Measure = {
  value: null,
  limit: classCvLimit,
  status: statusAtMost(null, classCvLimit),
  formula: 'CV = S / X̄, X̄ = ΣX_c / ΣP_c, S = √( Σ (P_c / P_N) · (X_c / P_c − X̄)² ), c = class',
  limitSource: classCvSource,
  missing: assetLedgerMissing,
  censusDate: null,
};

/** Reasons of `stageEquipment` that say nothing of the school but that its form is missing. */
const undeclared = ['NO_CONDITIONS', 'NO_EQUIPMENT_VALUE'];

const equipmentMissing: Message = {
  code: 'EQUIPMENT_OR_STUDENTS_MISSING',
  zh: '没有一所学校既有学生又填报了教学仪器设备资产值；需要学校办学条件表和学籍基础信息表',
  en: 'No school has both students and a declared equipment value; the school-conditions file and the student roster would bring them',
};

const kindergarten: Message = {
  code: 'OUTSIDE_COMPULSORY_EDUCATION',
  zh: '幼儿园不在义务教育均衡的指标之内，没有限值',
  en: 'The kindergarten year stands outside compulsory education: no limit applies to it',
};

const outsideReform: Measure = {
  value: null,
  limit: 0,
  status: 'NO_DATA',
  formula: '',
  limitSource: kindergarten,
  missing: kindergarten,
  censusDate: null,
};
