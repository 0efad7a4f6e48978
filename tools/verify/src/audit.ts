import { isEqual, isSameHash, textOf } from './encoding.ts';
import { readEntryLine, readEventHeader } from './entry-line.ts';
import { createGrowingTree } from './growing-tree.ts';
import { createKeyTable } from './key-table.ts';
import { type LedgerFolder, readTile, tilePath, tileWidth } from './ledger-folder.ts';
import { createLines } from './lines.ts';
import { type Genuine, refuse, Refused } from './problems.ts';
import { hashText } from './hash-text.ts';
import {
  type Checkpoint,
  type LogKey,
  readCheckpoint,
  readGivenKey,
  readKey,
  readKeptCheckpoint,
  signatureState,
  tellSigners,
} from './signed-note.ts';
import { leafInto } from './tree.ts';

export type AuditOptions = {
  /** Keys that the reader has from elsewhere; without them the folder's own are taken. */
  pinnedKeys: readonly string[];
  /** Checkpoints that somebody kept where the county cannot change them. */
  olderCheckpoints: readonly string[];
  /** Only what is public is there, or is to be looked at: tiles, and not the entries' texts. */
  withoutContents: boolean;
  progress?(entries: number, size: number): void;
};

/** In a bundle each entry of 64 bytes follows its length. C2SP tlog-tiles. */
const bundledEntry = 66;

/**
 * Reads a whole exported log once, in order: signature, then every entry against its hash, its leaf, its stream's predecessor
 * and all ids before, every tile against the leaves, the root against the signature, and each kept checkpoint against the root that
 * the log had at its size. Ends at the first thing that is wrong.
 * @throws {Refused}
 */
export async function auditLedger(folder: LedgerFolder, options: AuditOptions): Promise<Genuine> {
  const { checkpoint, kept, signers } = await readSigned(folder, options);
  const { size, origin } = checkpoint;
  const lines = options.withoutContents ? null : await openLines(folder);
  const tree = createGrowingTree(folder);
  const order = createOrderCheck();
  const compareKept = (entries: number, leaves: Uint8Array): void => {
    for (const older of kept) {
      if (older.size === entries && !isEqual(tree.rootWith(leaves), older.root)) throw new Refused('rewritten', { olderSize: older.size });
    }
  };

  let unfinished = new Uint8Array();
  for (let first = 0; first < size; first += tileWidth) {
    const width = Math.min(tileWidth, size - first);
    const tile = await readTilePair(folder, first / tileWidth, width);
    const leaves = new Uint8Array(32 * width);
    for (let place = 0; place < width; place++) {
      const index = first + place;
      compareKept(index, leaves.subarray(0, 32 * place));
      const header = lines ? checkContent(await nextEntry(lines, index, size), tile, place, index) : checkBundled(tile, place, index);
      leaves.set(tile.leaves.subarray(32 * place, 32 * place + 32), 32 * place);
      if (header !== null) order(header, index);
    }
    if (width === tileWidth) await tree.addTile(leaves);
    else unfinished = leaves;
    options.progress?.(first + width, size);
  }
  if (lines && (await lines.next()) !== null) throw new Refused('entry-beyond', { size, index: size });
  await tree.finish();
  compareKept(size, unfinished);
  if (!isEqual(tree.rootWith(unfinished), checkpoint.root)) throw new Refused('root-changed', { size });
  return { ...genuine(origin, size, kept, lines !== null), signers };
}

type Signed = { checkpoint: Checkpoint; kept: Checkpoint[]; signers: string };

/** The checkpoint and those somebody kept, once their signatures are found right. */
async function readSigned(folder: LedgerFolder, options: AuditOptions): Promise<Signed> {
  const [note, keyFile] = [await folder.read('checkpoint'), await folder.read('keys')];
  if (note === null || (keyFile === null && options.pinnedKeys.length === 0)) throw new Refused('not-a-ledger');
  const listed = keyFile === null ? [] : readKeys(keyFile);
  const pinned = options.pinnedKeys.map((text) => readGivenKey(text) ?? refuse('pinned-key-unreadable'));
  const checkpoint = readCheckpoint(textOf(note) ?? '') ?? refuse('checkpoint-unreadable');
  const trusted = pinned.length > 0 ? pinned : listed;
  if (!trusted.some(({ name }) => name === checkpoint.origin)) throw new Refused('other-origin');
  const isOwn = ({ name }: LogKey) => name === checkpoint.origin;
  const state = signatureState(checkpoint, trusted.filter(isOwn));
  if (state === 'missing') throw new Refused(pinned.length > 0 ? 'other-key' : 'signature-missing');
  if (state === 'wrong') throw new Refused('signature-wrong');

  const kept = options.olderCheckpoints.map((text) => readKeptCheckpoint(text) ?? refuse('older-unreadable'));
  for (const older of kept) {
    if (older.origin !== checkpoint.origin) throw new Refused('older-other-log');
    if (signatureState(older, [...pinned, ...listed].filter(isOwn)) !== 'signed') throw new Refused('older-unsigned');
    if (older.size > checkpoint.size) throw new Refused('tail-dropped', { size: checkpoint.size, olderSize: older.size });
  }
  return { checkpoint, kept, signers: tellSigners(checkpoint, trusted) };
}

