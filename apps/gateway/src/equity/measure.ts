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
 * The coefficient of variation of equipment value between schools beside its limit. **Unit** none: a ratio.
 *
 * Source: 教督〔2017〕6号 资源配置·校际均衡; `stageEquipment`.
 */
export function schoolCvMeasure(stage: Stage, { cv, censusDate }: StageEquipment): Measure {
  if (!isCompulsory(stage)) return outsideReform;
  return {
    value: cv,
    limit: schoolCvLimit[stage],
    status: statusAtMost(cv, schoolCvLimit[stage]),
    formula: 'CV = S / X̄, X̄ = ΣX_i / ΣP_i, S = √( Σ (P_i / P_N) · (X_i / P_i − X̄)² )',
    limitSource: schoolCvSource[stage],
    missing: cv === null ? equipmentMissing : null,
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
