import { standardisedShareDifference } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { ClassView } from '../api.ts';
import { attributeCounts, type StudentAttribute } from './student-attributes.ts';

/** The two classes of a grade that differ most in one attribute. */
export type AttributeDifference = {
  attribute: StudentAttribute;
  /** Standardised difference of the two shares, ≥ 0; null: no value, or complete separation (see `missing`). */
  smd: number | null;
  /** All students of one class have the attribute and none of the other: larger than any number. */
  isSeparated: boolean;
  high: ClassView | null;
  highShare: number | null;
  low: ClassView | null;
  lowShare: number | null;
  known: number;
  unknown: number;
  missing: Message | null;
};

export const attributeDifferenceFormula = 'max |p_a − p_b| / √( (p_a (1 − p_a) + p_b (1 − p_b)) / 2 )';

/**
 * The largest standardised difference of an attribute's share between any two classes of a grade. Students of whom it is
 * unknown are left out and counted; a class where it is known of nobody is in no pair. **Unit** standard deviations.
 *
 * Source: Austin 2009; cls.placement-smd-max, between two classes instead of class and grade, as is usual in the field.
 */
export function attributeDifference(attribute: StudentAttribute, classes: readonly ClassView[]): AttributeDifference {
  const counts = classes.map((of) => ({ of, ...attributeCounts(attribute, of.composition) }));
  const known = counts.filter(({ members, others }) => members + others > 0);
  const found: AttributeDifference = {
    attribute,
    smd: null,
    isSeparated: false,
    high: null,
    highShare: null,
    low: null,
    lowShare: null,
    known: known.reduce((sum, { members, others }) => sum + members + others, 0),
    unknown: counts.reduce((sum, { unknown }) => sum + unknown, 0),
    missing: classes.length < 2 ? oneClass : known.length < 2 ? unknownAttribute : null,
  };
  const shareOf = ({ members, others }: (typeof known)[number]) => members / (members + others);
  for (const [index, a] of known.entries()) {
    for (const b of known.slice(index + 1)) {
      const { value } = standardisedShareDifference(a, b);
      const rank = value === null ? Number.POSITIVE_INFINITY : Math.abs(value);
      if (found.high !== null && rank <= rankOf(found)) continue;
      const [high, low] = shareOf(a) >= shareOf(b) ? [a, b] : [b, a];
      Object.assign(found, {
        smd: value === null ? null : rank,
        isSeparated: value === null,
        high: high.of,
        highShare: shareOf(high),
        low: low.of,
        lowShare: shareOf(low),
        missing: value === null ? separated : null,
      });
    }
  }
  return found;
}

/**
 * The place of a difference in an order, larger first: complete separation is above every number, no value is −1. **Unit**
 * standard deviations.
 *
 * Source: `attributeDifference`.
 */
export const rankOf = (difference: Pick<AttributeDifference, 'smd' | 'isSeparated'> | null): number =>
  difference === null ? -1 : difference.isSeparated ? Number.POSITIVE_INFINITY : (difference.smd ?? -1);

const oneClass: Message = {
  code: 'ONE_CLASS',
  zh: '本年级只有一个班，无从比较',
  en: 'The grade has one class: there is nothing to compare',
};
const unknownAttribute: Message = {
  code: 'ATTRIBUTE_UNKNOWN',
  zh: '学籍基础信息表未填报，少于两个班有已知者',
  en: 'The student roster does not state it: it is known in fewer than two classes',
};
const separated: Message = {
  code: 'COMPLETE_SEPARATION',
  zh: '完全分离：一个班全部是，另一个班全部不是；标准化差异无穷大',
  en: 'Complete separation: all of one class and none of the other; the standardised difference is infinite',
};
