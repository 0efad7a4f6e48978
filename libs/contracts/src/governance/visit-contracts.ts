import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { schoolYear } from '../registry/field-schemas.ts';
import { actorId, calendarDay, officeId, paragraphs } from './governance-fields.ts';

/** What an office may ask of a school's time. */
export const schoolVisitKinds = ['inspection', 'visit', 'data-request'] as const;
export type SchoolVisitKind = (typeof schoolVisitKinds)[number];

/** Terms of a school year: 1 is September to January, 2 is February to August. */
export const term = z.int().min(1).max(2);

const visitId = publicField(z.uuid());
const schoolId = publicField(z.uuid());

/** Announced to the school and counted in its term. */
export const visitAnnounced = defineContract({
  type: 'county.governance.visit-announced.v1',
  titleZh: '预告入校检查',
  titleEn: 'Visit announced',
  subject: 'visitId',
  fields: {
    visitId,
    schoolId,
    schoolYear: publicField(schoolYear),
    term: publicField(term),
    kind: publicField(z.enum(schoolVisitKinds)),
    officeId: publicField(officeId),
    /** On which the school is visited, or by which it sends what it was asked for. */
    day: publicField(calendarDay),
    purpose: freeTextField(paragraphs(1000).min(1)),
    announcedBy: publicField(actorId),
  },
});

export const visitHeld = defineContract({
  type: 'county.governance.visit-held.v1',
  titleZh: '入校检查完成',
  titleEn: 'Visit held',
  subject: 'visitId',
  fields: { visitId, schoolId, day: publicField(calendarDay), findings: freeTextField(paragraphs(4000)), recordedBy: publicField(actorId) },
});

/** It no longer counts. */
export const visitCancelled = defineContract({
  type: 'county.governance.visit-cancelled.v1',
  titleZh: '取消入校检查',
  titleEn: 'Visit cancelled',
  subject: 'visitId',
  fields: { visitId, schoolId, reason: freeTextField(paragraphs(1000).min(1)), cancelledBy: publicField(actorId) },
});

/** The leading group lets one more than the cap be announced to the school in the term. */
export const visitAllowed = defineContract({
  type: 'county.governance.visit-allowed.v1',
  titleZh: '批准超限检查',
  titleEn: 'Visit over the cap allowed',
  subject: 'allowanceId',
  fields: {
    allowanceId: publicField(z.uuid()),
    schoolId,
    schoolYear: publicField(schoolYear),
    term: publicField(term),
    reason: freeTextField(paragraphs(1000).min(1)),
    allowedBy: publicField(actorId),
  },
});

/** How many may be announced to one school in one term, from the moment of the event on. */
export const visitCapSet = defineContract({
  type: 'county.governance.visit-cap-set.v1',
  titleZh: '设定入校检查上限',
  titleEn: 'Cap of visits set',
  subject: null,
  fields: { cap: publicField(z.int().min(0).max(1000)), setBy: publicField(actorId) },
});

export const visitContracts = { visitAnnounced, visitHeld, visitCancelled, visitAllowed, visitCapSet };
