import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Actor, may, type Place, type Right } from '@junheng/access';
import { dayOf, governanceContracts, schoolYearOf } from '@junheng/contracts';
import { z } from 'zod';
import { evidenceDecider } from '../domain/evidence/decide.ts';
import { isUnitKnown, placeOfUnit } from '../issues/known-places.ts';
import type { PeopleApi } from '../people/people-api.ts';
import type { EvidenceBytes } from '../views/evidence-bytes.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { Result } from '../result.ts';
import { belongsToMatter } from './belongs-to-matter.ts';
import { type Evidence, type EvidenceApi, largestEvidenceBytes } from './evidence-api.ts';
import { refuseEvidence } from './evidence-refusals.ts';
import { createFewAtOnce } from './few-at-once.ts';
import { kindOfFile } from './file-kind.ts';
import { bytesFiled, evidenceAbout, evidenceOf, isReliedOn, placesOfEvidence } from './read-evidence.ts';

const { evidenceFiled, evidenceWithdrawn } = governanceContracts;
const { evidenceId, aboutKind, aboutId, unitKind, unitId, fileName, isPersonal } = evidenceFiled.fields;
const fileInput = z.object({
  evidenceId: evidenceId.schema,
  aboutKind: aboutKind.schema,
  aboutId: aboutId.schema,
  unitKind: unitKind.schema,
  unitId: unitId.schema,
  fileName: fileName.schema,
  isPersonal: isPersonal.schema,
});
const withdrawInput = z.object({ evidenceId: evidenceId.schema, reason: evidenceWithdrawn.fields.reason.schema });

/** Of one unit. */
const mostBytesPerDay = 500 * 1024 * 1024;

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const;

type Parts = TopicParts & { evidenceBytes: EvidenceBytes; recordRead: PeopleApi['recordRead'] };

