import { createServer, type IncomingMessage, request as httpRequest, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@junheng/access';
import type { FileEvidenceInput } from '@junheng/governance/api';
import { silentLog } from '@junheng/runtime';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EvidenceDoor, receiveEvidence, sendEvidence } from './evidence-route.ts';

const actor: Actor = { id: 'wang', kind: 'person', grants: [{ role: 'office', scope: { kind: 'office', id: 'personnel' } }] };
let asking: Actor = actor;
let within: number | undefined;
const evidenceId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
let filed: { input: Omit<FileEvidenceInput, 'content'>; bytes: Buffer; by: string }[] = [];
let refusal: { code: string; zh: string; en: string } | null = null;

const governance: EvidenceDoor['governance'] = {
  async fileEvidence({ content, ...input }, by) {
    if (refusal) return { ok: false, refusal };
    filed.push({ input, bytes: await buffer(content), by: by.id });
    return { ok: true, value: { evidenceId: input.evidenceId } as never };
  },
  downloadEvidence: async ({ evidenceId: id }) =>
    refusal
      ? { ok: false, refusal }
      : { ok: true, value: { fileName: '方案.pdf', mediaType: 'application/pdf', content: Readable.from([Buffer.from(`of ${id}`)]) } },
};

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url!, 'http://localhost');
    const options = { governance, actor: asking, log: silentLog, ...(within === undefined ? {} : { within }) };
    if (request.method === 'PUT') return void receiveEvidence(request, response, url, options);
    const sent = sendEvidence(request, response, url, { ...options, isCommandLine: false });
    if (sent === null) response.writeHead(418).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  filed = [];
  refusal = null;
  asking = actor;
  within = undefined;
});

const place = `evidenceId=${evidenceId}&aboutKind=task&aboutId=t-1&unitKind=office&unitId=personnel`;
const put = (headers: Record<string, string>, search = place) =>
  fetch(`${address}/files/evidence?${search}`, {
    method: 'PUT',
    body: '%PDF-1.7',
    headers: { 'x-junheng': '1', 'x-file-name': encodeURIComponent('整改报告.pdf'), ...headers },
  });

test('a file goes to governance as it came, its name beside the address', async () => {
  const answer = await put({}, `${place}&isPersonal=true`);
  expect([answer.status, await answer.json()]).toEqual([200, { evidenceId }]);
  const facts = { evidenceId, aboutKind: 'task', aboutId: 't-1', unitKind: 'office', unitId: 'personnel' };
  expect(filed).toEqual([{ input: { ...facts, isPersonal: true, fileName: '整改报告.pdf' }, bytes: Buffer.from('%PDF-1.7'), by: 'wang' }]);
});

test('a page of another site cannot send one', async () => {
  expect((await put({ 'x-junheng': '' })).status).toBe(403);
  expect(filed).toEqual([]);
});

test('whoever may file none is told so before anything is read', async () => {
  asking = { id: 'li', kind: 'person', grants: [{ role: 'auditor', scope: { kind: 'county' } }] };
  expect((await put({})).status).toBe(403);
  expect(filed).toEqual([]);
});

test('a file that does not arrive in time is broken off', async () => {
  within = 50;
  const slow = httpRequest(`${address}/files/evidence?${place}`, { method: 'PUT', headers: { 'x-junheng': '1', 'x-file-name': 'a.pdf' } });
  const brokenOff = new Promise<Error>((resolve) => slow.once('error', resolve));
  slow.write('%PDF');
  expect(await brokenOff).toMatchObject({ code: 'ECONNRESET' });
  expect(filed).toEqual([]);
  expect((await put({})).status).toBe(200);
});

test('a refusal is told as a sentence', async () => {
  refusal = { code: 'FileHasMacros', zh: '文件含有宏。', en: 'The file holds macros.' };
  const answer = await put({});
  expect([answer.status, await answer.json()]).toEqual([422, refusal]);
  refusal = { code: 'NotPermitted', zh: '没有权限。', en: 'Not permitted.' };
  expect((await put({})).status).toBe(403);
});

test('a name that is no text is left to the door', async () => {
  await put({ 'x-file-name': '%E0%A4%A' });
  expect(filed.map(({ input }) => input.fileName)).toEqual(['']);
});

test('a file comes as an attachment, from pages of ours only', async () => {
  const get = (site: string, path = `/downloads/evidence/${evidenceId}`) =>
    fetch(`${address}${path}`, { headers: { 'sec-fetch-site': site } });
  const answer = await get('same-origin');
  expect([answer.status, await answer.text()]).toEqual([200, `of ${evidenceId}`]);
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="0d3c1a52[^"]*"; filename\*=UTF-8''%E6%96%B9%E6%A1%88\.pdf$/,
  );
  expect((await get('cross-site')).status).toBe(403);
  expect((await get('same-origin', '/downloads/evidence/other')).status).toBe(418);
  refusal = { code: 'EvidenceUnknown', zh: '没有', en: 'none' };
  expect((await get('same-origin')).status).toBe(404);
});
