import { canonicalJson, type FactsWithdrawn, type FileRow, type Json, type WithdrawableFact } from '@junheng/contracts';

export type FactsWithdrawnEvent = { type: 'FactsWithdrawn'; data: FactsWithdrawn };
export type Fact = { fact: WithdrawableFact; schoolYear: number };

/** An event of the stream, the import that brought it about, and its place among all events. */
export type PastEvent<E> = { position: bigint; byImport: string | null; event: E };

/** An import is taken back from one subject. */
export type WithdrawFacts = {
  subjectId: string;
  importId: string;
  /** Position of the import's last event: what stands as of a later one was stated after it. */
  importEnd: bigint;
  /** Facts of which the import's was the last word. */
  owned: readonly Fact[];
  /** What other files state that stand; `asOf`: position of the last event of the import that states it. */
  standing: readonly (Fact & { asOf: bigint })[];
  /** Others build on the subject: it stays although no file states it any more. */
  isNeeded: boolean;
};

type Stated = { type: string; data: { source: FileRow } };

/** What a stream's events say of its subject. */
export type FactRules<E extends Stated> = {
  subjectKind: FactsWithdrawn['subjectKind'];
  /** What goes when no file states the subject any more; null: it is nothing but its facts. */
  existence: 'registration' | 'opening' | null;
  /** The fact that an event states; null: it describes the subject. */
  factOf(event: E): Fact | null;
  /** Describes the subject as the files describe it that state what was the import's, where it is described otherwise now. */
  describeAnew?(command: WithdrawFacts, past: readonly PastEvent<E | FactsWithdrawnEvent>[]): E[];
};

/**
 * What an import alone stated goes, or returns to what an earlier file said; what a later file states too stays. A fact that
 * returns is stated anew as it was stated first, with the file row it came from; so does the
 * description of a subject, and only files that describe it keep it.
 */
export function withdrawFacts<E extends Stated>(
  rules: FactRules<E>,
  command: WithdrawFacts,
  past: readonly PastEvent<E | FactsWithdrawnEvent>[],
): (E | FactsWithdrawnEvent)[] {
  const { subjectKind, existence } = rules;
  const { subjectId, importId, owned, standing, isNeeded } = command;
  const gone = (facts: FactsWithdrawn['facts']): FactsWithdrawnEvent => ({
    type: 'FactsWithdrawn',
    data: { subjectKind, subjectId, importId, facts },
  });
  if (existence !== null && standing.length === 0 && !isNeeded) {
    return [gone([...(existence === 'opening' ? owned : []), { fact: existence, schoolYear: null }])];
  }

  const statements = past.filter((one): one is PastEvent<E> => one.event.type !== 'FactsWithdrawn');
  const asOf = (position: bigint) => statements.filter((one) => one.position <= position && one.byImport !== importId);
  const facts: Fact[] = [];
  const restated: E[] = [];
  for (const fact of owned) {
    const earlier = standing.find((other) => isSame(other, fact));
    const states = ({ event }: PastEvent<E>) => isSame(rules.factOf(event), fact);
    const value = earlier && asOf(earlier.asOf).findLast(states)?.event;
    const now = statements.findLast(states)?.event;
    if (!earlier) facts.push(fact);
    else if (value && now && saysOtherwise(value, now)) restated.push(value);
  }

  if (standing.length > 0) restated.push(...(rules.describeAnew?.(command, past) ?? []));
  // First what returns: with a year that goes, its description goes too.
  return [...restated, ...(facts.length > 0 ? [gone(facts)] : [])];
}

const isSame = (one: Fact | null, other: Fact): boolean => one?.fact === other.fact && one.schoolYear === other.schoolYear;

/** Where a value was read is no part of it. */
function saysOtherwise(one: Stated, other: Stated): boolean {
  const value = ({ data: { source: _source, ...data } }: Stated) => canonicalJson(data as Json);
  return value(one) !== value(other);
}