/** See `EvidenceApi`. */
export function createEvidenceApi({ runtime, book, decide, evidenceBytes, recordRead }: Parts): EvidenceApi {
  const fewAtOnce = createFewAtOnce();
  const today = () => dayOf(runtime.clock.now());

  async function take(data: z.infer<typeof fileInput>, content: AsyncIterable<Uint8Array>, actor: Actor): Promise<Result<Evidence>> {
    const bytes = await collected(content);
    if (bytes === null) return refuseEvidence('FileTooLarge');
    const kind = await kindOfFile(data.fileName, bytes);
    if (kind === 'FileEmpty' || kind === 'FileKindUnknown' || kind === 'FileKindDiffers' || kind === 'FileHasMacros')
      return refuseEvidence(kind);
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    // Bytes first: an event without its bytes would be a proof that nobody can open; bytes without their event are had by nobody.
    const schoolYear = schoolYearOf(runtime.clock.now());
    const isKept = await evidenceBytes.keep({ evidenceId: data.evidenceId, fileHash, isPersonal: data.isPersonal, schoolYear, bytes });
    if (!isKept) return refuseEvidence('EvidenceExists');
    const command = { do: 'file', ...data, kind, bytes: bytes.length, fileHash, filedBy: actor.id } as const;
    const handled = await decide(`evidence/${data.evidenceId}`, evidenceDecider, command, actor);
    if (!handled.ok) return refuseEvidence(handled.refusal);
    return { ok: true, value: evidenceOf(await book.read(null), data.evidenceId)! };
  }

  return {
    async fileEvidence({ content, ...input }, actor) {
      if (!may(actor, 'file-evidence', placeOfUnit(input.unitKind, input.unitId))) return refuseEvidence('NotPermitted');
      const parsed = fileInput.safeParse(input);
      if (!parsed.success) return refuseEvidence('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      if (!isUnitKnown(read, data.unitKind, data.unitId)) return refuseEvidence('UnitUnknown');
      if (!belongsToMatter(read, data)) return refuseEvidence('NotOfMatter');
      // looked for before: bytes of a withdrawn file would be kept again without an event
      if (evidenceOf(read, data.evidenceId)?.isWithdrawn) return refuseEvidence('EvidenceExists');
      if (bytesFiled(read, data, today()) >= mostBytesPerDay) return refuseEvidence('TooMuchToday');
      return (await fewAtOnce(actor.id, () => take(data, content, actor))) ?? refuseEvidence('TooManyAtOnce');
    },

    async withdrawEvidence(input, actor) {
      const parsed = withdrawInput.safeParse(input);
      if (!parsed.success) return refuseEvidence('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      const known = evidenceOf(read, data.evidenceId);
      if (!may(actor, 'file-evidence', known ? placeOfUnit(known.unitKind, known.unitId) : {})) return refuseEvidence('NotPermitted');
      const command = { do: 'withdraw', ...data, isReliedOn: isReliedOn(read, data.evidenceId), by: actor.id } as const;
      const handled = await decide(`evidence/${data.evidenceId}`, evidenceDecider, command, actor);
      if (!handled.ok) return refuseEvidence(handled.refusal);
      await evidenceBytes.drop(data.evidenceId);
      return { ok: true, value: evidenceOf(await book.read(null), data.evidenceId)! };
    },

    async readEvidence({ aboutKind: kind, aboutId: id, asOf }, actor) {
      const read = await book.read(asOf);
      const shown = evidenceAbout(read, kind, id).flatMap((evidence) => {
        const places = placesOfEvidence(read, evidence);
        if (!mayAtOne(actor, 'read-evidence', places)) return [];
        // a name may tell whom it is about: who may not open the file is not told it either
        const isClosed = evidence.isPersonal && !mayAtOne(actor, 'read-personal-evidence', places);
        return [isClosed ? { ...evidence, fileName: null } : evidence];
      });
      const named = shown.filter(({ isPersonal: isOfPerson, fileName: name }) => isOfPerson && name !== null);
      if (named.length > 0) {
        const [first] = named;
        const schoolId = first!.unitKind === 'school' && named.every(({ unitId: of }) => of === first!.unitId) ? first!.unitId : null;
        const opened = { right: 'read-personal-evidence', kind: 'evidence', subject: id, schoolId, count: named.length } as const;
        await recordRead(opened, actor);
      }
      return shown;
    },

    async downloadEvidence(input, actor) {
      const id = evidenceId.schema.safeParse(input.evidenceId);
      const read = await book.read(null);
      const evidence = id.success ? evidenceOf(read, id.data) : null;
      const places = evidence ? placesOfEvidence(read, evidence) : [];
      if (!evidence || !mayAtOne(actor, 'read-evidence', places)) return refuseEvidence('EvidenceUnknown'); // nobody learns of a file they may not see
      if (evidence.isPersonal && !mayAtOne(actor, 'read-personal-evidence', places)) return refuseEvidence('NotPermitted');
      if (evidence.isWithdrawn) return refuseEvidence('EvidenceIsWithdrawn');
      const { fileName: name, fileHash } = evidence;
      const keptHash = name === null ? null : await hashOf(evidenceBytes.read(evidence.evidenceId));
      if (name === null || keptHash === null) return refuseEvidence('EvidenceErased');
      if (keptHash !== fileHash) return refuseEvidence('EvidenceDamaged');
      if (evidence.isPersonal) {
        const schoolId = evidence.unitKind === 'school' ? evidence.unitId : null;
        await recordRead({ right: 'read-personal-evidence', kind: 'evidence', subject: evidence.evidenceId, schoolId, count: null }, actor);
      }
      // read a second time: a file is handed out only when all of it is known to be right, and is not held for that
      const content = Readable.from(piecesOf(evidenceBytes.read(evidence.evidenceId)), { highWaterMark: 1 });
      return { ok: true, value: { fileName: name, mediaType: mediaTypes[evidence.kind], content } };
    },
  };
}

/** All of it, held once; null: it is larger than is taken. */
async function collected(content: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const bytes = Buffer.allocUnsafe(largestEvidenceBytes);
  let length = 0;
  for await (const chunk of content) {
    if (length + chunk.length > largestEvidenceBytes) return null;
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

/** SHA-256 in hexadecimal; null: none are kept, or their key was destroyed. */
async function hashOf(pieces: AsyncIterable<Buffer | null>): Promise<string | null> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const piece of pieces) {
    if (piece === null) return null;
    hash.update(piece);
    count += 1;
  }
  return count === 0 ? null : hash.digest('hex');
}

/** @throws when one went since they were looked through: what was sent breaks off, instead of looking whole */
async function* piecesOf(pieces: AsyncIterable<Buffer | null>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if (piece === null) throw new Error('a piece of evidence went while it was being read');
    yield piece;
  }
}

const mayAtOne = (actor: Actor, right: Right, places: readonly Place[]): boolean => places.some((place) => may(actor, right, place));
