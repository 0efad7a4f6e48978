import type { Right } from '@junheng/access';
import type { Entry } from '../book/book.ts';
import type { Kind } from '../book/stream-kinds.ts';

/** Which right shows the events of a kind of stream. */
export const rightOfKind: Readonly<Record<Kind, Right>> = {
  pack: 'read-policy',
  office: 'read-policy',
  mapping: 'read-policy',
  obligation: 'read-policy',
  'task-list': 'read-policy',
  task: 'read-tasks',
  light: 'read-lights',
  measure: 'read-lights',
  report: 'read-reports',
  plan: 'read-plans',
  workgroup: 'read-plans',
  meeting: 'read-meetings',
  issue: 'read-issues',
  supervision: 'read-issues',
  talk: 'read-issues',
  visits: 'read-visits',
  'visit-cap': 'read-visits',
  evidence: 'read-evidence',
  fund: 'read-funds',
  award: 'read-funds',
  entry: 'read-register',
  'expert-visit': 'read-register',
  commendation: 'read-register',
  appraisal: 'read-appraisals',
  person: 'read-people',
};

export type EntryPlace = { officeId: string | null; schoolId: string | null; obligationId: string | null };

/** What a record belongs to, whichever of the topics' words it says it with. */
export function placeOfEntry(kind: Kind, { id, state, history }: Entry<Kind>): EntryPlace {
  const own = (state ?? {}) as Fields;
  const fields: Fields = { ...own, ...own.facts };
  // A school's term of visits has it in its events alone.
  const begun = history[0]!.data as Fields;
  const honoured = (kindOfUnit: 'office' | 'school') => (fields.recipientKind === kindOfUnit ? fields.recipientId : undefined);
  return {
    officeId:
      honoured('office') ??
      fields.officeId ??
      fields.office ??
      fields.leadOffice ??
      (fields.unitKind === 'office' ? (fields.unitId ?? null) : null),
    schoolId: honoured('school') ?? fields.schoolId ?? begun.schoolId ?? (fields.unitKind === 'school' ? (fields.unitId ?? null) : null),
    obligationId: kind === 'light' || kind === 'obligation' ? id : (fields.obligationId ?? null),
  };
}

type Fields = {
  facts?: Fields | null;
  officeId?: string | null;
  office?: string;
  leadOffice?: string;
  schoolId?: string | null;
  unitKind?: 'office' | 'school';
  unitId?: string;
  recipientKind?: string;
  recipientId?: string;
  obligationId?: string | null;
};
