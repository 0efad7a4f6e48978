import type { Actor } from '@junheng/access';
import type { PeopleApi } from '../people/people-api.ts';

/** What is written about a school's issues and visits may name its people: who read how much of it stands in the audit. */
export async function recordCaseTexts(
  recordRead: PeopleApi['recordRead'],
  of: { right: 'read-issues' | 'read-visits'; subject: string; schoolIds: readonly (string | null)[] },
  actor: Actor,
): Promise<void> {
  const schoolIds = of.schoolIds.filter((id) => id !== null);
  if (schoolIds.length === 0) return;
  const schoolId = new Set(schoolIds).size === 1 ? schoolIds[0]! : null;
  await recordRead({ right: of.right, kind: 'case-texts', subject: of.subject, schoolId, count: schoolIds.length }, actor);
}
