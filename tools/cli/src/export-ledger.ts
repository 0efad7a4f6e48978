import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type CheckpointText,
  equalBytes,
  formatTilePath,
  nodesFromTiles,
  parseCheckpoint,
  rootAt,
  tileOfNode,
  tileWidth,
  widthOfTile,
} from '@junheng/merkle';
import { verify } from '@junheng/verify/run';
import type { Client } from './client.ts';
import { exitCodes } from './exit-codes.ts';
import type { Sentence, Status } from './operations.ts';
import type { Output } from './output.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const atOnce = 8;

/**
 * The whole log as a folder that anyone can check without the platform: `checkpoint`, `keys`, `tile/…`, `entries.jsonl`. Goes on where an earlier run
 * of the same log ended, broken off or not: whole tiles never change, and lines are only added. `checkpoint` stands there only when all
 * that it speaks of does, and nothing more. @returns the exit code
 */
export async function exportLedger({ directory }: { directory: string }, client: Client, out: Output): Promise<number> {
  const { county } = await client.ask<Status>('status');
  const log = (path: string) => client.read(`/ledger/${county.code}/${path}`);
  const [note, keys] = [await log('checkpoint'), await log('keys')];
  const checkpoint = note && parseCheckpoint(note.toString());
  if (!note || !keys || !checkpoint || checkpoint.size === 0) return refuse(out, ledgerEmpty);
  const held = heldCheckpoint(directory);
  if (held === 'strange') return refuse(out, folderNotEmpty(directory));
  if (held !== null && !(await isSameLog(held, checkpoint, log))) return refuse(out, otherLedger(directory));

  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await write(directory, 'checkpoint.next', note);
  await rm(join(directory, 'checkpoint'), { force: true }); // it does not speak of the entries that come now
  await takeTiles(directory, checkpoint.size, log, out);
  const broken = await takeEntries(directory, checkpoint.size, client, out);
  if (broken) return refuse(out, broken, exitCodes.fault);
  await write(directory, 'keys', keys);
  await rename(join(directory, 'checkpoint.next'), join(directory, 'checkpoint'));
  await dropOldTiles(directory, checkpoint.size);
  out.say(`已写入 ${directory}（${checkpoint.size} 条），正在核验…`, `Written: ${directory} (${checkpoint.size} entries); checking it …`);
  const verdict = await verify({ target: directory, older: [], keys: [], log: null, withoutContents: false });
  if (!verdict.ok) return refuse(out, verdict, exitCodes.ledgerAltered);
  out.say(verdict.zh, verdict.en);
  out.say(
    'entries.jsonl 含以编号代替姓名的个人信息，请妥善保管；此次导出已记入台账。其余文件可以公开。',
    'entries.jsonl holds personal data under codes instead of names; keep it safe. This export is recorded in the ledger. All other files are public.',
  );
  out.say(
    '这一条记在导出之后：要与导出一并交出检查点，请用文件夹里的 checkpoint；此后另取的检查点比导出长，核验会说末尾被丢弃。',
    'That record comes after what was exported: to hand over a checkpoint too, take the one in the folder. One taken later is longer than the export, which would read as a dropped tail.',
  );
  return exitCodes.done;
}

type ReadLog = (path: string) => Promise<Buffer | null>;

/** The checkpoint of what lies in the folder; `strange`: other things do. */
function heldCheckpoint(directory: string): CheckpointText | null | 'strange' {
  if (!existsSync(directory)) return null;
  if (!statSync(directory).isDirectory()) return 'strange';
  const names = readdirSync(directory);
  const name = ['checkpoint.next', 'checkpoint'].find((each) => names.includes(each));
  if (name === undefined) return names.length === 0 ? null : 'strange';
  return parseCheckpoint(readFileSync(join(directory, name), 'utf8')) ?? 'strange';
}

/** Whether the log begins as the folder's does: by its own tiles it had the folder's root at the folder's size. */
async function isSameLog(held: CheckpointText, newest: CheckpointText, log: ReadLog): Promise<boolean> {
  if (held.origin !== newest.origin || held.size > newest.size || held.size === 0) return false;
  const tiles = new Map<string, Uint8Array>();
  const read = (level: number, index: number): string =>
    formatTilePath({ level, index, width: widthOfTile({ level, index }, newest.size) });
  rootAt(
    () => new Uint8Array(),
    (level, index) => {
      const key = tileOfNode(level, index);
      tiles.set(read(key.level, key.index), new Uint8Array());
      return new Uint8Array();
    },
    held.size,
  );
  for (const path of tiles.keys()) tiles.set(path, (await log(path)) ?? new Uint8Array());
  const nodes = nodesFromTiles(sha256, (level, index) => tiles.get(read(level, index))!);
  return equalBytes(rootAt(sha256, nodes, held.size), held.root);
}

