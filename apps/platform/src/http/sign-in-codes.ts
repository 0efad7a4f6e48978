import { createHash, timingSafeEqual } from 'node:crypto';
import type { Clock, Entropy } from '@junheng/runtime';

export type SignInCodes = {
  /** A new code of 256 random bits, good once and for one hour. */
  issue(): string;
  /** Whether the code was good; it is not afterwards. */
  redeem(code: string): boolean;
};

const lifetimeMilliseconds = 60 * 60_000;
const mostOpenCodes = 20;

/** One-time codes, kept in memory as hashes: a restart voids them, and a memory dump shows none. */
export function createSignInCodes({ clock, entropy }: { clock: Clock; entropy: Entropy }): SignInCodes {
  let issued = 0;
  let open: { hash: Buffer; expires: number }[] = [];
  const hashOf = (code: string) => createHash('sha256').update(code).digest();
  return {
    issue() {
      const code = entropy.bytes(32, `sign-in-code|${++issued}`).toString('base64url');
      open = [...open.slice(1 - mostOpenCodes), { hash: hashOf(code), expires: clock.now().getTime() + lifetimeMilliseconds }];
      return code;
    },
    redeem(code) {
      const now = clock.now().getTime();
      const hash = hashOf(code);
      const isGood = open.some((one) => timingSafeEqual(one.hash, hash) && one.expires > now);
      open = open.filter((one) => !timingSafeEqual(one.hash, hash) && one.expires > now);
      return isGood;
    },
  };
}
