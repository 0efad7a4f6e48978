import { z } from 'zod';
import { defineContract, type EventData, publicField } from '../event-contract.ts';
import { sealedClasses } from '../event-contract.ts';
import { count, schoolYear } from '../registry/field-schemas.ts';

/** Who can be erased. */
export const erasableKinds = ['student', 'teacher'] as const;
export type ErasableKind = (typeof erasableKinds)[number];

/**
 * Why personal information is erased: the cases of PIPL article 47, paragraph 1, in its order. Reasons are chosen and not
 * written, because a written one would name the person in a record that nobody can erase.
 */
export const erasureReasons = [
  'PURPOSE_ACHIEVED',
  'RETENTION_EXPIRED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LEGAL_DUTY',
] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Why a person who was erased may be registered again, under a new id. */
export const newLifecycleReasons = ['ENROLLED_AGAIN', 'EMPLOYED_AGAIN', 'ERASED_BY_MISTAKE', 'ORDER_OF_AUTHORITY'] as const;
export type NewLifecycleReason = (typeof newLifecycleReasons)[number];

/** What a data key is known by when it is gone: HKDF(key, "commit"), base64url; the envelopes hold the same. */
export const keyFingerprint = z.base64url().length(43);

/** Number of an official document, such as 青教函〔2024〕12号: it has no room for a name. */
export const documentNumber = z.string().regex(/^\p{Script=Han}{1,12}〔\d{4}〕\d{1,5}号$/u);

const subject = publicField(z.uuid());
const subjectKind = publicField(z.enum(erasableKinds));
const fingerprints = publicField(z.array(keyFingerprint));

/** Somebody answers for it: who asked stands in the event's metadata, which is not published. */
export const erasureRequested = defineContract({
  type: 'county.custody.erasure-requested.v1',
  titleZh: '申请删除个人信息',
  titleEn: 'Erasure requested',
  subject: null,
  fields: {
    subject,
    subjectKind,
    reason: publicField(z.enum(erasureReasons)),
    /** The decision it follows; null: none was named. */
    document: publicField(documentNumber.nullable()),
  },
});

/** From here on nothing about the person is recorded, and nothing sealed is read. Recorded in one transaction with the keys' new state. */
export const subjectFenced = defineContract({
  type: 'county.custody.subject-fenced.v1',
  titleZh: '停止处理个人信息',
  titleEn: 'Subject fenced',
  subject: null,
  fields: {
    subject,
    subjectKind,
    /** Imports withdrawn for a written reason that names the person, constraints and objections of a draw about the person: their keys go with the person's. */
    imports: publicField(z.array(z.uuid())),
  },
});

/** The data keys are gone; what they sealed can be read by nobody. */
export const keysDestroyed = defineContract({
  type: 'county.custody.keys-destroyed.v1',
  titleZh: '销毁个人密钥',
  titleEn: 'Keys destroyed',
  subject: null,
  fields: {
    subject,
    keys: publicField(z.array(z.strictObject({ class: z.enum(sealedClasses), schoolYear, fingerprint: keyFingerprint }))),
  },
});

/** What was derived from the person's data is gone from one place; `count`: of the rows that held it. */
export const derivedPurged = defineContract({
  type: 'county.custody.derived-purged.v1',
  titleZh: '清除派生数据',
  titleEn: 'Derived data purged',
  subject: null,
  fields: { subject, projection: publicField(z.string().regex(/^[a-z]+(\.[a-z-]+)*$/)), count: publicField(count) },
});

/** All of it is done. */
export const erasureCertified = defineContract({
  type: 'county.custody.erasure-certified.v1',
  titleZh: '签发删除证明',
  titleEn: 'Erasure certified',
  subject: null,
  fields: {
    subject,
    subjectKind,
    keys: publicField(count),
    purged: publicField(count),
    /** YYYY-MM-DD: until this day a backup made before the erasure may still open what it holds; afterwards nothing can. */
    lastReadable: publicField(z.iso.date()),
  },
});

/** A file that names the person is taken again, and gives a new surrogate id; what was erased stays erased. */
export const newLifecycleAllowed = defineContract({
  type: 'county.custody.new-lifecycle-allowed.v1',
  titleZh: '准许重新登记',
  titleEn: 'New lifecycle allowed',
  subject: null,
  fields: { subject, reason: publicField(z.enum(newLifecycleReasons)), document: publicField(documentNumber.nullable()) },
});

/** A key that had been destroyed was there again, as after a restore from a backup: it was destroyed again before anything was read. */
export const resurrectionBlocked = defineContract({
  type: 'county.custody.resurrection-blocked.v1',
  titleZh: '阻止已删除信息复活',
  titleEn: 'Resurrection blocked',
  subject: null,
  fields: { subject, subjectKind, fingerprints },
});

/** Names of key-encryption secrets: the first 128 bits of HKDF(secret, "key-id"), base64url. */
const keyId = publicField(z.base64url().length(22));

/** Data keys are wrapped by another secret; no event was rewritten. */
export const keyRotated = defineContract({
  type: 'county.custody.key-rotated.v1',
  titleZh: '更换密钥',
  titleEn: 'Key rotated',
  subject: null,
  fields: { purpose: publicField(z.literal('key-encryption')), keyId, previousKeyId: keyId, rewrapped: publicField(count) },
});

/** Checkpoints are signed by another key from here on. */
export const signingKeyChanged = defineContract({
  type: 'county.custody.signing-key-changed.v1',
  titleZh: '更换台账签名密钥',
  titleEn: 'Signing key changed',
  subject: null,
  fields: {
    purpose: publicField(z.literal('ledger-signing')),
    /** C2SP verifier keys. */
    verifierKey: publicField(z.string().min(1).max(500)),
    previousVerifierKey: publicField(z.string().min(1).max(500)),
  },
});

/** What custody publishes today. */
export const custodyContracts = {
  erasureRequested,
  subjectFenced,
  keysDestroyed,
  derivedPurged,
  erasureCertified,
  newLifecycleAllowed,
  resurrectionBlocked,
  keyRotated,
  signingKeyChanged,
};

export type ErasureRequested = EventData<typeof erasureRequested>;
export type SubjectFenced = EventData<typeof subjectFenced>;
export type KeysDestroyed = EventData<typeof keysDestroyed>;
export type DerivedPurged = EventData<typeof derivedPurged>;
export type ErasureCertified = EventData<typeof erasureCertified>;
export type NewLifecycleAllowed = EventData<typeof newLifecycleAllowed>;
export type ResurrectionBlocked = EventData<typeof resurrectionBlocked>;
export type KeyRotated = EventData<typeof keyRotated>;
export type SigningKeyChanged = EventData<typeof signingKeyChanged>;
