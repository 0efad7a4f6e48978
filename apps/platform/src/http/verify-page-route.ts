import type { IncomingMessage, ServerResponse } from 'node:http';
import { verifyPage } from '@junheng/verify/page';

let page: ReturnType<typeof verifyPage> | null = null;

/**
 * GET /verify, to anyone: the verifier as one file, which asks nothing of the platform. Its own policy, tighter than that of other
 * pages, lets it load and send nothing at all.
 */
export function sendVerifyPage(request: IncomingMessage, response: ServerResponse): void {
  page ??= verifyPage();
  const content = Buffer.from(page.html);
  response.setHeader('content-security-policy', page.policy);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': content.length, 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : content);
}
