/**
 * A column of values as one text, for `string_to_array(…, chr(30), '')`: much cheaper than an array parameter, which
 * quotes and unquotes each value. Empty reads as null. Only for values that hold no U+001E: ids, numbers, codes, times.
 */
export const columnOf = <T>(rows: readonly T[], value: (row: T) => string | number | bigint | boolean | null): string =>
  rows.map((row) => written(value(row))).join('\u001e');

const written = (value: string | number | bigint | boolean | null) => (typeof value === 'boolean' ? (value ? 't' : 'f') : (value ?? ''));
