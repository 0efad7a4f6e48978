import type { CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { FactView, SchoolView } from '../api.ts';
import { studentsOf } from './enrolment.ts';
import type { MeasureStatus } from './measure.ts';
import type { ResourceIndicator } from './resource-indicators.ts';
import type { UnknownTotal } from './total-reading.ts';

/** One resource of a school-stage beside its standard. */
export type ResourceValue = {
  indicator: ResourceIndicator;
  standard: number;
  /** The stage's total; null: unknown. */
  total: number | null;
  /** Per student, or per 100. */
  value: number | null;
  /** value ÷ standard */
  ratio: number | null;
  status: MeasureStatus;
  /** Of the total, to reach the standard; whole for teachers and rooms; null when met or unknown. */
  lacking: number | null;
  unknown: UnknownTotal | null;
  missing: Message | null;
  /** The one event it comes from; null: several, or none. */
  fact: FactView | null;
};

/**
 * A school-stage's value of a resource indicator: 1 or 100 times total ÷ students, beside its standard. The stage must have
 * students. **Unit** of the value persons/100 students, m²/student, CNY/student or rooms/100 students; of the total persons,
 * m², CNY or rooms.
 *
 * Source: 教督〔2017〕6号 资源配置1–7.
 */
export function resourceValue(
  indicator: ResourceIndicator,
  school: SchoolView,
  stage: CompulsoryStage,
  rosterSeen: boolean,
): ResourceValue {
  const standard = indicator.standard[stage].value;
  const { total, unknown } = indicator.totalOf(school, stage, rosterSeen);
  if (unknown) {
    const none = { total: null, value: null, ratio: null, lacking: null, fact: null };
    return { indicator, standard, ...none, status: 'NO_DATA', unknown, missing: unknown.message };
  }
  const students = studentsOf(school, stage);
  const value = (indicator.perStudents * total) / students;
  const isMet = value >= standard;
  return {
    indicator,
    standard,
    total,
    value,
    ratio: value / standard,
    status: isMet ? 'MET' : 'NOT_MET',
    lacking: isMet ? null : lackingTotal(indicator, total, students, standard),
    unknown: null,
    missing: null,
    fact: indicator.isDeclared ? school.conditions!.fact : null,
  };
}

/**
 * How much a total lacks to reach `level` per student (or per 100); teachers and rooms rounded up to the fewest whole ones
 * that suffice. **Unit** that of the total.
 *
 * Source: the definition of the value, solved for the total.
 */
export function lackingTotal({ perStudents, isWhole }: ResourceIndicator, total: number, students: number, level: number): number {
  const exact = Math.max(0, (level * students) / perStudents - total);
  if (!isWhole) return exact;
  // begins one below, because the quotient of two floats may lie a hair above a whole number that suffices
  let whole = Math.max(0, Math.ceil(exact) - 1);
  while ((perStudents * (total + whole)) / students < level) whole += 1;
  return whole;
}
