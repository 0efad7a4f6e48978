import { concatBytes, toHex, utf8 } from '@junheng/merkle';
import type { Hash } from '@junheng/placement-draw';
import { canonicalText } from './canonical-text.ts';

/** What a hash of the protocol is for: no text hashed for one purpose can pass as one of another. */
export type Purpose =
  | 'key'
  | 'who'
  | 'leaf'
  | 'plan'
  | 'constraint'
  | 'constraints'
  | 'seal'
  | 'commitment'
  | 'seed'
  | 'result'
  | 'record'
  | 'list'
  | 'lot';

/**
 * H(`junheng/draw-protocol/1/` + purpose ‖ 0x00 ‖ prefix ‖ canonical text of the value).
 *
 * **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 1.
 */
export function taggedHash(purpose: Purpose, value: unknown, hash: Hash, prefix: Uint8Array = new Uint8Array(0)): string {
  return toHex(hash(concatBytes(utf8(`junheng/draw-protocol/1/${purpose}`), Uint8Array.of(0), prefix, utf8(canonicalText(value)))));
}

/** **Unit** bytes. Source: RFC 4648 §8, lower case only. @throws {TypeError} for anything but pairs of lower-case hex digits */
export function bytesOfHex(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new TypeError('not lower-case hex');
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}
