import type { Hash } from '@junheng/placement-draw';
import type { DrawBundle } from './draw-bundle.ts';
import type { ShortSignatures } from './drand.ts';
import type { Finding } from './finding.ts';
import type { SealParts } from './seed-of.ts';

/** What a verifier brings along. Only `hash` is needed; what is missing is said to be not checked. */
export type VerifierMeans<Point = unknown> = {
  readonly hash: Hash;
  /** `bls12_381.shortSignatures` of @noble/curves. */
  readonly curve?: ShortSignatures<Point>;
  /** As `Cryptography.verifyEd25519` of libs/merkle. */
  readonly verifyEd25519?: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;
  /** The county's published key, for the ledger's receipts. */
  readonly verifierKey?: string;
  /** What was shown or printed in public, to be compared. */
  readonly shown?: { readonly sealHash?: string; readonly seed?: string; readonly resultHash?: string };
};

/** What one check came to: findings; or the reason why it could not be made, `partly` where the rest of it was. */
export type Outcome = {
  readonly findings: readonly Finding[];
  readonly notChecked?: { readonly zh: string; readonly en: string };
};

/** A bundle with what is known of it so far: once the seal's altered member is named, the others are held against the right one. */
export type BundleContext = {
  readonly bundle: DrawBundle;
  readonly seal: SealParts;
  readonly sealHash: string;
};
