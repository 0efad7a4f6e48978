import { equalBytes, nodesFromTiles, rootAt, type Tile } from '@junheng/merkle';
import type { LogSigner } from './log-signer.ts';
import { sha256 } from './sha256.ts';
import type { SignedHead } from './store/log-head.ts';
import { tileReader } from './store/tile-rows.ts';

/**
 * Whether root and checkpoint are what this key signs for the tree that ends in `edge`, the last tiles of its levels.
 *
 * The signature is made again, not verified: it is deterministic. Work: under 300 hashes per level and one signature.
 */
export function isHeadGenuine(head: Pick<SignedHead, 'size' | 'root' | 'note'>, edge: readonly Tile[], signer: LogSigner): boolean {
  const root = rootOfEdge(edge, head.size);
  return root !== null && equalBytes(root, head.root) && head.note === signer.checkpoint({ size: head.size, root });
}

/** The root that the last tiles of a tree lead to; null when one is missing or too short. */
export function rootOfEdge(edge: readonly Tile[], size: number): Uint8Array | null {
  try {
    return rootAt(sha256, nodesFromTiles(sha256, tileReader(edge)), size);
  } catch (error) {
    if (error instanceof RangeError) return null; // a tile is missing or too short
    throw error;
  }
}
