/** "What if this school had so much": its school code, and its new value per student (or per hundred). */
export type Change = { code: string; value: number };

/** Signs that no address has to escape, so that a copied link stays readable: `3151000001_2500-3151000002_1800.5`. */
const betweenChanges = '-';
const beforeValue = '_';

/**
 * Keeps what a slider makes of 0.1 + 0.2 out of the address, and fine enough that whole teachers, as a value per hundred
 * students, come back as whole ones.
 */
export const roundedValue = (value: number): number => Math.round(value * 1e8) / 1e8;

/** @returns the changes of an address; what is malformed or negative is left out, of a school twice the last counts */
export function changesOf(text: string | null): Change[] {
  const changes = new Map<string, number>();
  for (const part of (text ?? '').split(betweenChanges)) {
    const [, code, value] = /^([A-Za-z0-9]+)_(\d+(?:\.\d+)?)$/.exec(part) ?? [];
    if (code && value) changes.set(code, Number(value));
  }
  return [...changes].map(([code, value]) => ({ code, value }));
}

/** Without an exponent: its minus would part two changes. */
const digitsOf = (value: number): string => value.toFixed(8).replace(/\.?0+$/, '');

/** @returns null: nothing is changed, and the address says nothing of it */
export function textOf(changes: readonly Change[]): string | null {
  if (changes.length === 0) return null;
  return changes.map(({ code, value }) => `${code}${beforeValue}${digitsOf(value)}`).join(betweenChanges);
}
