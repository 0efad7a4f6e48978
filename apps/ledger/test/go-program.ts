import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program in Go, or why there is none on this machine. */
export type GoProgram = { file: string; remove(): void } | { skipped: string };

class NotBuilt extends Error {}

/** Go keeps its caches in the home folder; a run that was given nothing but a PATH has one too. */
const env = { HOME: homedir(), ...process.env };

/** From here on Go fetches the newer one of itself that a module asks for, where it may. */
const oldestGo = 21;

/**
 * Builds a Go module that stands beside the tests. What it depends on is fetched as Go is set up to.
 * @throws {Error} when the module itself is wrong
 */
export function buildGoProgram(name: 'tessera' | 'witness'): GoProgram {
  const version = /go1\.(\d+)/.exec(spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env }).stdout ?? '')?.[1];
  if (version === undefined) return { skipped: 'no Go on this machine' };
  if (Number(version) < oldestGo) return { skipped: `Go 1.${oldestGo} is needed, this is 1.${version}` };
  const folder = mkdtempSync(join(tmpdir(), 'junheng-go-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const file = join(folder, 'program');
  try {
    cpSync(join(import.meta.dirname, name), folder, { recursive: true });
    if (name === 'witness') layInSubtreeProofs(folder);
    go(folder, 'build', '-o', file, '.');
    return { file, remove };
  } catch (error) {
    remove();
    const { message } = error as Error;
    const isAbroad = /proxy|dial tcp|lookup|Forbidden|Not Found|connection|timeout|GOTOOLCHAIN|toolchain/i.test(message);
    if (error instanceof NotBuilt && isAbroad) return { skipped: 'Go could not fetch the modules, or the newer Go that they ask for' };
    throw error;
  }
}

function go(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('go', args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new NotBuilt(`go ${args[0]}: ${stderr || stdout}`);
  return stdout;
}

/** Builds against a copy of merkle v0.0.2 with the one function that it lacks; go.mod says why. */
function layInSubtreeProofs(folder: string): void {
  const { Dir: merkle } = JSON.parse(go(folder, 'mod', 'download', '-json', 'github.com/transparency-dev/merkle@v0.0.2')) as {
    Dir: string;
  };
  for (const path of ['', 'compact', 'proof', 'rfc6962']) {
    mkdirSync(join(folder, 'merkle', path), { recursive: true });
    const files = readdirSync(join(merkle, path)).filter((file) => /^go\.|(?<!_test)\.go$/.test(file));
    for (const file of files) writeFileSync(join(folder, 'merkle', path, file), readFileSync(join(merkle, path, file))); // the original is write-protected
  }
  writeFileSync(join(folder, 'merkle/proof/subtree.go'), readFileSync(join(folder, 'subtree-stub.go.txt')));
  const goMod = join(folder, 'go.mod');
  writeFileSync(goMod, readFileSync(goMod, 'utf8').replace('=> github.com/transparency-dev/merkle v0.0.2', '=> ./merkle'));
}
