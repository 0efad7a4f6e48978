/** No place has this code, so an id number that starts with it belongs to nobody. */
export const nowhere = '999999';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of an 18-character citizen number by GB 11643 (ISO 7064 MOD 11-2): sum of weight × digit over the first 17,
 * modulo 11, looked up. Example of the standard: 11010519491231002 gives X.
 */
export function idCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

export type IdNumbers = {
  /** `birthDate` as YYYYMMDD. The 17th digit is odd for a boy or man. Throws when a day has no number left. */
  take(birthDate: string, gender: '男' | '女'): string;
};

/** Hands out each number once. Two that share a county take the serial numbers of a day from ranges of their own. */
export function createIdNumbers([first, last]: readonly [first: number, last: number] = [1, 999]): IdNumbers {
  const next = new Map<string, number>();
  return {
    take(birthDate, gender) {
      const key = birthDate + gender;
      const serial = next.get(key) ?? first + ((first % 2 === 1) === (gender === '男') ? 0 : 1);
      if (serial > last) throw new Error(`no id number left for ${birthDate}: the county has too many people`);
      next.set(key, serial + 2);
      const first17 = nowhere + birthDate + String(serial).padStart(3, '0');
      return first17 + idCheckCharacter(first17);
    },
  };
}
