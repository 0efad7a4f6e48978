import type { Actor } from '@junheng/access';
import type { Apis } from '@junheng/graphql';

/** What is written of a child's case may name its people: who reads another's words stands in the audit. */
export async function recordCaseTexts(
  apis: Apis,
  subject: string,
  items: readonly { isOwn: boolean; schoolId: string; text?: string | null; reason?: string | null }[],
  actor: Actor,
): Promise<void> {
  const read = items.filter(({ isOwn, text, reason }) => !isOwn && (text ?? reason ?? null) !== null);
  if (read.length === 0) return;
  const schools = new Set(read.map(({ schoolId }) => schoolId));
  const schoolId = schools.size === 1 ? read[0]!.schoolId : null;
  await apis.readAudit.recordRead({ right: 'read-draw-rosters', kind: 'case-texts', subject, schoolId, count: read.length }, actor);
}
