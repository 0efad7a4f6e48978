import type { Runtime, Sql } from '@junheng/runtime';
import type { EditionState } from '../api.ts';
import type { EditionRow } from '../views/edition-rows.ts';
import { readNextIndex } from '../views/view-position.ts';

/** An edition in this process. */
export type OpenEdition = {
  readonly row: EditionRow;
  readonly sql: Sql;
  /** Ledger entries it has taken in, as far as this process brought it. */
  nextIndex: number;
  /** Since it had taken in so many, up to `nextIndex`, no batch has changed a number; as far as this process knows. */
  numbersIndex: number;
  /** Whoever reads it holds it meanwhile, so that nobody clears it under them. @throws {EditionGone} once it was given up */
  hold<T>(work: () => Promise<T>): Promise<T>;
  /** From now on nobody can hold it; resolves once nobody does. */
  giveUp(): Promise<void>;
};

/** The edition has made room for another: look again for the one that is wanted. */
export class EditionGone extends Error {
  override name = 'EditionGone';
}

export async function openEdition(runtime: Runtime, row: EditionRow): Promise<OpenEdition> {
  const sql = runtime.database(row.slot);
  const nextIndex = await readNextIndex(sql, runtime.county);
  let holders = 0;
  let isGone = false;
  let onReleased = () => {};
  return {
    row,
    sql,
    nextIndex,
    numbersIndex: nextIndex,
    async hold(work) {
      if (isGone) throw new EditionGone();
      holders += 1;
      try {
        return await work();
      } finally {
        holders -= 1;
        if (holders === 0) onReleased();
      }
    },
    async giveUp() {
      isGone = true;
      if (holders > 0) await new Promise<void>((resolve) => (onReleased = resolve));
    },
  };
}

/** `ledgerSize`: what a live edition or one that is being made is measured by. */
export function stateOf({ row, nextIndex }: OpenEdition, ledgerSize: number): EditionState {
  const { slot, purpose, asOf, untilIndex, viewVersion, digest } = row;
  const whole = untilIndex ?? ledgerSize;
  return { slot, purpose, asOf, untilIndex, viewVersion, digest, nextIndex, progress: whole === 0 ? 1 : Math.min(1, nextIndex / whole) };
}
