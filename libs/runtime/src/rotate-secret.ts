import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from './atomic-file.ts';
import type { Entropy } from './entropy.ts';
import { previousOf, secretBytes, type SecretPurpose } from './secrets.ts';

/** Secrets that can be replaced; the blind index could not find what it indexed under another one. */
export const rotatingPurposes = ['key-encryption', 'ledger-signing'] as const satisfies readonly SecretPurpose[];
export type RotatingPurpose = (typeof rotatingPurposes)[number];

export type RotationProblem = 'NoSecrets' | 'RotationUnderWay' | 'NoRotation';

/**
 * Puts a new secret in the place of the one in a home's folder, and keeps that one beside it until `retireSecret`. Broken off
 * in between it leaves two copies of the old one, which is no change at all.
 * @returns why not, or null
 */
export function rotateSecret(directory: string, purpose: RotatingPurpose, entropy: Entropy): RotationProblem | null {
  const [current, previous] = [join(directory, purpose), join(directory, previousOf(purpose))];
  if (!existsSync(current)) return 'NoSecrets';
  const old = readFileSync(current);
  if (existsSync(previous) && !readFileSync(previous).equals(old)) return 'RotationUnderWay';
  writeFileAtomically(previous, old);
  writeFileAtomically(current, entropy.bytes(secretBytes, `secret|${purpose}`));
  return null;
}

/** Takes the secret before the current one away for good. @returns why not, or null */
export function retireSecret(directory: string, purpose: RotatingPurpose): RotationProblem | null {
  const previous = join(directory, previousOf(purpose));
  if (!existsSync(previous)) return 'NoRotation';
  rmSync(previous);
  return null;
}
