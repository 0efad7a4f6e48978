import type { Vault } from '@junheng/vault';

/** Finds a teacher by name within a school: equal names of two schools do not look equal. */
export const teacherNameIndex = (vault: Vault, schoolId: string, name: string): Buffer =>
  vault.blindIndex('teacher-name', `${schoolId}|${name.replace(/\s/g, '')}`);
