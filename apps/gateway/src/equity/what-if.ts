import { coefficientOfVariation } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { type MeasureStatus, statusAtMost, unlessUnknown } from './measure.ts';
import { type StageIndicator, unitsOf } from './stage-indicator.ts';

/** A school and its new value per student (or per 100). */
export type ValueChange = { schoolId: string; value: number };

export type WhatIfSchool = { school: SchoolView; before: number; after: number; contributionAfter: number | null };

export type WhatIf = {
  indicator: StageIndicator;
  cvBefore: number | null;
  cvAfter: number | null;
  limit: number;
  statusAfter: MeasureStatus;
  meanAfter: number | null;
  /** Of the totals; negative when more is taken away than added. */
  added: number;
  meetingAfter: number;
  /** The changed ones, as given. */
  schools: WhatIfSchool[];
};

export type WrongChange = { ok: false; message: Message };

/**
 * The coefficient of variation, were some schools' values others, enrolment unchanged. Refused in words: a school that is not
 * among the counted ones with a known value, one named twice, a value below 0 or above 1e9. **Unit** of the values that of the
 * indicator; of what is added persons, m², CNY or rooms; the coefficients have none.
 *
 * Source: convention CV of the calculation notes to 教督〔2017〕6号.
 */
export function whatIf(indicator: StageIndicator, changes: readonly ValueChange[]): { ok: true; value: WhatIf } | WrongChange {
  const rows = new Map(indicator.schools.map((row, index) => [row.school.schoolId, { row, index }]));
  const totals = unitsOf(indicator);
  const changed = new Map<string, number>();
  for (const { schoolId, value } of changes) {
    const found = rows.get(schoolId);
    if (!found) return { ok: false, message: notCounted };
    if (!(value >= 0 && value <= largestValue)) return { ok: false, message: outOfRange(found.row.school) };
    if (changed.has(schoolId)) return { ok: false, message: twice(found.row.school) };
    changed.set(schoolId, value);
    // an unchanged value keeps its total to the last digit
    if (value !== found.row.value)
      totals[found.index] = { weight: found.row.students, total: (value * found.row.students) / indicator.indicator.perStudents };
  }
  const { limit, value: cvBefore } = indicator.cv;
  const after = coefficientOfVariation(totals);
  const standard = indicator.indicator.standard[indicator.stage].value;
  return {
    ok: true,
    value: {
      indicator,
      cvBefore,
      cvAfter: after.value,
      limit,
      statusAfter: unlessUnknown(statusAtMost(after.value, limit), indicator.inScope - indicator.schools.length),
      meanAfter: after.value === null ? null : after.mean * indicator.indicator.perStudents,
      added: totals.reduce((sum, { total }, index) => sum + total - indicator.schools[index]!.total, 0),
      meetingAfter: indicator.schools.filter(({ school, value }) => (changed.get(school.schoolId) ?? value) >= standard).length,
      schools: [...changed].map(([schoolId, value]) => {
        const { row, index } = rows.get(schoolId)!;
        const contributionAfter = after.value === null ? null : after.contributions[index]!;
        return { school: row.school, before: row.value, after: value, contributionAfter };
      }),
    },
  };
}

const notCounted: Message = {
  code: 'SCHOOL_NOT_COUNTED',
  zh: '其中有学校不计入该指标本学段，或其值未知',
  en: 'One of the schools is not counted in this indicator and stage, or its value is unknown',
};

/** Per student; beyond it sums lose whole units. */
const largestValue = 1e9;

const outOfRange = ({ name }: SchoolView): Message => ({
  code: 'VALUE_OUT_OF_RANGE',
  zh: `${name}：值须在0到10亿之间`,
  en: `${name}: the value must be between 0 and 1,000,000,000`,
});

const twice = ({ name }: SchoolView): Message => ({ code: 'SCHOOL_TWICE', zh: `${name}出现了两次`, en: `${name} is named twice` });
