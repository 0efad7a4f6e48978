// 均衡台账核验 · Junheng ledger verifier. Apache License 2.0. Node 20 or later, nothing to install:
//   node junheng-verify.mjs FOLDER|RECEIPT.json [--older CHECKPOINT.txt] [--key VERIFIERKEY]
// Written by `npm run generate` from tools/verify/src: the same code in one file.
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

// src/encoding.ts
const encoder = new TextEncoder();
/** `ignoreBOM` keeps U+FEFF in the text: what is not read is not checked. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const utf8 = (text        )             => encoder.encode(text);

/** Null for bytes that are no UTF-8. */
function textOf(bytes            )                {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const toHex = (bytes            )         => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Standard base64 with padding; null for anything else, also for a second spelling of the same bytes. */
function fromBase64(text        )                    {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

const isEqual = (a            , b            )          => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Whether 32 bytes here and there are the same. */
function isSameHash(a            , atA        , b            , atB        )          {
  for (let byte = 0; byte < 32; byte++) if (a[atA + byte] !== b[atB + byte]) return false;
  return true;
}

// src/entry-line.ts
/** A line of entries.jsonl. It has one spelling only, so that no change of its bytes passes for nothing; null for any other. */
function readEntryLine(bytes            )                   {
  const line = textOf(bytes);
  if (line === null) return null;
  try {
    const { index, header, body } = JSON.parse(line)             ;
    if (!Number.isSafeInteger(index) || typeof header !== 'string' || typeof body !== 'string') return null;
    if (JSON.stringify({ index, header, body }) !== line || !header.isWellFormed() || !body.isWellFormed()) return null;
    return { index, header, body };
  } catch {
    return null;
  }
}

/**
 * What the order of a log is checked by. A header is a flat object in canonical JSON (RFC 8785) of texts and whole numbers; more members
 * than are used here may stand in it. Null for anything else.
 */
function readEventHeader(text        )                     {
  try {
    const header = JSON.parse(text)                           ;
    if (typeof header !== 'object' || header === null || Array.isArray(header) || JSON.stringify(header) !== text) return null;
    let before = '';
    for (const [name, value] of Object.entries(header)) {
      const isPlain = typeof value === 'string' ? value.isWellFormed() : Number.isSafeInteger(value);
      if (!/^[a-z][a-z0-9]*$/.test(name) || name <= before || !isPlain) return null;
      before = name;
    }
    const { id, source, stream, version, versionprev } = header;
    if (typeof id !== 'string' || typeof source !== 'string' || typeof stream !== 'string') return null;
    if (typeof version !== 'number' || typeof versionprev !== 'number' || versionprev < 0 || version <= versionprev) return null;
    return { id, source, stream, version, versionprev };
  } catch {
    return null;
  }
}

// src/problems.ts
/** What a sentence may need to say where. */

/** 2: what was given is not what can be checked. All others are 1: it was checked and is refused. */
const withoutVerdict = ['not-a-ledger', 'not-a-receipt', 'pinned-key-unreadable', 'older-unreadable', 'older-undecided']         ;

const sentences = {
  'not-a-ledger': () => [
    '文件夹里没有 checkpoint 或 keys，不是台账的导出，或导出没有完成。',
    'There is no checkpoint or no keys here, so this is no export of a ledger, or one that was broken off.',
  ],
  'not-a-receipt': ({ detail }) => [
    `内容不是 junheng-receipt-v1 凭证：${detail}`,
    `The content is not a junheng-receipt-v1 receipt: ${detail}`,
  ],
  'key-unreadable': () => ['校验公钥无法识别。', 'The verifier key cannot be read.'],
  'pinned-key-unreadable': () => [
    '您给出的校验公钥无法识别，请对照公布的原文重新录入。',
    'The verifier key you gave cannot be read; compare it with the published one and enter it again.',
  ],
  'other-key': () => ['签名用的不是您给出的公钥。', 'It is signed with another key than the one you gave.'],
  'checkpoint-unreadable': () => ['检查点不是签名的 C2SP 检查点。', 'The checkpoint is not a signed C2SP checkpoint.'],
  'other-origin': () => ['检查点与公钥属于不同的台账（名称不同）。', 'Checkpoint and key belong to different logs (their names differ).'],
  'signature-missing': () => ['检查点上没有这把公钥的签名。', 'The checkpoint carries no signature of this key.'],
  'signature-wrong': () => [
    '检查点的签名不正确：名称、条数、根或签名被改动过。',
    'The signature on the checkpoint is wrong: name, size, root or signature was changed.',
  ],
  'other-size': () => ['凭证的台账长度与检查点不符。', 'The log size in the receipt is not the one in the checkpoint.'],
  'index-out-of-range': () => ['序号超出台账长度。', 'The index lies outside the log.'],
  'proof-length-wrong': () => ['证明的哈希个数与序号、长度不符。', 'The number of proof hashes does not fit index and size.'],
  'leaf-not-under-root': () => [
    '这条记录不在已签名的根之下：内容、序号或证明被改动过。',
    'This entry is not under the signed root: content, index or proof was changed.',
  ],
  'older-unreadable': () => [
    '您保存的检查点无法识别，请对照原文重新录入。',
    'The checkpoint you kept cannot be read; compare it with its print and enter it again.',
  ],
  'older-undecided': ({ size, olderSize }) => [
    `凭证的检查点有 ${size} 条，您保存的有 ${olderSize} 条：要比较两者，请同时给出台账的导出文件夹。`,
    `The receipt's checkpoint has ${size} entries and the one you kept ${olderSize}: to compare them, give the exported ledger too.`,
  ],
  'older-other-log': () => [
    '您保存的检查点属于另一本账（名称不同）。',
    'The checkpoint you kept belongs to another log (its name differs).',
  ],
  'older-unsigned': () => [
    '您保存的检查点上没有这本账任何一把公钥的有效签名：公钥被换掉而未列出，或检查点抄录有误。',
    'The checkpoint you kept has no valid signature of any of this log’s keys: a key was replaced without being listed, or the checkpoint was miscopied.',
  ],
  'tail-dropped': ({ size, olderSize }) => [
    `您保存的检查点已有 ${olderSize} 条，这本账只有 ${size} 条：末尾 ${olderSize  - size } 条被丢弃，或这是更早的导出。`,
    `The checkpoint you kept has ${olderSize} entries and this log only ${size}: the last ${olderSize  - size } were dropped, or this export is older.`,
  ],
  rewritten: ({ olderSize }) => [
    `台账被改写过：前 ${olderSize} 条已不是您保存的检查点所签名的那 ${olderSize} 条，尽管新的签名是对的。`,
    `The log was rewritten: its first ${olderSize} entries are not those that the checkpoint you kept was signed over, though the new signature is right.`,
  ],
  'contents-missing': () => [
    '没有 entries.jsonl，各条内容无法核对；只核对公开部分请加 --without-contents。',
    'There is no entries.jsonl, so contents cannot be checked; add --without-contents to check the public part alone.',
  ],
  'tile-missing': ({ path }) => [`缺少文件 ${path}。`, `The file ${path} is missing.`],
  'tile-length': ({ path }) => [`文件 ${path} 的长度不对。`, `The file ${path} has a wrong length.`],
  'line-unreadable': ({ index }) => [
    `entries.jsonl 中第 ${index} 条（从 0 起）被改动，已不成一行规范的记录。`,
    `Entry ${index} (from 0) in entries.jsonl was changed and is no line of its form any more.`,
  ],
  'entry-missing': ({ index }) => [`第 ${index} 条（从 0 起）不见了。`, `Entry ${index} (from 0) is missing.`],
  'entry-misplaced': ({ index, other }) => [
    `第 ${index} 条（从 0 起）的位置上是第 ${other} 条：次序被改动或有重复。`,
    `Where entry ${index} (from 0) belongs stands entry ${other}: order was changed or an entry stands twice.`,
  ],
  'tail-missing': ({ index, size }) => [
    `记录到第 ${index} 条之前就结束了（从 0 起），而签名的条数是 ${size}：末尾被丢弃。`,
    `The entries end before entry ${index} (from 0), but ${size} were signed: the tail was dropped.`,
  ],
  'entry-beyond': ({ size }) => [`第 ${size} 条（从 0 起）在签名的台账之外。`, `Entry ${size} (from 0) stands beyond the signed log.`],
  'entry-changed': ({ index }) => [
    `第 ${index} 条（从 0 起）的内容被改动过：与台账里的哈希不符。`,
    `Entry ${index} (from 0) was changed: its content does not have the hash in the log.`,
  ],
  'bundle-changed': ({ index, path }) => [
    `文件 ${path} 中第 ${index} 条（从 0 起）的哈希被改动过。`,
    `In ${path} the hash of entry ${index} (from 0) was changed.`,
  ],
  'tile-changed': ({ index, level, path }) => [
    `文件 ${path} 被改动过：第 ${level} 层第 ${index} 个哈希不符。`,
    `The file ${path} was changed: hash ${index} of level ${level} is wrong.`,
  ],
  'root-changed': ({ size }) => [
    `${size} 条记录算出的根不是签名的根：内容与哈希被一并改动过，或检查点属于另一个状态。`,
    `The ${size} entries do not lead to the signed root: contents and hashes were changed together, or the checkpoint belongs to another state.`,
  ],
  'header-unreadable': ({ index }) => [
    `第 ${index} 条（从 0 起）的头部不是规范的事件头。`,
    `The header of entry ${index} (from 0) is no event header of its form.`,
  ],
  'id-doubled': ({ index, other }) => [
    `第 ${index} 条与第 ${other} 条（从 0 起）事件编号相同：同一件事记了两次。`,
    `Entries ${other} and ${index} (from 0) have the same event id: one fact was written twice.`,
  ],
  'chain-broken': ({ index, other, detail }) => [
    `第 ${index} 条（从 0 起）接不上：流 ${detail} 此前的版本是 ${other}，它说的不是。`,
    `Entry ${index} (from 0) does not follow: the last version of stream ${detail} was ${other}, and it names another.`,
  ],
}                              ;

/** `signers`: lines that name the keys that signed. */

/** Ends a check at the first thing that is wrong. */
class Refused extends Error {
           refusal         ;
  constructor(code         , place        = {}) {
    const [zh, en] = (sentences[code]       )(place);
    super(en);
    const exit = (withoutVerdict                     ).includes(code) ? 2 : 1;
    this.refusal = { ok: false, code, exit, at: place.index ?? place.path ?? place.olderSize ?? null, zh, en };
  }
}

/** @throws {Refused} */
function refuse(code         , place        )        {
  throw new Refused(code, place);
}

/** A receipt and the ledger it stands in, both genuine. */
const bothGenuine = (receipt         , ledger         )          => ({
  ok: true,
  zh: `${receipt.zh}\n${ledger.zh}`,
  en: `${receipt.en}\n${ledger.en}`,
  signers: receipt.signers === ledger.signers ? ledger.signers : `${receipt.signers}\n${ledger.signers}`,
});

/** The verdict of a check that may end early. */
async function verdictOf(check                                  )                   {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

// src/ledger-folder.ts
/** An exported ledger, wherever it lies: a folder of this computer, or files dropped on a page. */

/** A tile spans eight levels of the tree. C2SP tlog-tiles. */
const tileWidth = 256;

/** `tile/1/x001/067.p/8`: the name of a tile, of `entries` or of a level, that holds `width` of 256. C2SP tlog-tiles. */
function tilePath(level                    , tile        , width        )         {
  const digits = String(tile);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g) ;
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`;
}

/** @throws {Refused} unless the tile is there and has so many bytes */
async function readTile(folder              , path        , bytes        )                      {
  const tile = await folder.read(path);
  if (tile === null) throw new Refused('tile-missing', { path });
  if (tile.length !== bytes) throw new Refused('tile-length', { path });
  return tile;
}

// src/sha2.ts
/** SHA-256 and SHA-512 (FIPS 180-4), own code: a page on plain http has no `crypto.subtle`, and a third party should need one file. */

/** The integer part of the root: 2 or 3 are asked for. */
function integerRoot(value        , degree        )         {
  let root = 1n << (BigInt(value.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

function firstPrimes(count        )           {
  const primes           = [];
  for (let candidate = 2n; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  return primes;
}

// The constants are computed and not listed: the first 64 bits of the fractions of the roots of primes, as the standard defines them.
const mask64 = (1n << 64n) - 1n;
const roundConstants = firstPrimes(80).map((prime) => integerRoot(prime << 192n, 3n) & mask64);
const startValues = firstPrimes(8).map((prime) => integerRoot(prime << 128n, 2n) & mask64);
const rounds256 = Int32Array.from(roundConstants.slice(0, 64), (constant) => Number(constant >> 32n) | 0);
const start256 = Int32Array.from(startValues, (value) => Number(value >> 32n) | 0);

const schedule = new Int32Array(64);
const state = new Int32Array(8);
const lastBlocks = new Uint8Array(128);

// Every sum is cut to 32 bits at once (`| 0`): a sum of five that is cut at its end takes 2.8 times as long in V8, as it is no integer meanwhile.
function compress(data            , from        )       {
  const w = schedule;
  for (let t = 0, at = from; t < 16; t++, at += 4) w[t] = (data[at]  << 24) | (data[at + 1]  << 16) | (data[at + 2]  << 8) | data[at + 3] ;
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] ;
    const y = w[t - 2] ;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((s1 + w[t - 7] ) | 0) + ((s0 + w[t - 16] ) | 0);
  }
  let a = state[0] ;
  let b = state[1] ;
  let c = state[2] ;
  let d = state[3] ;
  let e = state[4] ;
  let f = state[5] ;
  let g = state[6] ;
  let h = state[7] ;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const t1 = (((h + s1) | 0) + ((choice + ((rounds256[t]  + w[t] ) | 0)) | 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]  + a;
  state[1] = state[1]  + b;
  state[2] = state[2]  + c;
  state[3] = state[3]  + d;
  state[4] = state[4]  + e;
  state[5] = state[5]  + f;
  state[6] = state[6]  + g;
  state[7] = state[7]  + h;
}

/** SHA-256 of the first `length` bytes of `data`, written into `target` from `at` on: what is hashed a million times makes no garbage. */
function hashInto(target            , at        , data            , length        )       {
  state.set(start256);
  let from = 0;
  for (; from + 64 <= length; from += 64) compress(data, from);
  const rest = length - from;
  lastBlocks.fill(0);
  lastBlocks.set(data.subarray(from, length));
  lastBlocks[rest] = 0x80;
  const end = rest < 56 ? 64 : 128;
  const view = new DataView(lastBlocks.buffer);
  view.setUint32(end - 8, Math.floor(length / 2 ** 29));
  view.setUint32(end - 4, (length << 3) >>> 0);
  compress(lastBlocks, 0);
  if (end === 128) compress(lastBlocks, 64);
  for (let word = 0; word < 8; word++) {
    const value = state[word] ;
    target[at + 4 * word] = value >>> 24;
    target[at + 4 * word + 1] = value >>> 16;
    target[at + 4 * word + 2] = value >>> 8;
    target[at + 4 * word + 3] = value;
  }
}

function sha256(data            )             {
  const hash = new Uint8Array(32);
  hashInto(hash, 0, data, data.length);
  return hash;
}

/** In big integers: it is needed once per signature. */
function sha512(data            )             {
  const padded = new Uint8Array(Math.ceil((data.length + 17) / 128) * 128);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(data.length) * 8n);
  const turn = (x        , bits        ) => ((x >> bits) | (x << (64n - bits))) & mask64;
  const hash = [...startValues];
  for (let block = 0; block < padded.length; block += 128) {
    const w = Array.from({ length: 16 }, (_, t) => view.getBigUint64(block + 8 * t));
    for (let t = 16; t < 80; t++) {
      const s0 = turn(w[t - 15] , 1n) ^ turn(w[t - 15] , 8n) ^ (w[t - 15]  >> 7n);
      const s1 = turn(w[t - 2] , 19n) ^ turn(w[t - 2] , 61n) ^ (w[t - 2]  >> 6n);
      w.push((w[t - 16]  + s0 + w[t - 7]  + s1) & mask64);
    }
    let [a, b, c, d, e, f, g, h] = hash                                                                    ;
    for (let t = 0; t < 80; t++) {
      const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
      const t1 = h + s1 + ((e & f) ^ (~e & mask64 & g)) + roundConstants[t]  + w[t] ;
      const t2 = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(t1 + t2) & mask64, a, b, c, (d + t1) & mask64, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => (hash[at] = (hash[at]  + value) & mask64));
  }
  const digest = new Uint8Array(64);
  hash.forEach((value, at) => new DataView(digest.buffer).setBigUint64(8 * at, value));
  return digest;
}

// src/tree.ts
const leafData = new Uint8Array(65);
const nodeData = new Uint8Array(65);
nodeData[0] = 1;

/** SHA-256(0x00 ‖ entry) of the 64 bytes at `from`. RFC 6962 §2.1. */
function leafInto(target            , at        , entries            , from        )       {
  leafData.set(entries.subarray(from, from + 64), 1);
  hashInto(target, at, leafData, 65);
}

/** SHA-256(0x01 ‖ left ‖ right), the two standing side by side at `from`. RFC 6962 §2.1. */
function nodeInto(target            , at        , pairs            , from        )       {
  nodeData.set(pairs.subarray(from, from + 64), 1);
  hashInto(target, at, nodeData, 65);
}

function joined(left            , right            )             {
  const pair = new Uint8Array(64);
  pair.set(left);
  pair.set(right, 32);
  nodeInto(pair, 0, pair, 0);
  return pair.slice(0, 32);
}

/** Root over the hashes that stand one after another: pairs are joined, a last one without partner moves up as it is. */
function rootOver(hashes            )             {
  const layer = hashes.slice();
  for (let count = layer.length / 32; count > 1; count = Math.ceil(count / 2)) {
    for (let pair = 0; 2 * pair < count; pair++) {
      if (2 * pair + 1 < count) nodeInto(layer, 32 * pair, layer, 64 * pair);
      else layer.copyWithin(32 * pair, 64 * pair, 64 * pair + 32);
    }
  }
  return layer.slice(0, 32);
}

/** The root an inclusion proof leads to; null when it does not have the length that index and size demand. RFC 9162 §2.1.3.2. */
function rootOfInclusion(leaf            , index        , size        , proof                       )                    {
  let [first, last, hash] = [index, size - 1, leaf];
  const half = (value        ) => Math.floor(value / 2);
  for (const sibling of proof) {
    if (last === 0) return null;
    if (first % 2 === 1 || first === last) {
      hash = joined(sibling, hash);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else hash = joined(hash, sibling);
    [first, last] = [half(first), half(last)];
  }
  return last === 0 ? hash : null;
}

// src/growing-tree.ts
/** The tree over a log's leaves, of which only one unfinished tile a level is kept; full ones are compared with the folder and forgotten. */
function createGrowingTree(folder              )              {
  /** Of each level above the leaves the tile that is being filled. */
  const open                                           = [];

  const compare = async (level        , number        , hashes            )                => {
    const path = tilePath(level, number, hashes.length / 32);
    const stored = await readTile(folder, path, hashes.length);
    for (let at = 0; at < hashes.length; at += 32) {
      if (isSameHash(hashes, at, stored, at)) continue;
      throw new Refused('tile-changed', { index: number * tileWidth + at / 32, level, path });
    }
  };
  const push = async (level        , hash            )                => {
    const { number, hashes } = (open[level] ??= { number: 0, hashes: new Uint8Array() });
    const grown = new Uint8Array(hashes.length + 32);
    grown.set(hashes);
    grown.set(hash, hashes.length);
    open[level] = { number, hashes: grown };
    if (grown.length < 32 * tileWidth) return;
    await compare(level, number, grown);
    open[level] = { number: number + 1, hashes: new Uint8Array() };
    await push(level + 1, rootOver(grown));
  };
  return {
    addTile: (hashes) => push(1, rootOver(hashes)),
    async finish() {
      for (let level = 1; level < open.length; level++) {
        const tile = open[level] ;
        if (tile.hashes.length > 0) await compare(level, tile.number, tile.hashes);
      }
    },
    rootWith(more) {
      let rest = new Uint8Array();
      for (const layer of [more, ...open.slice(1).map(({ hashes }) => hashes)]) {
        const nodes = new Uint8Array(layer.length + rest.length);
        nodes.set(layer);
        nodes.set(rest, layer.length);
        rest = nodes.length === 0 ? nodes : Uint8Array.from(rootOver(nodes));
      }
      return rest.length === 0 ? sha256(rest) : rest;
    },
  };
}

// src/key-table.ts
/**
 * Numbers under keys of 128 bits, in flat arrays of 24 bytes a place: a million event ids take 50 MB where a Map of strings takes 200.
 * The keys are hashes, so two different ones that begin alike are not found in practice, by intent neither.
 */
function createKeyTable()           {
  let places = 1 << 12;
  let filled = 0;
  let keys = new Uint32Array(4 * places);
  let values = new Float64Array(places).fill(-1);
  const wanted = new Uint32Array(4);
  const wantedBytes = new Uint8Array(wanted.buffer);

  const find = ()         => {
    for (let place = wanted[0]  & (places - 1); ; place = (place + 1) & (places - 1)) {
      const at = 4 * place;
      const isHere = keys[at] === wanted[0] && keys[at + 1] === wanted[1] && keys[at + 2] === wanted[2] && keys[at + 3] === wanted[3];
      if (isHere || values[place] === -1) return place;
    }
  };
  const put = (value        )       => {
    const place = find();
    if (values[place] === -1) filled++;
    keys.set(wanted, 4 * place);
    values[place] = value;
  };
  const grow = ()       => {
    const [oldKeys, oldValues] = [keys, values];
    places *= 2;
    filled = 0;
    keys = new Uint32Array(4 * places);
    values = new Float64Array(places).fill(-1);
    oldValues.forEach((value, place) => {
      if (value === -1) return;
      wanted.set(oldKeys.subarray(4 * place, 4 * place + 4));
      put(value);
    });
  };
  return {
    get(key) {
      wantedBytes.set(key.subarray(0, 16));
      return values[find()] ;
    },
    set(key, value) {
      if (filled * 3 > places * 2) grow();
      wantedBytes.set(key.subarray(0, 16));
      put(value);
    },
  };
}

// src/lines.ts
/** No entry is longer: the bus carries a megabyte at most. A file without line ends must not fill the memory. */
const longestLine = 2 ** 24;

/** The lines of a file that comes in pieces; only the piece in hand and a line begun are kept. */
function createLines(pieces                           )        {
  const source = pieces[Symbol.asyncIterator]();
  let held = new Uint8Array();
  let from = 0;
  let looked = 0;
  return {
    async next() {
      for (;;) {
        const end = held.indexOf(10, looked);
        if (end >= 0) {
          const line = held.subarray(from, end);
          from = looked = end + 1;
          return line.length < longestLine ? line : 'unfinished';
        }
        if (held.length - from >= longestLine) return 'unfinished';
        const piece = await source.next();
        if (piece.done) return from < held.length ? 'unfinished' : null;
        const rest = held.subarray(from);
        held = new Uint8Array(rest.length + piece.value.length);
        held.set(rest);
        held.set(piece.value, rest.length);
        from = 0;
        looked = rest.length;
      }
    },
  };
}

// src/hash-text.ts
const textEncoder = new TextEncoder();
let textBytes = new Uint8Array(1 << 16);

/** SHA-256 of a text in UTF-8, written into `target` from `at` on. */
function hashText(target            , at        , text        )       {
  if (textBytes.length < 3 * text.length) textBytes = new Uint8Array(3 * text.length); // a code unit takes three bytes at most
  hashInto(target, at, textBytes, textEncoder.encodeInto(text, textBytes).written);
}

// src/ed25519.ts
/** A point (X : Y : Z : T) with x = X/Z, y = Y/Z, xy = T/Z on -x² + y² = 1 + dx²y². RFC 8032 §5.1. */

const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const modulo = (value        , by         = prime)         => ((value % by) + by) % by;

function power(base        , exponent        )         {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % prime)
    if (rest & 1n) result = (result * square) % prime;
  return result;
}

const curveD = modulo(-121665n * power(121666n, prime - 2n));
const zero        = [0n, 1n, 1n, 0n];

const littleEndian = (bytes            )         => bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);

/** Null for what is not the one canonical encoding of a point. */
function decodePoint(bytes            )               {
  const encoded = littleEndian(bytes);
  const sign = encoded >> 255n;
  const y = encoded & (2n ** 255n - 1n);
  const xx = modulo((y * y - 1n) * power(modulo(curveD * y * y + 1n), prime - 2n));
  let x = power(xx, (prime + 3n) / 8n);
  if (modulo(x * x - xx) !== 0n) x = modulo(x * power(2n, (prime - 1n) / 4n));
  if (y >= prime || modulo(x * x - xx) !== 0n || (x === 0n && sign === 1n)) return null;
  if ((x & 1n) !== sign) x = prime - x;
  return [x, y, 1n, modulo(x * y)];
}

function add(p       , q       )        {
  const a = modulo((p[1] - p[0]) * (q[1] - q[0]));
  const b = modulo((p[1] + p[0]) * (q[1] + q[0]));
  const c = modulo(2n * curveD * p[3] * q[3]);
  const d = modulo(2n * p[2] * q[2]);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function times(factor        , point       )        {
  let sum = zero;
  for (let doubled = point, rest = factor; rest > 0n; rest >>= 1n, doubled = add(doubled, doubled)) if (rest & 1n) sum = add(sum, doubled);
  return sum;
}

const isSame = (p       , q       )          => modulo(p[0] * q[2] - q[0] * p[2]) === 0n && modulo(p[1] * q[2] - q[1] * p[2]) === 0n;

const baseY = modulo(4n * power(5n, prime - 2n));
const basePoint = decodePoint(Uint8Array.from({ length: 32 }, (_, at) => Number((baseY >> BigInt(8 * at)) & 255n))) ;

/**
 * Ed25519 of RFC 8032 in the strict reading that every verifier of this ledger shares: key and R are canonical encodings, the key lies
 * in the group of prime order (under one of small order a signature fits every message), S is reduced, and the equation
 * holds without the cofactor.
 */
function isSignedBy(signature            , message            , publicKey            )          {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const r = decodePoint(signature.subarray(0, 32));
  const key = decodePoint(publicKey);
  const s = littleEndian(signature.subarray(32));
  if (r === null || key === null || s >= order || isSame(key, zero) || !isSame(times(order, key), zero)) return false;
  const hashed = new Uint8Array(64 + message.length);
  hashed.set(signature.subarray(0, 32));
  hashed.set(publicKey, 32);
  hashed.set(message, 64);
  const k = modulo(littleEndian(sha512(hashed)), order);
  return isSame(times(s, basePoint), add(r, times(k, key)));
}

// src/signed-note.ts
/** Names, keys and signature lines as C2SP signed-note writes them; no control characters, which a terminal would obey. */
const namePattern = /[^\s\p{Cc}+]+/u.source;
const keyLine = new RegExp(`^(${namePattern})\\+([0-9a-f]{8})\\+(\\S+)$`, 'u');
const signatureLine = new RegExp(`^— (${namePattern}) (\\S+)$`, 'u');

/** `text` is the key as it is published. */

/** `text` is what was signed. */

/** `name+keyhash+base64(0x01 ‖ key)`; null for anything else. */
function readKey(text        )                {
  const [, name, keyHash, encoded] = keyLine.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || keyHash === undefined || bytes?.length !== 33 || bytes[0] !== 1) return null;
  const nameBytes = utf8(`${name}\n`);
  const hashed = new Uint8Array(nameBytes.length + 33);
  hashed.set(nameBytes);
  hashed.set(bytes, nameBytes.length);
  return toHex(sha256(hashed).subarray(0, 4)) === keyHash ? { name, keyHash, publicKey: bytes.subarray(1), text } : null;
}

/** White space around a key that somebody pasted is no part of it. */
const readGivenKey = (text        )                => readKey(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));

/** A signed checkpoint (C2SP tlog-checkpoint), its signatures not yet looked at; null when it is none. */
function readCheckpoint(note        )                    {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const signatures                  = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = signatureLine.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length <= 4) return null;
    signatures.push({ name, keyHash: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) });
  }
  const text = note.slice(0, end + 1);
  const [origin, size, encodedRoot, ...rest] = text.split('\n');
  const root = encodedRoot === undefined ? null : fromBase64(encodedRoot);
  const isClosed = rest.pop() === '' && rest.every((line) => line !== '');
  if (!origin || size === undefined || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  if (root?.length !== 32 || !isClosed) return null;
  return { origin, size: Number(size), root, text, signatures };
}

/** A checkpoint that went over paper or through a mail program: line ends and blank lines around it are not looked at. */
const readKeptCheckpoint = (text        )                    =>
  readCheckpoint(
    `${text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n/g, '\n')
      .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')}\n`,
  );

/**
 * What the keys say of a checkpoint: `signed` needs one of them at least, and none that is there and wrong. Signatures of
 * other keys, of witnesses for example, say nothing here.
 */
function signatureState({ text, signatures }            , keys                   )                                 {
  const message = utf8(text);
  let isSigned = false;
  for (const { name, keyHash, publicKey } of keys) {
    const own = signatures.filter((signature) => signature.name === name && signature.keyHash === keyHash);
    if (own.length === 0) continue;
    if (own.length > 1 || !isSignedBy(own[0] .signature, message, publicKey)) return 'wrong';
    isSigned = true;
  }
  return isSigned ? 'signed' : 'missing';
}

/**
 * The keys that signed a checkpoint which is found `signed`, for a reader who gave none: only these are worth comparing with what
 * the county publishes, as a list may name its key beside another that signed.
 */
function tellSigners({ origin, signatures }            , keys                   )         {
  const isSigner = ({ name, keyHash }        ) => name === origin && signatures.some((own) => own.name === name && own.keyHash === keyHash);
  const signers = keys.filter(isSigner);
  const others = keys.length - signers.length;
  const lines = signers.map(({ text }) => `签名的公钥 signed with: ${text}`);
  if (others > 0) lines.push(`所列另有 ${others} 把公钥没有签名。 Keys listed that did not sign: ${others}.`);
  return lines.join('\n');
}

const compareSigners =
  '公钥取自文件本身：请把签名的公钥与县里公布的逐字核对。\nThe key came with the file: compare the one that signed, letter by letter, with the published one.';

// src/audit.ts
/** In a bundle each entry of 64 bytes follows its length. C2SP tlog-tiles. */
const bundledEntry = 66;

/**
 * Reads a whole exported log once, in order: signature, then every entry against its hash, its leaf, its stream's predecessor
 * and all ids before, every tile against the leaves, the root against the signature, and each kept checkpoint against the root that
 * the log had at its size. Ends at the first thing that is wrong.
 * @throws {Refused}
 */
async function auditLedger(folder              , options              )                   {
  const { checkpoint, kept, signers } = await readSigned(folder, options);
  const { size, origin } = checkpoint;
  const lines = options.withoutContents ? null : await openLines(folder);
  const tree = createGrowingTree(folder);
  const order = createOrderCheck();
  const compareKept = (entries        , leaves            )       => {
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

/** The checkpoint and those somebody kept, once their signatures are found right. */
async function readSigned(folder              , options              )                  {
  const [note, keyFile] = [await folder.read('checkpoint'), await folder.read('keys')];
  if (note === null || (keyFile === null && options.pinnedKeys.length === 0)) throw new Refused('not-a-ledger');
  const listed = keyFile === null ? [] : readKeys(keyFile);
  const pinned = options.pinnedKeys.map((text) => readGivenKey(text) ?? refuse('pinned-key-unreadable'));
  const checkpoint = readCheckpoint(textOf(note) ?? '') ?? refuse('checkpoint-unreadable');
  const trusted = pinned.length > 0 ? pinned : listed;
  if (!trusted.some(({ name }) => name === checkpoint.origin)) throw new Refused('other-origin');
  const isOwn = ({ name }        ) => name === checkpoint.origin;
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
function readKeys(file            )           {
  const lines = (textOf(file) ?? '').split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw new Refused('key-unreadable');
  return [...new Set(lines)].map((line) => readKey(line) ?? refuse('key-unreadable'));
}

async function openLines(folder              )                 {
  const pieces = await folder.pieces('entries.jsonl');
  if (pieces === null) throw new Refused('contents-missing');
  return createLines(pieces);
}

async function readTilePair(folder              , number        , width        )                    {
  const [bundlePath, leavesPath] = [tilePath('entries', number, width), tilePath(0, number, width)];
  const bundle = await readTile(folder, bundlePath, bundledEntry * width);
  return { bundle, bundlePath, leaves: await readTile(folder, leavesPath, 32 * width), leavesPath };
}

async function nextEntry(lines       , index        , size        )                 {
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
function checkContent(entry       , tile          , place        , index        ) {
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

function isBundled(bundle            , place        , entry            )          {
  const at = bundledEntry * place;
  const isLength = bundle[at] === 0 && bundle[at + 1] === 64;
  return isLength && isSameHash(bundle, at + 2, entry, 0) && isSameHash(bundle, at + 34, entry, 32);
}

function checkBundled({ bundle, bundlePath, leaves }          , place        , index        )       {
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
  return ({ id, source, stream, version, versionprev }                                                 , index        )       => {
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

function genuine(origin        , size        , kept                       , hasContents         )                           {
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

// src/command-line.ts
/** `node junheng-verify.mjs DIR|receipt.json …`, read. */

const valued = { '--older': 'older', '--key': 'keys', '--log': 'log' }         ;

/** Null when it is not understood. */
function readCommandLine(args                   )                {
  const wanted         = { target: '', older: [], keys: [], log: null, withoutContents: false };
  const targets           = [];
  for (let at = 0; at < args.length; at++) {
    const [name, given] = /^(--[a-z-]+)=(.*)$/s.exec(args[at] )?.slice(1) ?? [args[at] ];
    if (Object.hasOwn(valued, name )) {
      const value = given ?? args[++at];
      if (value === undefined) return null;
      const option = valued[name                       ];
      if (option === 'log') wanted.log = value;
      else wanted[option].push(value);
    } else if (name === '--without-contents' && given === undefined) wanted.withoutContents = true;
    else if (args[at] .startsWith('-')) return null;
    else targets.push(args[at] );
  }
  return targets.length === 1 ? { ...wanted, target: targets[0]  } : null;
}

const usage = `核验台账或凭证 · checks a ledger or a receipt; offline, changes nothing

  junheng-verify <文件夹 folder | receipt.json> [--older checkpoint.txt]… [--key KEY]… [--log 文件夹 folder] [--without-contents]

  文件夹 folder   npx junheng export ledger 写出的导出 an exported ledger
  --older    您保存在别处的检查点（文本）：台账是否从那时起只增不改 a checkpoint you kept elsewhere: was the log only added to since?
  --key      县里公布的校验公钥；不给时用文件自带的 the verifier key that the county publishes; without it the file's own is taken
  --log      核验凭证时，同时核对它所在的台账 with a receipt: check the ledger that it is to stand in too
  --without-contents   只核对公开部分（瓦片），不看各条内容 only the public part, the tiles

  退出码 exit codes   0 属实 genuine   1 不属实 refused   2 不是可核验的文件或参数有误 nothing that can be checked, or wrong arguments
`;

// src/receipt.ts
const memberNames = ['format', 'header', 'body', 'index', 'size', 'proof', 'checkpoint', 'verifierKey'];

/**
 * One receipt (junheng-receipt-v1): shape, key, signature, size, index, proof, in this order. The shape is strict, so that two
 * readers of one file cannot see two receipts. A key that was given is the one that counts: while one key replaces another both sign.
 * @param hasLedger a ledger is checked too, which then decides about older checkpoints
 * @throws {Refused}
 */
function checkReceipt(text        , { pinnedKeys, olderCheckpoints, hasLedger }                )          {
  const file = readReceiptFile(text);
  const stated = readKey(file.verifierKey);
  if (stated === null) throw new Refused('key-unreadable');
  const pinned = pinnedKeys.map((given) => readGivenKey(given) ?? refuse('pinned-key-unreadable'));
  const keys = (pinned.length > 0 ? pinned : [stated]).filter(({ name }) => name === stated.name);
  if (keys.length === 0) throw new Refused('other-origin');

  const checkpoint = readCheckpoint(file.checkpoint) ?? refuse('checkpoint-unreadable');
  if (checkpoint.origin !== stated.name) throw new Refused('other-origin');
  const state = signatureState(checkpoint, keys);
  const isStated = keys.some(({ publicKey }) => isEqual(publicKey, stated.publicKey));
  if (state === 'missing') throw new Refused(isStated ? 'signature-missing' : 'other-key');
  if (state === 'wrong') throw new Refused('signature-wrong');

  if (file.size !== checkpoint.size) throw new Refused('other-size');
  if (file.index >= file.size) throw new Refused('index-out-of-range');
  const leaf = new Uint8Array(96);
  leaf.set(sha256(utf8(file.header)));
  leaf.set(sha256(utf8(file.body)), 32);
  leafInto(leaf, 64, leaf, 0);
  const proof = file.proof.map((hash) => fromBase64(hash) );
  const root = rootOfInclusion(leaf.subarray(64), file.index, file.size, proof);
  if (root === null) throw new Refused('proof-length-wrong');
  if (!isEqual(root, checkpoint.root)) throw new Refused('leaf-not-under-root');
  for (const older of olderCheckpoints) compareWithOlder(checkpoint, older, hasLedger);
  return {
    ok: true,
    zh: `属实：这条记录是台账 ${checkpoint.origin} 的第 ${file.index} 条（共 ${file.size} 条，从 0 起），内容未改动。`,
    en: `Genuine: this is entry ${file.index} of ${file.size} (from 0) in the log ${checkpoint.origin}, unchanged.`,
    signers: tellSigners(checkpoint, keys),
  };
}

/** The checkpoint that a genuine receipt carries, to be held against a ledger. */
const checkpointOfReceipt = (text        )         => readReceiptFile(text).checkpoint;

/** Two checkpoints of one size have one root; of different sizes only the ledger can tell. */
function compareWithOlder(checkpoint            , text        , hasLedger         )       {
  const older = readKeptCheckpoint(text) ?? refuse('older-unreadable');
  if (older.origin !== checkpoint.origin) throw new Refused('older-other-log');
  if (hasLedger) return;
  if (older.size !== checkpoint.size) throw new Refused('older-undecided', { size: checkpoint.size, olderSize: older.size });
  if (!isEqual(older.root, checkpoint.root)) throw new Refused('rewritten', { olderSize: older.size });
}

function readReceiptFile(text        )              {
  let content         ;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refused('not-a-receipt', { detail: 'JSON' });
  }
  const wrong = isPlainlyWritten(text) ? firstWrongMember(content) : '{}';
  if (wrong !== null) throw new Refused('not-a-receipt', { detail: wrong });
  return content               ;
}

/** Of a text that is JSON: eight members in all, so none twice, and no number but plain digits. JSON.parse shows neither. */
function isPlainlyWritten(json        )          {
  const withoutStrings = json.replace(/\\./g, '').replace(/"[^"]*"/g, '"');
  return /^[\s{}[\]",:\d]*$/.test(withoutStrings) && withoutStrings.split(':').length === memberNames.length + 1;
}

function firstWrongMember(content         )                {
  if (typeof content !== 'object' || content === null) return '{}';
  const file = content                           ;
  if (file['format'] !== 'junheng-receipt-v1') return 'format';
  for (const name of ['header', 'body', 'checkpoint', 'verifierKey']) {
    const text = file[name];
    if (typeof text !== 'string' || !text.isWellFormed()) return name;
  }
  for (const name of ['index', 'size']) if (!Number.isSafeInteger(file[name]) || (file[name]          ) < 0) return name;
  const { proof } = file;
  const isProof = Array.isArray(proof) && proof.every((hash) => typeof hash === 'string' && fromBase64(hash)?.length === 32);
  if (!isProof) return 'proof';
  return Object.keys(file).find((name) => !memberNames.includes(name)) ?? null;
}

// src/run.ts
/** A folder of this computer. */
function openFolder(directory        )               {
  return {
    read: (path) => readFile(join(directory, path)).catch(() => null),
    async pieces(path) {
      const file = await open(join(directory, path)).catch(() => null);
      return file && file.createReadStream({ highWaterMark: 1 << 20 });
    },
  };
}

/** What the command line asks for, checked. @throws when a file cannot be read */
async function verify(wanted        , progress                                          )                   {
  const olderCheckpoints           = [];
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
async function run(args                   )                     {
  const wanted = readCommandLine(args);
  if (wanted === null) {
    console.log(usage);
    return 2;
  }
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let checked = 0;
  let nextLine = 1;
  const progress = (entries        , size        ) => {
    checked = entries;
    if (!process.stderr.isTTY || seconds() < nextLine) return;
    nextLine = seconds() + 0.5;
    process.stderr.write(`\r${entries} / ${size}`);
  };
  let verdict         ;
  try {
    verdict = await verify(wanted, progress);
  } catch (error) {
    const { code = 'unreadable', path = '' } = error                         ;
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

// src/main.ts
process.exitCode = await run(process.argv.slice(2));
