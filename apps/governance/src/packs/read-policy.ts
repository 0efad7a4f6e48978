import { obligationsOf, policyPack } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { neverActivated, versionOn } from '../domain/pack/state.ts';
import { obligationsInForce } from './packs-in-force.ts';
import type { Clause, PolicyReader } from './packs-api.ts';
import { clausesOf } from './read-clauses.ts';
import { packView } from './read-packs.ts';
import { responsibilityOf } from './read-responsibility.ts';

/** One document, clause by clause; null: the program does not know it. */
export function readPolicy(book: Book, packId: string, day: string): PolicyReader | null {
  const pack = policyPack(packId);
  if (!pack) return null;
  const version = versionOn(book.one('pack', packId)?.state ?? neverActivated, day);
  return {
    pack: packView(book, pack, day),
    clauses: clausesOf(
      book,
      day,
      obligationsOf(packId).map((placed) => ({ ...placed, version })),
    ),
    rules: pack.governanceRules.map(({ id, clause, ruleZh, ruleEn, cadence, obligationIds }) => ({
      ruleId: id,
      packId,
      clause,
      ruleZh,
      ruleEn,
      cadence,
      obligationIds,
    })),
  };
}

/** Obligations in force for which nobody answers. */
export const readDefects = (book: Book, day: string): Clause[] =>
  clausesOf(
    book,
    day,
    obligationsInForce(book, day).filter((placed) => responsibilityOf(book, placed).defect !== null),
  );
