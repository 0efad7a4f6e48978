import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LogFile } from '@junheng/ledger/api';
import { sendMessage } from './answers.ts';

const logPath = /^\/ledger\/(\d{6})\/(.+)$/;

/** The county and file of the public log that a path names; null: it names none. */
export function logFileOf(path: string): { county: string; file: string } | null {
  const [, county, file] = logPath.exec(path) ?? [];
  return county === undefined || file === undefined ? null : { county, file };
}

/** Every full or partial tile stays what it is, so that caches may keep it; the checkpoint is of the moment. */
const cacheControl = ({ immutable }: LogFile): string => (immutable ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * The log after C2SP tlog-tiles, to anyone: it holds hashes only, and a log that its owner shows to whom they like proves nothing.
 */
export async function sendLogFile(
  request: IncomingMessage,
  response: ServerResponse,
  { county, file }: { county: string; file: string },
  readLogFile: (county: string, path: string) => Promise<LogFile | null>,
): Promise<void> {
  const found = await readLogFile(county, file);
  if (found === null) return sendMessage(response, 404, noSuchFile);
  response.writeHead(200, {
    'content-type': found.mediaType,
    'content-length': found.body.length,
    'cache-control': cacheControl(found),
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

const noSuchFile = {
  code: 'NoSuchLogFile',
  zh: '账本没有这个文件，或最新的检查点还不包含它。',
  en: 'The log has no such file, or its newest checkpoint does not cover it.',
};
