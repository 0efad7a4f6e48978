import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyKeeper } from '@junheng/vault';
import type { ErasureParts } from './carry-out-erasure.ts';
import { keyDecider } from './domain/key/decide.ts';

const batch = 2_000;
/** Between two batches, so that whoever seals or reads meanwhile has the database too. */
const pauseMilliseconds = 20;

/**
 * Wraps all data keys of the previous secret by the current one and records it. A kill loses nothing: the next start goes on
 * with those that are left. Does nothing where no previous secret is at hand.
 */
export async function rotateKeyEncryption(
  { runtime, handle, keeper }: Pick<ErasureParts, 'runtime' | 'handle'> & { keeper: KeyKeeper },
  signal: AbortSignal,
): Promise<void> {
  const { current, previous } = await keeper.status();
  if (previous === null) return;
  let rewrapped = 0;
  for (let done = 1; done > 0 && !signal.aborted;) {
    done = await keeper.rewrap(batch);
    rewrapped += done;
    if (done > 0) await sleep(pauseMilliseconds, undefined, { signal }).catch(() => {});
  }
  if (signal.aborted) return;
  const data = { purpose: 'key-encryption', keyId: current, previousKeyId: previous, rewrapped } as const;
  await handle({
    stream: 'key/key-encryption',
    decider: keyDecider,
    command: { type: 'KeyRotated', data },
    time: runtime.clock.now(),
    actorId: 'platform',
    project: async () => {},
  });
  runtime.log.info({ keyId: current, previousKeyId: previous, rewrapped }, 'key-encryption rotated');
}
