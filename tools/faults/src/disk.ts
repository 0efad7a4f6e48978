import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

/** A file system of a size of its own, which can be made full and roomy again. */
export type Disk = { directory: string; fill(): void; empty(): void; remove(): void };

const roomy = '1500m';
/** Left when full, in bytes: the next piece of PostgreSQL's journal needs 16 MB. */
const left = 3_000_000;

/** @returns why there is none where this machine does not let us mount one */
export function mountDisk(directory: string): Disk | { skipped: string } {
  mkdirSync(directory, { recursive: true });
  const mount = (...args: string[]) => void execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    mount('-t', 'tmpfs', '-o', `size=${roomy},mode=0755`, 'tmpfs', directory);
  } catch (error) {
    return {
      skipped: `a file system of its own cannot be mounted here (${(error as Error).message.split('\n').at(-2) ?? 'mount failed'})`,
    };
  }
  return {
    directory,
    fill() {
      const { bsize, blocks, bfree } = statfsSync(directory);
      mount('-o', `remount,size=${(blocks - bfree) * bsize + left}`, directory);
    },
    empty: () => mount('-o', `remount,size=${roomy}`, directory),
    remove: () => void execFileSync('umount', ['-l', directory]),
  };
}
