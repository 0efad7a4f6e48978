import { obligationsOf, type PolicyPack, policyPacks } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { neverActivated, versionOn } from '../domain/pack/state.ts';
import { contentHashOf } from './content-hash.ts';
import { standingOf } from './pack-standing.ts';
import type { PackStanding, PackView } from './packs-api.ts';
import { responsibilityOf } from './read-responsibility.ts';

/** A document as it stands in the county on a day. */
export function packView(book: Book, pack: PolicyPack, day: string): PackView {
  const state = book.one('pack', pack.id)?.state ?? neverActivated;
  const { titleZh, titleEn, shortZh, shortEn, issuerZh, issuerEn, docNumber, date, level } = pack;
  const obligations = obligationsOf(pack.id);
  const standing = standingOf(pack, state, day);
  const defects = obligations.filter((placed) => responsibilityOf(book, placed).defect !== null).length;
  return {
    packId: pack.id,
    titleZh,
    titleEn,
    shortZh,
    shortEn,
    issuerZh,
    issuerEn,
    docNumber,
    date,
    level,
    standing,
    version: versionOn(state, day),
    versions: state.versions,
    withdrawnFrom: state.withdrawnFrom,
    contentHash: contentHashOf(pack),
    obligations: obligations.length,
    defects: standing === 'in-force' ? defects : 0,
  };
}

const order: readonly PackStanding[] = ['in-force', 'upcoming', 'not-chosen', 'withdrawn', 'later'];

/** All documents the program knows: those in force first, those of the future last. */
export const readPacks = (book: Book, day: string): PackView[] =>
  policyPacks.map((pack) => packView(book, pack, day)).toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
