import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type TestContext } from 'vitest';
import type { Case } from './damages.ts';

const guides = join(import.meta.dirname, '../../../docs/guides');
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;

export function skipWithoutPython({ task, skip }: TestContext): void {
  if (hasPython) return;
  task.meta.skipReason = 'no python3 ≥ 3.8 on this machine';
  skip(task.meta.skipReason);
}

/** One process for all cases: it reads the same files as the command line would, and asks the script's `check`. */
const driver = `
import json, sys
from types import SimpleNamespace
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import verify_ledger
def told(options):
    try: verify_ledger.check(SimpleNamespace(**options))
    except verify_ledger.Refused as why:
        code, at = why.args[0], why.args[3] if len(why.args) > 3 else None
        return dict(code=code, at=at, exit=2 if code in verify_ledger.WITHOUT_VERDICT else 1)
    except BaseException as fault: return repr(fault)[:200]
    return dict(code=None, at=None, exit=0)
print(json.dumps([told(options) for options in json.load(sys.stdin)]))
`;

/** What the Python script says of each. */
export function askPython(cases: readonly Omit<Case, 'name' | 'code'>[]): unknown[] {
  const home = mkdtempSync(join(tmpdir(), 'junheng-verify-'));
  const put = (path: string, bytes: Uint8Array | string): string => {
    const file = join(home, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  };
  try {
    const given = cases.map(({ files, receipt, older = [], keys = [], withoutContents = false }, at) => {
      for (const [path, bytes] of files ?? []) put(`${at}/${path}`, bytes);
      const folder = files === undefined ? null : join(home, String(at));
      const target = receipt === undefined ? folder : put(`${at}.json`, receipt);
      const log = receipt === undefined ? null : folder;
      const kept = older.map((text, number) => put(`${at}.${number}.txt`, text));
      return { target, log, older: kept, key: keys, without_contents: withoutContents };
    });
    const { stdout, stderr } = spawnSync('python3', ['-c', driver, guides], { input: JSON.stringify(given), encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as unknown[];
  } finally {
    rmSync(home, { recursive: true });
  }
}
