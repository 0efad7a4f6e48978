import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { schoolYearOf } from '@junheng/contracts';
import { readRunningPlatform, type RunningPlatform } from '@junheng/runtime';
import { commandLineOperations, type Sentence } from './operations.ts';

/** An answer that is neither data nor a refusal. */
export class ClientProblem extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

export type Client = {
  ask<T>(operation: keyof typeof commandLineOperations, variables?: Record<string, unknown>): Promise<T>;
  upload(file: string): Promise<{ fileHash: string; bytes: number }>;
  /** Into a file, whole or not at all, readable by its owner only. @returns why not, or null */
  download(path: string, target: string): Promise<Sentence | null>;
  /** A small file, whole; null when there is none. */
  read(path: string): Promise<Buffer | null>;
  /** Onto the end of a file, readable by its owner only, as it comes. @returns why not, or null */
  append(path: string, target: string, take: (piece: Buffer) => void): Promise<Sentence | null>;
  signInLink(): Promise<string>;
  audit(): Promise<{ entries: number; findings: Sentence[] }>;
  /** The current one by the platform's own clock, which may be set to another year. */
  schoolYear(): Promise<number>;
};

/** The platform that runs on this home, if it answers. */
export async function findPlatform(home: string): Promise<RunningPlatform | null> {
  const running = readRunningPlatform(home);
  if (!running) return null;
  const answer = await fetch(new URL('/healthz', running.address)).catch(() => null); // nobody there: it was killed
  return answer?.ok ? running : null;
}

type CallInit = { method: string; body?: string | ReadableStream; duplex?: 'half'; headers?: Record<string, string> };

/** Speaks to a running platform with the token it left for this machine's operator. */
export function createClient({ address, operatorToken }: RunningPlatform): Client {
  const send = (path: string, init: CallInit): Promise<Response> => {
    const headers = { authorization: `Bearer ${operatorToken}`, accept: 'application/json', 'x-junheng': '1', ...init.headers };
    return fetch(new URL(path, address), { ...init, headers });
  };
  const call = async (path: string, init: CallInit): Promise<unknown> => {
    const answer = await send(path, init);
    const body = (await answer.json()) as { errors?: { extensions?: Sentence }[] } & Partial<Sentence>;
    const problem = body.errors ? body.errors[0]?.extensions : answer.ok ? undefined : body;
    if (problem || !answer.ok) throw new ClientProblem({ ...unreadable, ...problem });
    return body;
  };
  return {
    async ask<T>(operation: keyof typeof commandLineOperations, variables: Record<string, unknown> = {}) {
      const sha256Hash = createHash('sha256').update(commandLineOperations[operation]).digest('hex');
      const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
      const { data } = (await call('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } })) as { data: T };
      return data;
    },
    async upload(file) {
      const body = createReadStream(file) as unknown as ReadableStream;
      return (await call('/files', { method: 'PUT', body, duplex: 'half' })) as { fileHash: string; bytes: number };
    },
    async download(path, target) {
      const answer = await send(path, { method: 'GET' });
      if (!answer.ok || !answer.body) return { ...unreadable, ...((await answer.json()) as Partial<Sentence>) };
      const part = `${target}.part`;
      try {
        await pipeline(Readable.fromWeb(answer.body as WebStream), createWriteStream(part, { mode: 0o600 }));
        await rename(part, target);
        return null;
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async read(path) {
      const answer = await send(path, { method: 'GET' });
      if (answer.status === 404) return null;
      if (!answer.ok) throw new ClientProblem({ ...unreadable, ...((await answer.json()) as Partial<Sentence>) });
      return Buffer.from(await answer.arrayBuffer());
    },
    async append(path, target, take) {
      const answer = await send(path, { method: 'GET' });
      if (!answer.ok || !answer.body) return { ...unreadable, ...((await answer.json()) as Partial<Sentence>) };
      const pieces = Readable.fromWeb(answer.body as WebStream);
      pieces.on('data', take);
      await pipeline(pieces, createWriteStream(target, { flags: 'a', mode: 0o600 }));
      return null;
    },
    async signInLink() {
      return ((await call('/sign-in-link', { method: 'POST' })) as { link: string }).link;
    },
    async audit() {
      return (await call('/ledger-audit', { method: 'POST' })) as { entries: number; findings: Sentence[] };
    },
    async schoolYear() {
      return schoolYearOf(new Date(((await call('/healthz', { method: 'GET' })) as { now: string }).now));
    },
  };
}

const unreadable: Sentence = { code: 'Unreadable', zh: '平台的回答无法理解。', en: 'The platform gave an answer that is not understood.' };
