import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '@junheng/access';
import type { Download, Message, Result } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import { sendMessage } from './answers.ts';
import { sendContent } from './download-route.ts';

export type EventsRouteOptions = {
  exportEvents(wanted: { from: number; withSensitive: boolean }, actor: Actor): Promise<Result<Download>>;
};

/** GET /downloads/events.jsonl?from=0&sensitive=yes: the ledger as JSON lines. The caller has made sure that no browser asks. */
export async function sendEvents(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { actor, exportEvents, log }: EventsRouteOptions & { actor: Actor; log: Logger },
): Promise<void> {
  const from = query.get('from') ?? '0';
  const sensitive = query.get('sensitive') ?? 'no';
  if (request.method !== 'GET') return sendMessage(response, 405, onlyGet); // what is only looked at must not be recorded as taken
  if (!/^\d{1,12}$/.test(from) || !/^(yes|no)$/.test(sensitive)) return sendMessage(response, 400, malformed);
  const result = await exportEvents({ from: Number(from), withSensitive: sensitive === 'yes' }, actor);
  if (!result.ok) return sendMessage(response, 404, result.refusal);
  return sendContent(response, result.value, { of: 'events', plainName: 'events.jsonl', log });
}

const onlyGet: Message = { code: 'WrongMethod', zh: '请直接下载该文件。', en: 'Download the file directly.' };
const malformed: Message = {
  code: 'Malformed',
  zh: 'from 应为台账序号，sensitive 应为 yes 或 no。',
  en: 'from is an index of the ledger, sensitive is yes or no.',
};
