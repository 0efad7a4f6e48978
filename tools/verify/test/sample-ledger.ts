import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  appendToTiles,
  edgeTiles,
  entryOf,
  formatVerifierKey,
  inclusionProof,
  leafHash,
  nodesFromTiles,
  rootAt,
  signCheckpoint,
  type Tile,
  toBase64,
  utf8,
  verifierKeyOf,
} from '@junheng/merkle';
import { type LedgerFolder, tilePath } from '../src/ledger-folder.ts';

/** Files of an export by path: what a folder would hold. */
export type Files = Map<string, Uint8Array>;
export type Event = { header: string; body: string };

export const origin = 'junheng.example/ledger/000000';
const seedOf = (number: number): Uint8Array => new Uint8Array(32).fill(number);
export const keyOf = (seed: number, name = origin): string =>
  formatVerifierKey(verifierKeyOf(sha256, name, ed25519.getPublicKey(seedOf(seed))));

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Event `number` of a county of `streams` streams that take turns; what `change` says is put in its place. */
export function sampleEvent(number: number, streams = 7, change: Record<string, unknown> = {}): Event {
  const version = Math.floor(number / streams) + 1;
  const header = {
    county: '000000',
    datacontenttype: 'application/json',
    id: uuid(number),
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    source: '/registry',
    specversion: '1.0',
    stream: `学校/${number % streams}`,
    time: '2019-09-01T00:00:00.000Z',
    type: 'county.registry.class-opened.v1',
    version,
    versionprev: version - 1,
    ...change,
  };
  return {
    header: JSON.stringify(header),
    body: JSON.stringify({ 名称: `第 ${number} 班\n"${'\u{1f600}'.repeat(number % 3)}"`, 人数: number }),
  };
}

export const sampleEvents = (count: number, streams = 7): Event[] =>
  Array.from({ length: count }, (_, number) => sampleEvent(number, streams));

type SealOptions = { seeds?: number[]; listed?: number[]; name?: string };

/** Everything that follows from the events: a genuine export, built with the library that the ledger itself is built with. */
export function exportOf(events: readonly Event[], { seeds = [7], listed = seeds, name = origin }: SealOptions = {}): Files {
  const files: Files = new Map();
  const entries = events.map(({ header, body }) => entryOf(sha256, header, body));
  const tiles = appendToTiles(
    sha256,
    0,
    () => new Uint8Array(),
    entries.map((entry) => leafHash(sha256, entry)),
  );
  const put = (level: number | 'entries', index: number, width: number, bytes: Uint8Array) =>
    files.set(tilePath(level, index, width), bytes);
  for (const { level, index, hashes } of tiles) put(level, index, hashes.length / 32, hashes);
  for (let first = 0; first < entries.length; first += 256) {
    const bundled = entries.slice(first, first + 256).flatMap((entry) => [Uint8Array.of(0, 64), entry]);
    put('entries', first / 256, bundled.length / 2, Uint8Array.from(Buffer.concat(bundled)));
  }
  const lines = events.map(({ header, body }, index) => `${JSON.stringify({ index, header, body })}\n`);
  files.set('entries.jsonl', utf8(lines.join('')));
  files.set('keys', utf8(listed.map((seed) => `${keyOf(seed, name)}\n`).join('')));
  files.set('checkpoint', utf8(checkpointOf(tiles, events.length, seeds, name)));
  return files;
}

function checkpointOf(tiles: readonly Tile[], size: number, seeds: readonly number[], name: string): string {
  const root = size === 0 ? sha256(new Uint8Array()) : rootAt(sha256, nodesOf(tiles), size);
  const notes = seeds.map((seed) => {
    const key = verifierKeyOf(sha256, name, ed25519.getPublicKey(seedOf(seed)));
    return signCheckpoint({ size, root }, key, (message) => ed25519.sign(message, seedOf(seed)));
  });
  return notes.map((note, at) => (at === 0 ? note : note.slice(note.indexOf('\n\n') + 2))).join('');
}

const nodesOf = (tiles: readonly Tile[]) => {
  const hashes = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]));
  return nodesFromTiles(sha256, (level, index) => hashes.get(`${level}/${index}`) ?? new Uint8Array());
};

/** The receipt of entry `index` under the checkpoint of these events. */
export function receiptOf(events: readonly Event[], index: number, seeds = [7], stated = seeds[0]!): string {
  const leaves = events.map(({ header, body }) => leafHash(sha256, entryOf(sha256, header, body)));
  const tiles = appendToTiles(sha256, 0, () => new Uint8Array(), leaves);
  return JSON.stringify({
    format: 'junheng-receipt-v1',
    ...events[index]!,
    index,
    size: events.length,
    proof: inclusionProof(sha256, nodesOf(tiles), index, events.length).map(toBase64),
    checkpoint: checkpointOf(tiles, events.length, seeds, origin),
    verifierKey: keyOf(stated),
  });
}

export const checkpointIn = (files: Files): string => textIn(files, 'checkpoint');
export const textIn = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

/** The paths of the unfinished tiles at the right edge of a log of `size` entries. */
export const edgePaths = (size: number): string[] =>
  edgeTiles(size).map(({ level, index }) => tilePath(level, index, Math.floor(size / 256 ** level) % 256));

/** In pieces of 1,000 bytes, so that lines cross them. */
export function folderOf(files: Files): LedgerFolder {
  return {
    read: async (path) => files.get(path) ?? null,
    async pieces(path) {
      const content = files.get(path);
      if (!content) return null;
      return (async function* () {
        for (let at = 0; at < content.length; at += 1000) yield content.slice(at, at + 1000);
      })();
    },
  };
}
