import { withdrawFacts, type Fact, type FactRules, type FactsWithdrawnEvent } from '../../domain/withdrawal/withdraw-facts.ts';
import type { ExpectedVersion, Transaction } from '@junheng/event-store';
import type { RegistryEvent } from '../../publish.ts';
import type { StoredJob } from '../../views/import-job.ts';
import { readErasedAmong } from '../../views/erased-persons.ts';
import { readStatements, takeBackStatements } from '../../views/statements.ts';
import type { ImportParts } from '../import-parts.ts';
import type { SubjectKind, WithdrawalPhase } from './withdrawal-phases.ts';

/** gone: facts were withdrawn; restored: all of it is as an earlier file said; kept: nothing changes. */
export type SubjectOutcome = { kind: SubjectKind; became: 'gone' | 'restored' | 'kept' };
export type WithdrawnStream = { stream: string; expected: ExpectedVersion; subjectId: string; events: RegistryEvent[] };

type Stated = Exclude<RegistryEvent, FactsWithdrawnEvent> & { data: { source: never } };

/**
 * Decides what becomes of subjects and brings the own views to it, in the caller's transaction; the events are the caller's to
 * append. Pasts are read only of subjects that something else still states.
 */
export async function withdrawSubjects(
  parts: ImportParts,
  transaction: Transaction,
  job: StoredJob,
  phase: WithdrawalPhase,
  subjectIds: readonly string[],
): Promise<{ streams: WithdrawnStream[]; outcomes: SubjectOutcome[] }> {
  const { county } = parts.runtime;
  const { kind, views } = phase;
  const rules = phase.rules as FactRules<Stated>;
  const owned = new Map<string, Fact[]>();
  const standing = new Map<string, (Fact & { asOf: bigint })[]>();
  for (const view of views) {
    const subjectOf = new Map(subjectIds.map((id) => [view.idOf?.(parts, id) ?? id, id]));
    const found = await readStatements(transaction, county, job.id, view, [...subjectOf.keys()]);
    const { fact } = view;
    for (const { subjectId, schoolYear } of found.owned) push(owned, subjectOf.get(subjectId)!, { fact, schoolYear });
    for (const { subjectId, schoolYear, asOf } of found.standing) push(standing, subjectOf.get(subjectId)!, { fact, schoolYear, asOf });
    await takeBackStatements(transaction, county, job.id, view, [...subjectOf.keys()]);
  }
  const needed = (await phase.needed?.(transaction, county, job.id, subjectIds)) ?? new Set<string>();
  const isKept = (id: string) => !owned.has(id) && (standing.has(id) || needed.has(id));
  const isRead = (id: string) => !isKept(id) && (standing.has(id) || needed.has(id) || rules.existence === null);
  const read = subjectIds.filter(isRead);
  const pasts = await parts.log.readPasts<Stated | FactsWithdrawnEvent>(
    transaction,
    read.map((id) => `${kind}/${id}`),
  );

  const erased = await readErasedAmong(transaction, county, subjectIds);
  const streams: WithdrawnStream[] = [];
  const outcomes: SubjectOutcome[] = [];
  for (const subjectId of subjectIds) {
    const past = pasts[read.indexOf(subjectId)];
    const command = {
      subjectId,
      importId: job.id,
      importEnd: job.lastPosition!,
      owned: (owned.get(subjectId) ?? []).toSorted((a, b) => a.schoolYear - b.schoolYear),
      standing: standing.get(subjectId) ?? [],
      isNeeded: needed.has(subjectId),
    };
    const decided = isKept(subjectId) ? [] : withdrawFacts(rules, command, past?.past ?? []);
    // of whoever was erased nothing is stated anew
    const events = erased.has(subjectId) ? decided.filter(({ type }) => type === 'FactsWithdrawn') : decided;
    const isGone = events.some(({ type }) => type === 'FactsWithdrawn');
    outcomes.push({ kind, became: isGone ? 'gone' : events.length > 0 ? 'restored' : 'kept' });
    if (events.length > 0) streams.push({ stream: `${kind}/${subjectId}`, expected: past?.version ?? 'exists', subjectId, events });
  }
  const restated = streams.flatMap(({ subjectId, events }) => events.map((event) => ({ subjectId, event })));
  await phase.applyViews?.(parts, transaction, {
    gone: restated.filter(({ event }) => endsSubject(event)).map(({ subjectId }) => subjectId),
    restated,
  });
  return { streams, outcomes };
}

const endsSubject = (event: RegistryEvent): boolean =>
  event.type === 'FactsWithdrawn' && event.data.facts.some(({ fact }) => fact === 'registration' || fact === 'opening');

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
