import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { count, fileHash, line } from '../registry/field-schemas.ts';
import { actorId, paragraphs, recordId, unitId, unitKind } from './governance-fields.ts';

/** What a file is kept with as its proof. */
export const evidenceAbouts = ['task', 'value', 'report', 'issue', 'plan', 'meeting', 'supervision', 'visit', 'fund', 'register'] as const;
export type EvidenceAbout = (typeof evidenceAbouts)[number];

/** Kinds of file that are taken: what their first bytes say and their names end on. */
export const evidenceKinds = ['pdf', 'docx', 'xlsx', 'csv', 'jpg', 'png'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const evidenceId = publicField(z.uuid());

/** A file was taken as evidence. Its bytes are not here: their hash is, so that a changed file is known. */
export const evidenceFiled = defineContract({
  type: 'county.governance.evidence-filed.v1',
  titleZh: '提交佐证材料',
  titleEn: 'Evidence filed',
  subject: 'evidenceId',
  fields: {
    evidenceId,
    aboutKind: publicField(z.enum(evidenceAbouts)),
    aboutId: publicField(recordId),
    /** Whose file it is: they and those above them may open it. */
    unitKind: publicField(unitKind),
    unitId: publicField(unitId),
    /** As the unit named it: it may name a person. */
    fileName: freeTextField(line(200).min(1)),
    kind: publicField(z.enum(evidenceKinds)),
    bytes: publicField(count),
    fileHash: publicField(fileHash),
    /** Holds facts about persons: its bytes are sealed, and each reading is recorded. */
    isPersonal: publicField(z.boolean()),
    filedBy: publicField(actorId),
  },
});

/** It no longer counts as evidence; the bytes are gone, the hash stays. */
export const evidenceWithdrawn = defineContract({
  type: 'county.governance.evidence-withdrawn.v1',
  titleZh: '撤回佐证材料',
  titleEn: 'Evidence withdrawn',
  subject: 'evidenceId',
  fields: { evidenceId, reason: freeTextField(paragraphs(500).min(1)), withdrawnBy: publicField(actorId) },
});

export const evidenceContracts = { evidenceFiled, evidenceWithdrawn };
