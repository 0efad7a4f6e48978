import { generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  concatBytes,
  cosignedMessage,
  equalBytes,
  fromBase64,
  parseCheckpoint,
  parseVerifierKey,
  toBase64,
  toHex,
  utf8,
  verifyConsistency,
} from '@junheng/merkle';
import { sha256 } from '../src/sha256.ts';

const name = 'witness.example/stand';
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
type Answer = { status: number; body?: string; type?: string };

/** A witness as C2SP tlog-witness words it, for machines without Go: each MUST of `add-checkpoint`, in its order. */
export async function startStandIn(logKeys: readonly string[]) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const keyHash = sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(4), raw)).subarray(0, 4);
  const logs = logKeys.map((key) => parseVerifierKey(sha256, key)!);
  const seen = new Map<string, { size: number; root: Uint8Array }>();

  function add(body: string): Answer {
    const [, old, hashes, note] = /^old (0|[1-9]\d*)\n((?:\S+\n)*)\n([^]+)$/.exec(body) ?? [];
    const checkpoint = note === undefined ? null : parseCheckpoint(note);
    const proof = (hashes ?? '').split('\n').slice(0, -1).map(fromBase64);
    if (checkpoint === null || proof.length > 63 || proof.includes(null)) return { status: 400 };
    const { origin, size, root, text } = checkpoint;
    const known = logs.filter((log) => log.name === origin);
    if (known.length === 0) return { status: 404 };
    const isSigned = checkpoint.signatures.some(({ keyHash: hash, signature }) =>
      known.some((log) => {
        const key = createPublicKey({ key: Buffer.concat([spkiPrefix, log.publicKey]), format: 'der', type: 'spki' });
        return log.keyHash === hash && verify(null, utf8(text), key, signature);
      }),
    );
    if (!isSigned) return { status: 403 };
    if (Number(old) > size) return { status: 400 };
    const latest = seen.get(origin);
    if (Number(old) !== (latest?.size ?? 0)) return { status: 409, body: `${latest?.size ?? 0}\n`, type: 'text/x.tlog.size' };
    if (latest?.size === size && !equalBytes(latest.root, root)) return { status: 409 };
    const isProven = latest
      ? verifyConsistency(sha256, { older: latest, newer: { size, root }, proof: proof as Uint8Array[] })
      : proof.length === 0;
    if (!isProven) return { status: 422 };
    seen.set(origin, { size, root });
    const seconds = Math.floor(Date.now() / 1000);
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(seconds));
    const signature = toBase64(concatBytes(keyHash, time, sign(null, cosignedMessage(text, seconds), privateKey)));
    return { status: 200, body: `— ${name} ${signature}\n` };
  }

  const server = createServer((request, response) => void answer(request, response, add));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    verifierKey: `${name}+${toHex(keyHash)}+${toBase64(concatBytes(Uint8Array.of(4), raw))}`,
    stop: () => new Promise<void>((closed) => (server.close(() => closed()), server.closeAllConnections())),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, add: (body: string) => Answer): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const {
    status,
    body: text,
    type = 'text/plain',
  } = request.method === 'POST' && request.url === '/add-checkpoint' ? add(body) : { status: 404 };
  response.writeHead(status, { 'content-type': type }).end(text);
}
