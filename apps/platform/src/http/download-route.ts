import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@junheng/access';
import type { Download, Message } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import { sendMessage } from './answers.ts';
import { readDownloadPath } from './download-request.ts';
import type { RegistryFiles } from './audited-files.ts';

type DownloadOptions = { registry: RegistryFiles; actor: Actor; isCommandLine: boolean; log: Logger };

/**
 * GET /downloads/…: a file made while it is sent, never faster than it is taken. Until its first byte whatever is wrong is
 * a sentence; after it the connection breaks, so that no half of a file looks whole.
 */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { registry, actor, isCommandLine, log }: DownloadOptions,
): Promise<void> {
  const wanted = readDownloadPath(path);
  if (!wanted) return sendMessage(response, 404, noSuchFile);
  const refused = refusedDownload(request, { isCommandLine, holdsPersons: wanted.holdsPersons });
  if (refused !== null) return sendMessage(response, refused.status, refused.message);

  const result = await registry.download(wanted.request, actor);
  if (!result.ok) return sendMessage(response, result.refusal.code === 'ActorUnknown' ? 403 : 404, result.refusal);
  return sendContent(response, result.value, { of: wanted.request.of, plainName: wanted.plainName, log });
}

/** Why a file is not sent for this request, whoever it is from; null: it is. */
export function refusedDownload(
  { method, headers }: IncomingMessage,
  { isCommandLine, holdsPersons }: { isCommandLine: boolean; holdsPersons: boolean },
): { status: number; message: Message } | null {
  if (method !== 'GET') return { status: 405, message: onlyGet }; // what is only looked at must not be recorded as taken
  if (isPrefetch(headers)) return { status: 503, message: openIt };
  return isCommandLine || isFromOwnPage(headers, holdsPersons) ? null : { status: 403, message: foreignLink };
}

/** `of` is for the log, `plainName` for what cannot read the real file name. */
export async function sendContent(
  response: ServerResponse,
  { fileName, mediaType, content }: Download,
  { of, plainName, log }: { of: string; plainName: string; log: Logger },
): Promise<void> {
  response.once('close', () => content.destroy()); // whoever goes away ends the work
  if (response.destroyed) content.destroy();
  try {
    await firstByte(content);
    response.writeHead(200, {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeExtended(fileName)}`,
      'cache-control': 'no-store',
    });
    await pipeline(content, response);
  } catch (error) {
    if (!response.destroyed) throw error; // nothing was sent yet
    const isClients = (error as NodeJS.ErrnoException).code === closedEarly;
    if (isClients) log.info({ of }, 'download broken off by the client');
    else log.error({ of, err: error }, 'download broken off by a fault');
  }
}

/**
 * A page on another port of this machine is of the same site: the session cookie goes with its links. What holds personal
 * data therefore needs the browser's own word that the link stood on a page of ours, or was typed in.
 */
function isFromOwnPage(headers: IncomingHttpHeaders, holdsPersons: boolean): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return !holdsPersons;
  return site === 'same-origin' || site === 'none';
}

const isPrefetch = (headers: IncomingHttpHeaders) => /prefetch|prerender/.test(String(headers['sec-purpose'] ?? ''));

/** Waits until there is something to send; rejects when it fails or is given up before. */
async function firstByte(content: Readable): Promise<void> {
  const closed = content.destroyed ? Promise.resolve([]) : once(content, 'close');
  const givenUp = closed.then(() => Promise.reject(Object.assign(new Error('closed'), { code: closedEarly })));
  await Promise.race([once(content, 'readable'), givenUp]);
}

const closedEarly = 'ERR_STREAM_PREMATURE_CLOSE';

/** RFC 5987: percent-encoded UTF-8, with what encodeURIComponent leaves and the rule does not. */
const encodeExtended = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const noSuchFile: Message = { code: 'NoSuchDownload', zh: '没有可下载的这个文件。', en: 'There is no such file to download.' };
const onlyGet: Message = { code: 'WrongMethod', zh: '请直接下载该文件。', en: 'Download the file directly.' };
const openIt: Message = { code: 'OpenIt', zh: '请打开此链接下载。', en: 'Open this link to download.' };
const foreignLink: Message = {
  code: 'ForeignLink',
  zh: '含个人信息的文件只能从本平台的页面下载。请打开平台，在“模板与导出”页下载。',
  en: 'Files with personal data are downloaded from this platform’s own pages only. Open the platform and download from there.',
};
