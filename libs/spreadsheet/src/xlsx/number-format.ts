/** What a number format does to the meaning of a number. Decimals, percent and colours do not change what is read. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | { readonly kind: 'zero-padded'; readonly digits: number };

export const plainFormat: NumberFormat = { kind: 'plain' };

/**
 * Format ids 14–22 and 45–47 are dates and times everywhere, 27–36 and 50–58 in Chinese, Japanese and Korean editions
 * (ECMA-376 part 1, 18.8.30).
 */
export function builtinFormat(id: number): NumberFormat {
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date' } : plainFormat;
}

/** Reads a format code such as `yyyy"年"m"月"d"日"`, `[$-804]yyyy/m/d;@`, `[h]:mm` or `0000000000`. */
export function customFormat(code: string): NumberFormat {
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./gu, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';');
  if (/^0{2,}$/.test(positive)) return { kind: 'zero-padded', digits: positive.length };
  return /[ymdhs]/i.test(positive.replace(/general/i, '')) ? { kind: 'date' } : plainFormat;
}
