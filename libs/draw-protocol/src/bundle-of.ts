import type { Hash } from '@junheng/placement-draw';
import type { DrawBundle } from './draw-bundle.ts';
import { taggedHash } from './tagged-hash.ts';

/** A bundle before it has its own hash. */
export type BundleParts = Omit<DrawBundle, 'format' | 'recordHash'>;

/** Of every public member but lots and ledger, so that not even a moment can be changed. **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 9. */
export function recordHashOf(parts: BundleParts, hash: Hash): string {
  const { seal, sealHash, sealedAt, plan, leaves, constraintLeaves, rounds, seed, classOf, resultHash, balance, runAt } = parts;
  const record = { seal, sealHash, sealedAt, plan, leaves, constraintLeaves, rounds, seed, classOf, resultHash, balance, runAt };
  return taggedHash('record', record, hash);
}

/** **Unit** none. Source: ours, docs/draw-protocol.md part 11. */
export function bundleOf(parts: BundleParts, hash: Hash): DrawBundle {
  return { format: 'junheng-draw-bundle/1', ...parts, recordHash: recordHashOf(parts, hash) };
}

/** The same without pupils' values and constraints. **Unit** none. Source: ours, docs/draw-protocol.md part 11. */
export function publicProofOf(bundle: DrawBundle): DrawBundle {
  return { ...bundle, rows: null, constraints: null };
}
