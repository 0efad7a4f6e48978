import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Actor, may } from '@junheng/access';
import { type FileEvidenceInput, type GovernanceApi, largestEvidenceBytes } from '@junheng/governance/api';
import type { Logger } from '@junheng/runtime';
import { sendJson, sendMessage } from './answers.ts';
import type { EvidenceGate } from './evidence-limits.ts';
import { refusedDownload, sendContent } from './download-route.ts';
import { refuseUpload } from './upload-route.ts';

export type EvidenceDoor = { governance: Pick<GovernanceApi, 'fileEvidence' | 'downloadEvidence'> };

type Options = EvidenceDoor & { actor: Actor; log: Logger };

/**
 * PUT /files/evidence?evidenceId=&aboutKind=&aboutId=&unitKind=&unitId=&isPersonal=: the raw bytes of one file, named by the header
 * `x-file-name` (percent-encoded UTF-8; an address may stand in logs, and the name of a file may name a person). Answers the evidence,
 * or 4xx with `{ code, zh, en }`. As for office files, `x-junheng: 1` proves that a page of ours sends it.
 */
export async function receiveEvidence(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { governance, actor, log, evidenceGate }: Options & { evidenceGate: EvidenceGate },
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
  const unit = `${facts.unitKind}/${facts.unitId}`;
  if (evidenceGate.isFull(unit)) return refuseUpload(request, response, 429, unitIsFull);
  const leave = await evidenceGate.enter(actor.id);
  if (leave === null) return refuseUpload(request, response, 503, tooManyAtOnce);
  const slow = setTimeout(() => request.destroy(), evidenceGate.limits.within); // drop by drop it would keep the others waiting
  try {
    // The request outlives a reader that gives up: its connection carries the answer.
    const content = request.iterator({ destroyOnReturn: false });
    let bytes = 0;
    const filed = await governance.fileEvidence({ ...facts, content: counted(content, (more) => (bytes += more)) }, actor);
    if (filed.ok) evidenceGate.filed(unit, bytes);
    if (filed.ok) sendJson(response, 200, filed.value);
    else refuseUpload(request, response, filed.refusal.code === 'NotPermitted' ? 403 : 422, filed.refusal);
  } catch (error) {
    if (!request.destroyed) throw error;
    log.info('upload broken off'); // nobody is left to answer, and nothing was kept
  } finally {
    clearTimeout(slow);
    leave();
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

async function* counted(content: AsyncIterable<Buffer>, count: (bytes: number) => void): AsyncIterable<Buffer> {
  for await (const chunk of content) {
    count(chunk.length);
    yield chunk;
  }
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
const unitIsFull = {
  code: 'UnitIsFull',
  zh: '本单位今天上传的佐证材料已达 500 MB。请明天再传，或压缩后再传。',
  en: 'This unit has filed 500 MB of evidence today. Upload the rest tomorrow, or compress it.',
};
const tooManyAtOnce = {
  code: 'TooManyUploads',
  zh: '正在上传的文件过多，请过几分钟再传。',
  en: 'Too many files are being uploaded. Try again in a few minutes.',
};
const tooLarge = {
  code: 'FileTooLarge',
  zh: '文件超过 20 MB；请压缩或拆分后再上传。',
  en: 'The file is larger than 20 MB; compress or split it.',
};
