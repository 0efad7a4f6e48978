import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { auditLedger } from './audit.ts';
import { readCommandLine, usage, type Wanted } from './command-line.ts';
import { textOf } from './encoding.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import { bothGenuine, type Verdict, verdictOf } from './problems.ts';
import { checkpointOfReceipt, checkReceipt } from './receipt.ts';
import { compareSigners } from './signed-note.ts';

/** A folder of this computer. */
export function openFolder(directory: string): LedgerFolder {
  return {
    read: (path) => readFile(join(directory, path)).catch(() => null),
    async pieces(path) {
      const file = await open(join(directory, path)).catch(() => null);
      return file && file.createReadStream({ highWaterMark: 1 << 20 });
    },
  };
}

/** What the command line asks for, checked. @throws when a file cannot be read */
export async function verify(wanted: Wanted, progress?: (entries: number, size: number) => void): Promise<Verdict> {
  const olderCheckpoints: string[] = [];
  for (const file of wanted.older) olderCheckpoints.push(textOf(await readFile(file)) ?? '');
  const options = { pinnedKeys: wanted.keys, olderCheckpoints, withoutContents: wanted.withoutContents, progress };
  const isFolder = (await stat(wanted.target)).isDirectory();
  if (isFolder) return verdictOf(() => auditLedger(openFolder(wanted.target), options));
  const text = textOf(await readFile(wanted.target)) ?? '';
  return verdictOf(async () => {
    const verdict = checkReceipt(text, { ...options, hasLedger: wanted.log !== null });
    if (wanted.log === null) return verdict;
    const olderThanLedger = [...olderCheckpoints, checkpointOfReceipt(text)];
    const ledger = await auditLedger(openFolder(wanted.log), { ...options, olderCheckpoints: olderThanLedger });
    return bothGenuine(verdict, ledger);
  });
}

/** The program: prints one verdict. @returns the exit code */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const wanted = readCommandLine(args);
  if (wanted === null) {
    console.log(usage);
    return 2;
  }
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let checked = 0;
  let nextLine = 1;
  const progress = (entries: number, size: number) => {
    checked = entries;
    if (!process.stderr.isTTY || seconds() < nextLine) return;
    nextLine = seconds() + 0.5;
    process.stderr.write(`\r${entries} / ${size}`);
  };
  let verdict: Verdict;
  try {
    verdict = await verify(wanted, progress);
  } catch (error) {
    const { code = 'unreadable', path = '' } = error as NodeJS.ErrnoException;
    console.log(`无法读取 ${path}（${code}）。\nUnreadable: ${path} (${code}).`);
    return 2;
  }
  if (process.stderr.isTTY && checked > 0) process.stderr.write('\r\u001B[K');
  if (!verdict.ok) {
    const [zh, en] = verdict.exit === 1 ? ['不属实', 'Refused'] : ['无法核验', 'Cannot be checked'];
    console.log(`${zh} [${verdict.code}]：${verdict.zh}\n${en} [${verdict.code}]: ${verdict.en}`);
    return verdict.exit;
  }
  console.log(`${verdict.zh}\n${verdict.en}`);
  if (wanted.keys.length === 0) console.log(`${verdict.signers}\n${compareSigners}`);
  if (checked > 0) console.log(`${checked} 条 entries, ${seconds().toFixed(1)} s, ${Math.round(checked / seconds())} /s`);
  return 0;
}
