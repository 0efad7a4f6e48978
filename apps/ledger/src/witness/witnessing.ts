import { setTimeout as sleep } from 'node:timers/promises';
import type { Runtime } from '@junheng/runtime';
import type { Witness, WitnessProblemCode } from '../api.ts';
import { readHead } from '../store/log-head.ts';
import { addWitness, noteCosigned, noteProblem, readWitnessRows, type WitnessRow } from '../store/witness-rows.ts';
import { askWitness } from './ask-witness.ts';
import { type KnownWitness, knownWitnesses, type WitnessAddress } from './known-witness.ts';
import { witnessProblem } from './witness-problem.ts';

export type Witnessing = {
  readWitnesses(county: string): Promise<Witness[]>;
  /** A witness holds another tree than ours; null: none does. */
  notReady(): string | null;
  /** Witnesses that have not answered for too long. */
  notices(): string[];
  stop(): Promise<void>;
};

/** How often a log that grows is handed over, and how often one that does not, so that a witness which is gone shows. */
const everyMilliseconds = 60_000;
const idleMilliseconds = 3_600_000;
/** A witness that is silent this long is told of: a county that relies on it relies on nothing. */
const silentTooLongMilliseconds = 6 * 3_600_000;

/**
 * Hands each new checkpoint to every witness, while this process is the log's writer; at the start in any case, because a
 * database that was put back to an older state shows there first.
 * @throws {StartProblem} WitnessUnreadable
 */
export function startWitnessing(
  runtime: Runtime,
  options: { witnesses: readonly WitnessAddress[]; isWriter(): boolean; every?: number | undefined },
): Witnessing {
  const { county, clock, log, metrics } = runtime;
  const { isWriter, every = everyMilliseconds } = options;
  const sql = runtime.database('ledger');
  const witnesses = knownWitnesses(options.witnesses);
  const stopping = new AbortController();
  const rows = new Map<string, WitnessRow>();
  const askedAt = new Map<string, number>();
  for (const witness of witnesses) tellMetrics(witness);

  function tellMetrics({ verifierKey, key: { name } }: KnownWitness): void {
    const labels = { witness: name };
    metrics.gauge('junheng_witness_silent_seconds', 'Since a witness last signed', () => silence(rows.get(verifierKey)) / 1000, labels);
    metrics.gauge(
      'junheng_witness_other_tree_count',
      '1 while a witness holds another tree than ours',
      () => (rows.get(verifierKey)?.problem === 'WITNESS_HOLDS_OTHER_TREE' ? 1 : 0),
      labels,
    );
  }

  const silence = (row: WitnessRow | undefined): number =>
    row === undefined ? Number.NaN : clock.now().getTime() - (row.reachedAt ?? row.since).getTime();

  async function readRows(): Promise<void> {
    for (const row of await readWitnessRows(sql, county)) rows.set(row.verifierKey, row);
  }

  async function bringUpToDate(witness: KnownWitness): Promise<void> {
    const { verifierKey, key } = witness;
    if (!rows.has(verifierKey)) {
      await addWitness(sql, county, verifierKey, clock.now());
      await readRows();
    }
    const row = rows.get(verifierKey)!;
    const size = (await readHead(sql, county))?.size ?? 0;
    const now = performance.now();
    const isDue = row.problem !== null || row.size !== size || now - (askedAt.get(verifierKey) ?? -Infinity) >= idleMilliseconds;
    if (size === 0 || !isDue) return;
    askedAt.set(verifierKey, now);
    const outcome = await askWitness(sql, county, witness, row, stopping.signal);
    if (outcome === null || stopping.signal.aborted) return;
    if (outcome.ok) await noteCosigned(sql, county, verifierKey, outcome.cosigned, clock.now());
    else await noteProblem(sql, county, verifierKey, outcome);
    if (!outcome.ok && outcome.problem !== row.problem) tellProblem(key.name, outcome.problem, outcome);
  }

  function tellProblem(witness: string, problem: WitnessProblemCode, details: { heldSize: number | null; status: number | null }): void {
    const words = { witness, problem, heldSize: details.heldSize, status: details.status };
    if (problem === 'WITNESS_HOLDS_OTHER_TREE') log.fatal(words, 'a witness holds another tree than ours');
    else log.warn(words, 'a witness did not sign');
  }

  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await readRows();
        if (isWriter()) for (const witness of witnesses) await bringUpToDate(witness);
        await readRows();
      } catch (error) {
        log.error({ code: (error as { code?: string }).code, reason: (error as Error).name }, 'witnesses could not be asked');
      }
      await sleep(every, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const ended = witnesses.length === 0 ? Promise.resolve() : goOn();

  const problemOf = ({ key, verifierKey }: KnownWitness) => {
    const row = rows.get(verifierKey);
    return row === undefined || row.problem === null ? null : witnessProblem(key.name, row.problem, row.heldSize);
  };
  return {
    async readWitnesses(wanted) {
      if (wanted !== county) return [];
      const stored = new Map((await readWitnessRows(sql, county)).map((row) => [row.verifierKey, row]));
      return witnesses.map(({ url, verifierKey, key: { name } }) => {
        const row = stored.get(verifierKey);
        return {
          name,
          url,
          verifierKey,
          size: row?.size ?? 0,
          cosignedAt: row?.cosignedAt ?? null,
          reachedAt: row?.reachedAt ?? null,
          checkpoint: row?.checkpoint && row.cosignature ? row.checkpoint + row.cosignature : null,
          problem: row?.problem ? witnessProblem(name, row.problem, row.heldSize) : null,
        };
      });
    },
    notReady() {
      const problem = witnesses.map(problemOf).find((found) => found?.code === 'WITNESS_HOLDS_OTHER_TREE');
      return problem ? `${problem.zh} ${problem.en}` : null;
    },
    notices: () =>
      witnesses
        .filter(({ verifierKey }) => silence(rows.get(verifierKey)) > silentTooLongMilliseconds)
        .map(
          ({ key: { name } }) =>
            `见证者 ${name} 已超过 6 小时没有签署新的检查点。 The witness ${name} has signed nothing for more than 6 hours.`,
        ),
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
