import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicPage, type PublicContent } from '../public-page/public-page.ts';

export type PublicPageOptions = {
  read(): Promise<PublicContent>;
  /** In ms, of a clock that only goes forward. */
  elapsed(): number;
};

/** Anybody may ask as often as the limits allow: the page is made once a minute. */
const keptMilliseconds = 60_000;
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GET /public, to anyone: a page without a program, which loads nothing and sends nothing. */
export function createPublicPageRoute({
  read,
  elapsed,
}: PublicPageOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let made: { at: number; page: Promise<Buffer> } | null = null;
  const current = async (): Promise<Buffer> => {
    if (made === null || elapsed() - made.at >= keptMilliseconds) {
      const page = read().then((content) => Buffer.from(publicPage(content)));
      made = { at: elapsed(), page };
      page.catch(() => (made = null)); // the next who asks tries again
    }
    return made.page;
  };
  return async (request, response) => {
    const page = await current();
    response.setHeader('content-security-policy', policy);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'cache-control': 'public, max-age=60',
    });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}
