import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { count, fileHash, line, schoolYear } from './field-schemas.ts';

/** Office files that the registry takes, in the order in which they build on one another. */
export const importKinds = [
  'school-conditions',
  'student-roster',
  'new-students',
  'teacher-roster',
  'class-list',
  'disabled-register',
  'county-form',
  'cohort-counts',
] as const;
export type ImportKind = (typeof importKinds)[number];

const counts = {
  rows: publicField(count),
  acceptedRows: publicField(count),
  unchangedRows: publicField(count),
  rejectedRows: publicField(count),
  skippedRows: publicField(count),
  importedBy: publicField(line(100)),
};
const importId = publicField(z.uuid());
const imported = { titleZh: '名册导入', titleEn: 'File imported', subject: null } as const;

export const rosterImportedV1 = defineContract({
  type: 'county.registry.roster-imported.v1',
  ...imported,
  fields: {
    importId,
    kind: publicField(z.enum(['school-conditions', 'student-roster'])),
    schoolYear: publicField(z.int().min(1990).max(2100)),
    fileHash: publicField(fileHash),
    sheet: publicField(line(255)),
    ...counts,
  },
});

/** One import, recorded once when its last row was applied. */
export const rosterImported = defineContract({
  type: 'county.registry.roster-imported.v2',
  ...imported,
  fields: {
    importId,
    kind: publicField(z.enum(importKinds)),
    /** Id of the mapping of a foreign layout; null: the office's own template. */
    layout: publicField(line(100).nullable()),
    /** The one chosen; rows of a foreign layout may name their own. */
    schoolYear: publicField(schoolYear),
    fileHash: publicField(fileHash),
    sheet: publicField(line(255)),
    ...counts,
  },
});

/** The office takes an import back; what it alone stated is withdrawn from each subject by `facts-withdrawn`. */
export const importWithdrawn = defineContract({
  type: 'county.registry.import-withdrawn.v1',
  titleZh: '撤回导入',
  titleEn: 'Import withdrawn',
  subject: 'importId',
  fields: {
    importId,
    reason: freeTextField(line(500).min(1)),
    /** Subjects from whom facts were withdrawn, and those left as they are because a later file states the same or newer. */
    withdrawnSubjects: publicField(count),
    keptSubjects: publicField(count),
    withdrawnBy: publicField(line(100)),
  },
});

export const withdrawableFacts = ['registration', 'conditions', 'opening', 'declaration', 'place', 'care', 'count', 'figures'] as const;
export type WithdrawableFact = (typeof withdrawableFacts)[number];

/**
 * Facts of one subject that no longer hold because the import that stated them was withdrawn and nothing earlier stands
 * in their place (an earlier value is stated anew instead). Without `registration` the subject itself stays.
 */
export const factsWithdrawn = defineContract({
  type: 'county.registry.facts-withdrawn.v1',
  titleZh: '撤回登记内容',
  titleEn: 'Facts withdrawn',
  subject: null,
  fields: {
    subjectKind: publicField(z.enum(['school', 'class', 'student', 'teacher', 'cohort', 'county'])),
    subjectId: publicField(z.uuid()),
    importId,
    facts: publicField(z.array(z.strictObject({ fact: z.enum(withdrawableFacts), schoolYear: schoolYear.nullable() })).min(1)),
  },
});

/** A register left the platform as a file. */
export const registerExported = defineContract({
  type: 'county.registry.register-exported.v1',
  titleZh: '导出名册',
  titleEn: 'Register exported',
  subject: null,
  fields: {
    exportId: publicField(z.uuid()),
    kind: publicField(z.enum(importKinds)),
    schoolYear: publicField(schoolYear),
    rows: publicField(count),
    exportedBy: publicField(line(100)),
  },
});

/** Entries of the ledger left the platform as a file, from `fromIndex` on. */
export const eventsExported = defineContract({
  type: 'county.registry.events-exported.v1',
  titleZh: '导出台账事件',
  titleEn: 'Ledger events exported',
  subject: null,
  fields: {
    exportId: publicField(z.uuid()),
    fromIndex: publicField(count),
    entries: publicField(count),
    /** Sealed fields of class `sensitive` that the equity view may open stood opened in the file. */
    withSensitive: publicField(z.boolean()),
    exportedBy: publicField(line(100)),
  },
});

/** A county's own mapping of a foreign layout; a later one of the same id supersedes it. */
export const layoutDefined = defineContract({
  type: 'county.registry.layout-defined.v1',
  titleZh: '定义外来表格对应关系',
  titleEn: 'Layout defined',
  subject: null,
  fields: {
    layoutId: publicField(z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
    /** The mapping file, JSON. It names columns and codes, never persons. */
    document: publicField(z.string().max(65_536)),
    definedBy: publicField(line(100)),
  },
});
