import type { SealedClass } from '@junheng/contracts';
import type { Runtime, Sql } from '@junheng/runtime';
import { createKeyContext } from './data-key.ts';
import { readFenced } from './sql/fences.ts';
import { loadGrantedDataKeys } from './key-store.ts';
import { openBodies, type SealedItem } from './open-bodies.ts';
import type { OpenedBody } from './sealed-body.ts';

/** Opens what the role of its connection was granted for one purpose, and nothing else. */
export type VaultReader = {
  /** The clear fields and those of `classes`; keys of the whole batch in one step. @throws when a class is not granted */
  open(items: readonly SealedItem[], classes: readonly SealedClass[]): Promise<OpenedBody[]>;
  /** Those of the subjects that are fenced: they read as unknown, also in what stands in clear. */
  readFenced(subjects: readonly string[]): Promise<ReadonlySet<string>>;
};

/** A vault that opens only what a grant for `purpose` allows, and seals nothing. */
export function createVaultReader({ sql, runtime, purpose }: { sql: Sql; runtime: Runtime; purpose: string }): VaultReader {
  const context = createKeyContext(runtime);
  return {
    open: (items, classes) => openBodies(items, classes, context.county, (names) => loadGrantedDataKeys(sql, context, purpose, names)),
    readFenced: (subjects) => readFenced(sql, context.county, subjects),
  };
}
