import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The hash of the draw's engine that a seal holds: SHA-256 over what `sha256sum` prints of its sources, tests left out, names in
 * byte order. `cd libs/placement-draw/src && ls *.ts | grep -v test | LC_ALL=C sort | xargs sha256sum | sha256sum` gives the same.
 */
export function engineCodeHash(root: string): string {
  const directory = join(root, 'libs/placement-draw/src');
  const names = globSync('*.ts', { cwd: directory, exclude: ['*.test.ts'] }).sort();
  return sha256(names.map((name) => `${sha256(readFileSync(join(directory, name)))}  ${name}\n`).join(''));
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
