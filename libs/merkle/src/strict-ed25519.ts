import type { Cryptography } from './receipt.ts';

/** What is needed of the `ed25519` of @noble/curves. */
type Curve = {
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array, options: { zip215: boolean }): boolean;
  Point: { fromBytes(bytes: Uint8Array): { isTorsionFree(): boolean } };
};

/**
 * Ed25519 as `Cryptography.verifyEd25519` asks for it, from @noble/curves.
 *
 * Its `verify` alone follows ZIP 215: under a key of small order one signature fits every message. Even without that it
 * multiplies by the cofactor, which other implementations don't; with key and R in the group of prime order both equations are the same.
 */
export const strictEd25519 =
  (curve: Curve): Cryptography['verifyEd25519'] =>
  (signature, message, publicKey) =>
    curve.verify(signature, message, publicKey, { zip215: false }) &&
    [publicKey, signature.subarray(0, 32)].every((point) => curve.Point.fromBytes(point).isTorsionFree());
