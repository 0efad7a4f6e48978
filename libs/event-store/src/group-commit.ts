import type { Sql, Transaction } from '@junheng/runtime';
import { appendForPositions } from './append.ts';
import { ConnectionLost, StoreBusy } from './append-errors.ts';
import { isConnectionLoss } from './connection-loss.ts';
import type { Commit } from './event-store.ts';

/** Commits that share one transaction, transactions under way at once, and commits that may wait for one. */
const largestGroup = 64;
const lanes = 2;
const mostWaiting = 4_096;

type Member = Commit & { keys: readonly string[]; outcome: PromiseWithResolvers<bigint> };

/**
 * Lets concurrent commits share one transaction, each with an outcome of its own: where the shared transaction fails, it
 * is rolled back and every member is tried again alone, so that a conflict or a failing view meets its own commit only.
 * Two commits of one stream never share a transaction; they follow each other in the order they were asked for.
 * `appended` is called after a transaction that may have committed.
 */
export function createGroupCommit(sql: Sql, appended: () => void): (order: Commit) => Promise<bigint> {
  let waiting: Member[] = [];
  /** Streams of the groups under way. */
  const busy = new Set<string>();
  let underWay = 0;

  function start(): void {
    if (underWay === lanes || !waiting.some(({ keys }) => areFree(keys, busy))) return;
    underWay++;
    void runGroup().then(() => {
      underWay--;
      start();
    });
  }

  /** In the order of asking: nobody overtakes an earlier commit of one of its streams. */
  function takeGroup(): Member[] {
    const claimed = new Set(busy);
    const group: Member[] = [];
    const left: Member[] = [];
    for (const member of waiting) {
      const joins = group.length < largestGroup && member.county === (group[0] ?? member).county && areFree(member.keys, claimed);
      for (const key of member.keys) claimed.add(key);
      (joins ? group : left).push(member);
    }
    waiting = left;
    for (const { keys } of group) for (const key of keys) busy.add(key);
    start();
    return group;
  }

  /** Never rejects: every member is told its own outcome. */
  async function runGroup(): Promise<void> {
    let group: Member[] = [];
    try {
      // Taken once the transaction stands: who asks meanwhile comes along.
      const positions = await transact(sql, () => (group = takeGroup()));
      for (const [index, { outcome }] of group.entries()) outcome.resolve(positions[index]!);
    } catch (error) {
      const isBegun = group.length > 0;
      if (!isBegun) group = takeGroup();
      const isUnknown = error instanceof ConnectionLost && error.outcome === 'unknown';
      if (isBegun && !isUnknown && group.length > 1) await Promise.all(group.map((member) => commitAlone(sql, member)));
      else for (const { outcome } of group) outcome.reject(error);
    }
    for (const { keys } of group) for (const key of keys) busy.delete(key);
    appended();
  }

  return (order) => {
    if (waiting.length >= mostWaiting) return Promise.reject(new StoreBusy('too many commits wait for the database'));
    const keys = order.streams.map((stream) => `${order.county} ${stream}`);
    const outcome = Promise.withResolvers<bigint>();
    waiting.push({ ...order, keys, outcome });
    start();
    return outcome.promise;
  };
}

const areFree = (keys: readonly string[], taken: ReadonlySet<string>): boolean => keys.every((key) => !taken.has(key));

const commitAlone = (sql: Sql, member: Member): Promise<void> =>
  transact(sql, () => [member]).then(([position]) => member.outcome.resolve(position!), member.outcome.reject);

/** @throws {ConnectionLost}, or what a member's part threw: then nothing of the transaction is kept */
async function transact(sql: Sql, take: () => readonly Member[]): Promise<bigint[]> {
  let isCommitting = false;
  try {
    return await sql.begin(async (transaction) => {
      const positions = await write(transaction, take());
      isCommitting = true; // what follows is the COMMIT itself
      return positions;
    });
  } catch (error) {
    throw isConnectionLoss(error) ? new ConnectionLost(isCommitting ? 'unknown' : 'nothing-written', error) : error;
  }
}

/** One append for all, then each member's views, one member after the other. @returns each member's last position. */
async function write(transaction: Transaction, members: readonly Member[]): Promise<bigint[]> {
  if (members.length === 0) return [];
  const appends = [];
  const ends: number[] = [];
  let events = 0;
  for (const member of members) {
    const own = await member.events(transaction);
    if (!own.every(({ stream }) => member.streams.includes(stream))) throw new TypeError('a commit appends only to streams that it names');
    appends.push(...own);
    for (const append of own) events += append.events.length;
    ends.push(events);
  }
  const positions = await appendForPositions(transaction, members[0]!.county, appends);
  const last = ends.map((end) => positions[end - 1]!);
  for (const [index, { project }] of members.entries()) await project?.(transaction, last[index]!);
  return last;
}
