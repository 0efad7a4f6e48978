/** 居民身份证号: 6 digits of place, 8 of birth date, 3 of sequence (the last odd for men), one check character. */
const form = /^\d{17}[\dX]$/;

export const hasIdentityNumberForm = (text: string): boolean => form.test(text);

/**
 * Check character by GB 11643-1999 (ISO 7064 MOD 11-2): Σ aᵢ·(2^(18−i) mod 11), the remainder picks from `10X98765432`.
 * Worked number: 11010519491231002 → X.
 * @param digits the first 17 characters
 */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(digits[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11]!;
}

export const hasValidCheckCharacter = (idNumber: string): boolean => form.test(idNumber) && checkCharacter(idNumber) === idNumber[17];

/** ISO date. Only of a number that has the form. */
export const birthDateOf = (idNumber: string): string => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/** GB/T 2261.1: 1 male, 2 female. Only of a number that has the form. */
export const genderOf = (idNumber: string): '1' | '2' => (Number(idNumber[16]) % 2 === 1 ? '1' : '2');
