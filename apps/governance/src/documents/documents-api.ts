import type { Readable } from 'node:stream';
import type { Actor } from '@junheng/access';
import type { LightColour } from '@junheng/contracts';
import type { Bilingual } from '../lights/lights-api.ts';
import type { Result } from '../result.ts';
import type { ListName } from './lists/list-names.ts';

export type { ListName } from './lists/list-names.ts';

export type Language = 'zh' | 'en';

/** `asOf` YYYY-MM-DD; null: now. `schools`: names by id, as far as the caller knows them; governance knows ids only. */
export type DocumentRequest = { asOf: string | null; schools: Readonly<Record<string, string>> } & (
  | { of: 'monthly-report'; reportId: string }
  | { of: 'meeting-pack'; meetingId: string }
  /** `filters`: column → the text its cells must be equal to, both in Chinese whatever the language. */
  | { of: 'list'; list: ListName; format: 'xlsx' | 'csv'; filters: Readonly<Record<string, string>>; language: Language }
);

export type GovernanceFile = { fileName: string; mediaType: string; content: Readable };

/** A measure as anybody may see it: no person, no school. */
export type PublicMeasure = {
  measureId: string;
  packId: string;
  number: string;
  label: Bilingual;
  officeName: Bilingual | null;
  /** By the rule; null: none of its obligations has a light. */
  light: LightColour | null;
  counts: Readonly<Record<LightColour, number>>;
  /** Obligations whose light was overridden by hand; the light shown is the rule's all the same. */
  overridden: number;
  /** The light is held against thresholds of the county's own. */
  ownThresholds: boolean;
  nextMilestone: { label: Bilingual; due: string; daysLeft: number } | null;
  overdue: number;
};

/** A goal of a document, of the county as a whole. */
export type PublicGoal = {
  obligationId: string;
  packId: string;
  clause: string;
  label: Bilingual;
  due: string | null;
  light: LightColour;
  value: number | null;
  target: number | null;
  unit: string;
  /** The value is of fewer than ten and therefore not shown. */
  isSuppressed: boolean;
};

export type PublicBoard = { day: string; ruleVersion: number; packs: readonly PublicPack[] };
export type PublicPack = { packId: string; title: Bilingual; measures: readonly PublicMeasure[]; goals: readonly PublicGoal[] };

export type DocumentsApi = {
  /**
   * Made from what the door's own queries answer this actor for that day. Refused: NotPermitted, DocumentNotFound (there is no such
   * report, meeting or list, or the actor may not read it).
   */
  downloadDocument(request: DocumentRequest, actor: Actor): Promise<Result<GovernanceFile>>;
  /** What anybody may see without sign-in: a list of named fields, of the county as a whole. */
  readPublicBoard(): Promise<PublicBoard>;
};
