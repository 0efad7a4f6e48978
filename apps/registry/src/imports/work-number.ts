import type { Vault } from '@junheng/vault';

/** Shorter ones (101) are counted within a school: in a county they tell nobody from another. */
const shortest = 4;

export const isTellingWorkNumber = (workNumber: string): boolean => workNumber.length >= shortest;

/** Blind index by which a teacher is found; null: the number tells nobody. */
export const workNumberIndexOf = (vault: Vault, workNumber: string | null | undefined): Buffer | null =>
  workNumber && isTellingWorkNumber(workNumber) ? vault.blindIndex('work-number', workNumber) : null;

export const teacherIdNumberIndexOf = (vault: Vault, idNumber: string | null | undefined): Buffer | null =>
  idNumber ? vault.blindIndex('teacher-id-number', idNumber) : null;
