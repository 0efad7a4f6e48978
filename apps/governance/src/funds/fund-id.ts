import { createHash } from 'node:crypto';

/** The same name in the same year is the same fund, whoever enters it and however it is typed (full-width digits, spaces). */
export function fundIdOf(year: number, name: string): string {
  const digest = createHash('sha256').update(name.normalize('NFKC').replace(/\s/g, '')).digest('hex');
  return `${year}-${digest.slice(0, 12)}`;
}
