import type { ErasureTextFragment } from '../../gql/graphql.ts';

/**
 * What the office keeps and hands out: no name, only the surrogate id; each step's event has a receipt in the ledger, and the
 * fingerprints stand in the envelopes that nobody can open any more.
 */
export function certificateOf(erasure: ErasureTextFragment) {
  const { subject, kind, reason, document, requestedAt, fencedAt, destroyedAt, certifiedAt, lastReadable } = erasure;
  return {
    format: 'junheng-erasure-certificate-v1',
    subject,
    kind,
    reason,
    document,
    requestedAt,
    fencedAt,
    destroyedAt,
    certifiedAt,
    lastReadable,
    keys: erasure.keys.map(({ sealedClass, schoolYear, fingerprint }) => ({ class: sealedClass, schoolYear, fingerprint })),
    purged: erasure.purged.map(({ projection, count }) => ({ projection, count })),
    events: erasure.events.map(({ eventId, type, at }) => ({ id: eventId, type, at })),
    remains: {
      zh: '账本中保留封存后的密文、登记编号，以及未封存的性别、出生日期、就读去向等字段；是否满足法律要求由法律顾问判断。',
      en: 'The ledger keeps ciphertext, the surrogate id, and unsealed fields such as sex, birth date and placement; counsel decides whether that meets the law.',
    },
  };
}
