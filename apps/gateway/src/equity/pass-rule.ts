import type { MeasureStatus } from './measure.ts';

/** A value beside its standard, the smallest allowed one; value null: unknown. */
export type BesideStandard = { value: number | null; standard: number };

/** At least `items` met, and each other at least `percent` of its standard. */
export type PassRule = { items: number; percent: number };

/**
 * A school-stage passes when at least 6 of its 7 values reach their standard and the rest at least 85 % of it. Unrounded
 * values are compared. What the known values already decide is decided: too many of them below the standard, or one below
 * 85 %, is NOT_MET whatever the unknown ones are; otherwise one unknown value leaves it NO_DATA, since it could be below
 * 85 %. **Unit** none: a status.
 *
 * Source: 教督〔2017〕6号 资源配置·校级达标; rule.nq.resource.
 */
export function passStatus(values: readonly BesideStandard[], { items, percent }: PassRule): MeasureStatus {
  const below = values.filter(({ value, standard }) => value !== null && value < standard);
  // 100 · value against percent · standard: whole percents multiply exactly where 0.85 would not
  if (below.length > values.length - items || below.some(({ value, standard }) => 100 * value! < percent * standard)) return 'NOT_MET';
  return values.some(({ value }) => value === null) ? 'NO_DATA' : 'MET';
}
