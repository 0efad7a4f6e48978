import type { Role } from './roles.ts';

/**
 * One right and who holds it. `county`: for the whole county, wherever the role is held; `own`: only for the office, school,
 * class or child the role is held at. Who stands in neither list lacks it.
 */
export type RightLine = { zh: string; en: string; county: readonly Role[]; own: readonly Role[] };

/** Sees all that the county's reform does, as its leaders and its auditors do. */
export const overseers = ['leading-group', 'project-office', 'auditor'] as const satisfies readonly Role[];

/** Works on the county's figures as a whole. */
export const countyStaff = [
  ...overseers,
  'office',
  'department',
  'inspection-group',
  'inspector',
  'subject-researcher',
] as const satisfies readonly Role[];

/** Works in one school. */
export const schoolStaff = ['principal', 'working-group', 'teacher'] as const satisfies readonly Role[];