/** The keys of the log, one a line; a key that was replaced stays in the list, for the checkpoints it signed. */
function readKeys(file: Uint8Array): LogKey[] {
  const lines = (textOf(file) ?? '').split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw new Refused('key-unreadable');
  return [...new Set(lines)].map((line) => readKey(line) ?? refuse('key-unreadable'));
}

type Lines = ReturnType<typeof createLines>;
async function openLines(folder: LedgerFolder): Promise<Lines> {
  const pieces = await folder.pieces('entries.jsonl');
  if (pieces === null) throw new Refused('contents-missing');
  return createLines(pieces);
}

type TilePair = { bundle: Uint8Array; bundlePath: string; leaves: Uint8Array; leavesPath: string };

async function readTilePair(folder: LedgerFolder, number: number, width: number): Promise<TilePair> {
  const [bundlePath, leavesPath] = [tilePath('entries', number, width), tilePath(0, number, width)];
  const bundle = await readTile(folder, bundlePath, bundledEntry * width);
  return { bundle, bundlePath, leaves: await readTile(folder, leavesPath, 32 * width), leavesPath };
}

type Entry = { header: string; body: string };

async function nextEntry(lines: Lines, index: number, size: number): Promise<Entry> {
  const line = await lines.next();
  if (line === null) throw new Refused('tail-missing', { index, size });
  const entry = line === 'unfinished' ? null : readEntryLine(line);
  if (entry === null) throw new Refused('line-unreadable', { index });
  if (entry.index > index) throw new Refused('entry-missing', { index });
  if (entry.index < index) throw new Refused('entry-misplaced', { index, other: entry.index });
  return entry;
}

/** Hashes of header and body, the leaf over them, and the leaf over what the bundle holds. */
const computed = new Uint8Array(128);

/** Three places tell what an entry is; where they disagree, the one against the other two is named. */
function checkContent(entry: Entry, tile: TilePair, place: number, index: number) {
  hashText(computed, 0, entry.header);
  hashText(computed, 32, entry.body);
  leafInto(computed, 64, computed, 0);
  const isInTile = isSameHash(computed, 64, tile.leaves, 32 * place);
  const isInBundle = isBundled(tile.bundle, place, computed);
  if (!isInTile && isInBundle) throw new Refused('tile-changed', { index, level: 0, path: tile.leavesPath });
  if (!isInTile) throw new Refused('entry-changed', { index });
  if (!isInBundle) throw new Refused('bundle-changed', { index, path: tile.bundlePath });
  return readEventHeader(entry.header) ?? refuse('header-unreadable', { index });
}

function isBundled(bundle: Uint8Array, place: number, entry: Uint8Array): boolean {
  const at = bundledEntry * place;
  const isLength = bundle[at] === 0 && bundle[at + 1] === 64;
  return isLength && isSameHash(bundle, at + 2, entry, 0) && isSameHash(bundle, at + 34, entry, 32);
}

function checkBundled({ bundle, bundlePath, leaves }: TilePair, place: number, index: number): null {
  computed.set(bundle.subarray(bundledEntry * place + 2, bundledEntry * place + 66));
  leafInto(computed, 64, computed, 0);
  if (isBundled(bundle, place, computed) && isSameHash(computed, 64, leaves, 32 * place)) return null;
  throw new Refused('bundle-changed', { index, path: bundlePath });
}

/** No id twice; and each event follows the one before it in its stream: a fact left out between two leaves a gap here. */
function createOrderCheck() {
  const ids = createKeyTable();
  const versions = createKeyTable();
  const key = new Uint8Array(32);
  return ({ id, source, stream, version, versionprev }: NonNullable<ReturnType<typeof readEventHeader>>, index: number): void => {
    hashText(key, 0, id);
    const other = ids.get(key);
    if (other >= 0) throw new Refused('id-doubled', { index, other });
    ids.set(key, index);
    hashText(key, 0, `${source} ${stream}`);
    const last = Math.max(0, versions.get(key));
    if (versionprev !== last) throw new Refused('chain-broken', { index, other: last, detail: stream.replace(/\p{Cc}/gu, '?') });
    versions.set(key, version);
  };
}

function genuine(origin: string, size: number, kept: readonly Checkpoint[], hasContents: boolean): Omit<Genuine, 'signers'> {
  const olderSizes = kept.map((older) => String(older.size));
  const since = olderSizes.length > 0 ? olderSizes.join(', ') : null;
  return {
    ok: true,
    zh:
      `属实：台账 ${origin} 的 ${size} 条记录逐条核对无误，${hasContents ? '内容、次序、哈希与签名一致' : '哈希与签名一致（未核对内容）'}` +
      `${since === null ? '' : `；与您保存的检查点（${since} 条）相符，此后只有增加`}。`,
    en:
      `Genuine: all ${size} entries of the log ${origin} were checked; ${hasContents ? 'contents, order, hashes and signature agree' : 'hashes and signature agree (contents were not checked)'}` +
      `${since === null ? '' : `; it begins as the checkpoint you kept says (${since} entries) and was only added to since`}.`,
  };
}
