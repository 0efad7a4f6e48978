import { isSameSchoolName } from '../domain/school/school-name.ts';
import type { SchoolEntry } from '../views/school-view.ts';

/** The one school of that name, written with or without the county in front; null: none; 'several': it cannot be told. */
export function schoolOfName(name: string, schools: readonly SchoolEntry[]): SchoolEntry | null | 'several' {
  const exact = schools.filter((school) => school.name === name);
  const found = exact.length > 0 ? exact : schools.filter((school) => isSameSchoolName(school.name, name));
  return found.length > 1 ? 'several' : (found[0] ?? null);
}
