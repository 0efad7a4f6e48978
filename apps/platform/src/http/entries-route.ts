import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { LedgerApi } from '@junheng/ledger/api';
import type { Actor } from '@junheng/access';
import type { Message, RegistryApi } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import { sendMessage } from './answers.ts';
import { sendContent } from './download-route.ts';

export type EntriesRouteOptions = {
  county: string;
  ledger: Pick<LedgerApi, 'readCheckpoint' | 'readFeed'>;
  registry: Pick<RegistryApi, 'recordEventsExport'>;
};

const batchSize = 1_000;

/**
 * GET /downloads/ledger-entries.jsonl?from=0&to=145000: the texts behind the public log's hashes, one line each, `to` not among them. They
 * hold pseudonymous personal data, so who calls has made sure that no browser asks, and that they leave is recorded first.
 */
export async function sendEntries(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { county, ledger, registry, actor, log }: EntriesRouteOptions & { actor: Actor; log: Logger },
): Promise<void> {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  if (request.method !== 'GET') return sendMessage(response, 405, onlyGet); // what is only looked at must not be recorded as taken
  const range = { from: Number(from), to: Number(to) };
  const size = (await ledger.readCheckpoint(county))?.size ?? 0;
  const isRange = /^\d{1,15}$/.test(from) && /^\d{1,15}$/.test(to) && range.from < range.to && range.to <= size;
  if (!isRange) return sendMessage(response, 400, noSuchRange);
  const refusal = await registry.recordEventsExport({ fromIndex: range.from, entries: range.to - range.from, withSensitive: false }, actor);
  if (refusal) return sendMessage(response, 404, refusal);
  const name = `entries-${from}-${to}.jsonl`;
  const content = Readable.from(entryLines(ledger, county, range), { objectMode: false });
  const mediaType = 'application/jsonl; charset=utf-8';
  return sendContent(response, { fileName: name, mediaType, content }, { of: 'ledger-entries', plainName: name, log });
}

/** Each line has one spelling only: verifiers refuse any other. */
async function* entryLines(ledger: EntriesRouteOptions['ledger'], county: string, { from, to }: { from: number; to: number }) {
  for (let next = from; next < to;) {
    const entries = await ledger.readFeed({ county, from: next, limit: Math.min(batchSize, to - next) });
    if (entries.length === 0) throw new Error(`the ledger ends at ${next}, before ${to}`);
    yield entries.map(({ index, header, body }) => `${JSON.stringify({ index, header, body })}\n`).join('');
    next += entries.length;
  }
}

const onlyGet: Message = { code: 'WrongMethod', zh: '请直接下载该文件。', en: 'Download the file directly.' };
const noSuchRange: Message = {
  code: 'NoSuchRange',
  zh: 'from 与 to 应为台账序号：from 小于 to，to 不超过已签名的条数。',
  en: 'from and to are indexes of the ledger: from below to, and to at most the number of signed entries.',
};
