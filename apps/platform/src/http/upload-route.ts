import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@junheng/runtime';
import type { Actor } from '@junheng/access';
import { fileTooLarge, largestUploadBytes, type Message } from '@junheng/registry/api';
import { sendJson } from './answers.ts';
import type { RegistryFiles } from './audited-files.ts';

/**
 * PUT /files: the raw bytes of one office file, streamed to the registry, which keeps it until its import ends. The
 * header `x-junheng: 1` cannot be sent by a foreign page without asking first. Answers `{ fileHash, bytes }`, or 4xx
 * with `{ code, zh, en }`.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  { registry, actor, log }: { registry: RegistryFiles; actor: Actor; log: Logger },
): Promise<void> {
  if (request.headers['x-junheng'] !== '1') return refuseUpload(request, response, 403, missingHeader);
  if (Number(request.headers['content-length'] ?? 0) > largestUploadBytes) return refuseUpload(request, response, 413, fileTooLarge);
  try {
    // The request outlives a reader that gives up: its connection carries the answer.
    const content = request.iterator({ destroyOnReturn: false });
    const received = await registry.receiveFile({ content }, actor);
    if (received.ok) sendJson(response, 200, received.value);
    else refuseUpload(request, response, received.refusal.code === 'ActorUnknown' ? 403 : 413, received.refusal);
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) return refuseUpload(request, response, 507, diskFull);
    if (!request.destroyed) throw error;
    log.info('upload broken off by the client'); // nobody is left to answer; the registry has dropped the part it had
  }
}

/** Says no to a body that may still be coming: reads on for a moment, else the client sees a broken pipe and no reason. */
export function refuseUpload(request: IncomingMessage, response: ServerResponse, status: number, message: Message): void {
  response.setHeader('connection', 'close');
  request.resume();
  sendJson(response, status, message);
  response.once('finish', () => setTimeout(() => request.destroy(), 1000).unref());
}

const missingHeader: Message = { code: 'MissingHeader', zh: '请求缺少 x-junheng 头。', en: 'The request lacks the header x-junheng.' };
const diskFull: Message = {
  code: 'DiskFull',
  zh: '平台所在磁盘已满，文件未保存。请腾出空间后重新上传。',
  en: 'The disk of the platform is full; the file was not kept. Free some space and upload it again.',
};
