import units from './units.json' with { type: 'json' };

/** A unit of the packs and indicators in Chinese, "m2/student" = 平方米/生; an unknown one as it is. */
export const unitInChinese = (unit: string): string => (Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : unit);
