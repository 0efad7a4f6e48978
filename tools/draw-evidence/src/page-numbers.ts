/** A share in percent. */
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

/** A probability as people read it: very small ones by their bound. */
export const probability = (value: number): string => (value < 0.001 ? '< 0.001' : value.toFixed(3));

export const pValue = (value: number): string => (value < 0.001 ? 'p < 0.001' : `p = ${value.toFixed(3)}`);

/** At most so many digits behind the point, none that say nothing. */
export const short = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