/** Every tile of a log of `size` entries, the entries' hashes among them; those that are there are not fetched again. */
function* tilesOf(size: number): Generator<{ path: string; bytes: number }> {
  for (let index = 0; index * tileWidth < size; index++) {
    const width = widthOfTile({ level: 0, index }, size);
    yield { path: formatTilePath({ level: 'entries', index, width }), bytes: 66 * width };
  }
  for (let level = 0; size >= tileWidth ** level; level++) {
    for (let index = 0; widthOfTile({ level, index }, size) > 0; index++) {
      const width = widthOfTile({ level, index }, size);
      yield { path: formatTilePath({ level, index, width }), bytes: 32 * width };
    }
  }
}

async function takeTiles(directory: string, size: number, log: ReadLog, out: Output): Promise<void> {
  const wanted = tilesOf(size);
  let taken = 0;
  const take = async (): Promise<void> => {
    for (const { path, bytes } of wanted) {
      const file = join(directory, path);
      if (!existsSync(file) || statSync(file).size !== bytes) {
        const tile = await log(path);
        if (tile === null) throw new Error(`the log has no ${path}`);
        await write(directory, path, tile);
      }
      out.progress(`${path}  ${++taken} / ${Math.ceil((2 * size) / tileWidth)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take)); // all draw from one generator
}

/** Lines after those that are there. @returns why not, or null */
async function takeEntries(directory: string, size: number, client: Client, out: Output): Promise<Sentence | null> {
  const file = join(directory, 'entries.jsonl');
  const { lines: held, bytes } = await countLines(file);
  if (held > size) return tooManyLines(file);
  if (held === size) return null;
  if (existsSync(file)) await truncate(file, bytes); // the line that a broken connection left half
  let taken = held;
  return client.append(`/downloads/ledger-entries.jsonl?from=${held}&to=${size}`, file, (piece) => {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) taken++;
    out.progress(`entries.jsonl  ${taken} / ${size}`);
  });
}

async function countLines(file: string): Promise<{ lines: number; bytes: number }> {
  const counted = { lines: 0, bytes: 0 };
  if (!existsSync(file)) return counted;
  let read = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) {
      counted.lines++;
      counted.bytes = read + at + 1;
    }
    read += piece.length;
  }
  return counted;
}

/** Unfinished tiles of an earlier size: nothing speaks of them any more. */
async function dropOldTiles(directory: string, size: number): Promise<void> {
  const kept = new Set([...tilesOf(size)].map(({ path }) => path));
  for (const path of readdirSync(join(directory, 'tile'), { recursive: true, encoding: 'utf8' })) {
    const file = `tile/${path.replaceAll('\\', '/')}`;
    if (/\.p\/\d+$/.test(file) && !kept.has(file)) await rm(join(directory, file));
  }
}

/** Whole or not at all. */
async function write(directory: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

function refuse(out: Output, sentence: Sentence, code: number = exitCodes.fileRefused): number {
  out.complain(sentence);
  return code;
}

const ledgerEmpty: Sentence = {
  code: 'LedgerEmpty',
  zh: '台账还没有任何记录，无可导出。',
  en: 'The ledger has no entry yet; there is nothing to export.',
};
const folderNotEmpty = (directory: string): Sentence => ({
  code: 'FolderNotEmpty',
  zh: `${directory} 里已有别的东西。请给出一个空的或新的文件夹。`,
  en: `There is something else in ${directory}. Name an empty or new folder.`,
});
const otherLedger = (directory: string): Sentence => ({
  code: 'OtherLedger',
  zh: `${directory} 里是另一本账的导出，或这本账已被改写：原来的各条不在其中。什么也没有写；请核验该文件夹，并另选一个。`,
  en: `${directory} holds the export of another log, or this log was rewritten: it does not begin as that one. Nothing was written; verify that folder and name another.`,
});
const tooManyLines = (file: string): Sentence => ({
  code: 'TooManyLines',
  zh: `${file} 的行数多于台账的条数，请换一个文件夹。`,
  en: `${file} has more lines than the log has entries; name another folder.`,
});
