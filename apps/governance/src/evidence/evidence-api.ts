import type { Readable } from 'node:stream';
import type { Actor } from '@junheng/access';
import type { EvidenceAbout, EvidenceKind } from '@junheng/contracts';
import type { Unit } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';

/** A file kept as proof of something; its bytes are had by `downloadEvidence`. */
export type Evidence = Unit & {
  evidenceId: string;
  aboutKind: EvidenceAbout;
  aboutId: string;
  /** null: erased, or it holds personal data and is not the reader's to open. */
  fileName: string | null;
  kind: EvidenceKind;
  bytes: number;
  /** SHA-256, hexadecimal. */
  fileHash: string;
  isPersonal: boolean;
  filedBy: string;
  filedAt: Date;
  isWithdrawn: boolean;
  /** Of the public event: the way to its receipt. */
  eventId: string;
};

export type FileEvidenceInput = Unit & {
  evidenceId: string;
  aboutKind: EvidenceAbout;
  aboutId: string;
  fileName: string;
  isPersonal: boolean;
  content: AsyncIterable<Uint8Array>;
};

export type EvidenceFile = { fileName: string; mediaType: string; content: Readable };

/** Largest file that is taken, in bytes. */
export const largestEvidenceBytes: number = 20 * 1024 * 1024;

/** Refused besides: NotPermitted, InputInvalid. */
export type EvidenceApi = {
  /** Checked, hashed, kept. Refused: FileTooLarge, FileEmpty, FileKindUnknown, FileKindDiffers, FileHasMacros, EvidenceExists. */
  fileEvidence(input: FileEvidenceInput, actor: Actor): Promise<Result<Evidence>>;
  /** Its bytes go. Refused: EvidenceUnknown, EvidenceIsWithdrawn, EvidenceReliedOn. */
  withdrawEvidence(input: { evidenceId: string; reason: string }, actor: Actor): Promise<Result<Evidence>>;
  /** What is filed about one thing, of what the actor may read, withdrawn ones last. Names of files with personal data stand in the audit. */
  readEvidence(input: { aboutKind: EvidenceAbout; aboutId: string; asOf: string | null }, actor: Actor): Promise<Evidence[]>;
  /** Refused: EvidenceUnknown, EvidenceIsWithdrawn, EvidenceDamaged (its bytes are not those that were filed), EvidenceErased. */
  downloadEvidence(input: { evidenceId: string }, actor: Actor): Promise<Result<EvidenceFile>>;
};
