import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Actor, may } from '@junheng/access';
import { type FileEvidenceInput, type GovernanceApi, largestEvidenceBytes } from '@junheng/governance/api';
import type { Logger } from '@junheng/runtime';
import { sendJson, sendMessage } from './answers.ts';
import { refusedDownload, sendContent } from './download-route.ts';
import { refuseUpload } from './upload-route.ts';

export type EvidenceDoor = { governance: Pick<GovernanceApi, 'fileEvidence' | 'downloadEvidence'> };

type Options = EvidenceDoor & { actor: Actor; log: Logger };

/** The door takes few files at once: one that comes drop by drop would keep the others waiting. */
const longestMilliseconds = 180_000;

/**
 * PUT /files/evidence?evidenceId=&aboutKind=&aboutId=&unitKind=&unitId=&isPersonal=: the raw bytes of one file, named by the header
 * `x-file-name` (percent-encoded UTF-8; an address may stand in logs, and the name of a file may name a person). Answers the evidence,
 * or 4xx with `{ code, zh, en }`. As for office files, `x-junheng: 1` proves that a page of ours sends it.
 */
export async function receiveEvidence(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { governance, actor, log, within = longestMilliseconds }: Options & { within?: number },
): Promise<void> {
  if (request.headers['x-junheng'] !== '1') return refuseUpload(request, response, 403, missingHeader);
  if (Number(request.headers['content-length'] ?? 0) > largestEvidenceBytes) return refuseUpload(request, response, 413, tooLarge);
  if (!may(actor, 'file-evidence')) return refuseUpload(request, response, 403, notPermitted);
  const of = (name: string): string => url.searchParams.get(name) ?? '';
  // As they came: the door checks what it is given.
  const facts = {
    evidenceId: of('evidenceId'),
    aboutKind: of('aboutKind') as FileEvidenceInput['aboutKind'],
    aboutId: of('aboutId'),
    unitKind: of('unitKind') as FileEvidenceInput['unitKind'],
    unitId: of('unitId'),
    isPersonal: of('isPersonal') === 'true',
    fileName: fileNameOf(request),
  };
  const slow = setTimeout(() => request.destroy(), within);
  try {
    // The request outlives a reader that gives up: its connection carries the answer.
    const content = request.iterator({ destroyOnReturn: false });
    const filed = await governance.fileEvidence({ ...facts, content }, actor);
    if (filed.ok) sendJson(response, 200, filed.value);
    else refuseUpload(request, response, filed.refusal.code === 'NotPermitted' ? 403 : 422, filed.refusal);
  } catch (error) {
    if (!request.destroyed) throw error;
    log.info('upload broken off'); // nobody is left to answer, and nothing was kept
  } finally {
    clearTimeout(slow);
  }
}

const evidencePath = /^\/downloads\/evidence\/([0-9a-f-]{36})$/;

/** GET /downloads/evidence/<id>: the bytes as they were filed; null: no such path. */
export function sendEvidence(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { governance, actor, isCommandLine, log }: Options & { isCommandLine: boolean },
): Promise<void> | null {
  const [, evidenceId] = evidencePath.exec(url.pathname) ?? [];
  if (!evidenceId) return null;
  const send = async (): Promise<void> => {
    const refused = refusedDownload(request, { isCommandLine, holdsPersons: true });
    if (refused !== null) return sendMessage(response, refused.status, refused.message);
    const file = await governance.downloadEvidence({ evidenceId }, actor);
    if (!file.ok) return sendMessage(response, file.refusal.code === 'NotPermitted' ? 403 : 404, file.refusal);
    return sendContent(response, file.value, { of: 'evidence', plainName: evidenceId, log });
  };
  return send();
}

function fileNameOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
  } catch {
    return ''; // the door says that a name is missing
  }
}

const missingHeader = { code: 'MissingHeader', zh: '请求缺少 x-junheng 头。', en: 'The request lacks the header x-junheng.' };
const notPermitted = {
  code: 'NotPermitted',
  zh: '您没有提交佐证材料的权限。请由责任单位提交。',
  en: 'You may not file evidence. Ask the unit that answers for it.',
};
const tooLarge = {
  code: 'FileTooLarge',
  zh: '文件超过 20 MB；请压缩或拆分后再上传。',
  en: 'The file is larger than 20 MB; compress or split it.',
};
