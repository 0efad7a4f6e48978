import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import {
  appendToTiles,
  entryBundle,
  entryOf,
  formatVerifierKey,
  leafHash,
  nodesFromTiles,
  parseTilePath,
  rootAt,
  signCheckpoint,
  verifierKeyOf,
} from '@junheng/merkle';
import type { Client } from '../src/client.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A log that a platform would serve: `grow` adds entries; `breakAfter` lets the connection end within the entries once. */
export function fakeLog(seed: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const key = verifierKeyOf(sha256, 'junheng.example/ledger/000000', Uint8Array.from(spki.subarray(-32)));
  const events: { header: string; body: string }[] = [];
  const state = { breakAfter: Infinity, asked: [] as string[] };
  const entries = () => events.map(({ header, body }) => entryOf(sha256, header, body));
  const tiles = () =>
    appendToTiles(
      sha256,
      0,
      () => new Uint8Array(),
      entries().map((entry) => leafHash(sha256, entry)),
    );
  const tileAt = (level: number, index: number) =>
    tiles().find((tile) => tile.level === level && tile.index === index)?.hashes ?? new Uint8Array();

  const read = (path: string): Uint8Array | string | null => {
    if (path === 'keys') return `${formatVerifierKey(key)}\n`;
    if (path === 'checkpoint') {
      const size = events.length;
      const root = size === 0 ? sha256(new Uint8Array()) : rootAt(sha256, nodesFromTiles(sha256, tileAt), size);
      return signCheckpoint({ size, root }, key, (message) => sign(null, message, privateKey));
    }
    const address = parseTilePath(path);
    if (address === null) return null;
    const { level, index, width } = address;
    return level === 'entries' ? entryBundle(entries().slice(index * 256, index * 256 + width)) : tileAt(level, index).slice(0, width * 32);
  };
  const client: Partial<Client> = {
    async read(path) {
      state.asked.push(path);
      const content = read(path.replace('/ledger/000000/', ''));
      return content === null ? null : Buffer.from(content);
    },
    async append(path, target, take) {
      state.asked.push(path);
      const [, from, to] = /from=(\d+)&to=(\d+)$/.exec(path)!;
      const lines = events
        .slice(Number(from), Number(to))
        .map((event, at) => `${JSON.stringify({ index: Number(from) + at, ...event })}\n`);
      const text = lines.join('').slice(0, state.breakAfter);
      appendFileSync(target, text);
      take(Buffer.from(text));
      const isBroken = state.breakAfter < Infinity;
      state.breakAfter = Infinity;
      return isBroken ? { code: 'Broken', zh: '断', en: 'broken' } : null;
    },
  };
  const grow = (count: number): void => {
    for (let added = 0; added < count; added++) {
      const version = events.length + 1;
      const header = { id: `${seed} ${version}`, source: '/registry', stream: 's', version, versionprev: version - 1 };
      events.push({ header: JSON.stringify(header), body: `{"名称":"${seed}"}` });
    }
  };
  return { client, grow, state };
}
