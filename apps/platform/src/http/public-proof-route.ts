import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendMessage } from './answers.ts';

const form = /^\/public\/draws\/(\d{4}-[1-9]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/;

/** The id of the draw whose public proof is asked for; null: something else is. */
export const drawOnNoticeOf = (path: string): string | null => form.exec(path)?.[1] ?? null;

/** GET /public/draws/:drawId.json, to anyone: what the page that verifies draws reads. */
export async function sendPublicProof(
  request: IncomingMessage,
  response: ServerResponse,
  drawId: string,
  read: (drawId: string) => Promise<string | null>,
): Promise<void> {
  const proof = await read(drawId);
  if (proof === null) return sendMessage(response, 404, notOnNotice);
  const content = Buffer.from(proof);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': content.length,
    'cache-control': 'public, max-age=60',
    'content-disposition': `inline; filename="junheng-draw-${drawId}.json"`,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** What the page that verifies offers to choose from. */
export type PublicDraw = { drawId: string; school: string; grade: number; drawDay: string };

/** GET /public/draws.json, to anyone: the draws on notice or fixed. */
export async function sendPublicDraws(
  request: IncomingMessage,
  response: ServerResponse,
  read: () => Promise<PublicDraw[]>,
): Promise<void> {
  const content = Buffer.from(JSON.stringify(await read()));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': content.length,
    'cache-control': 'public, max-age=60',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

const notOnNotice = {
  code: 'NotFound',
  zh: '没有这次抽签的公开证明：可能还没有公示。',
  en: 'There is no public proof of this draw: it may not be on notice yet.',
};
