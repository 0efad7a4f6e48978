import type { ServerResponse } from 'node:http';
import type { Message } from '@junheng/registry/api';

/**
 * Sent with every answer. Styles may stand inline because the component library writes them at run time; scripts may
 * not, so injected text never runs.
 */
const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

/** One sentence in both languages: a page for a person, JSON for a program. */
export function sendMessage(response: ServerResponse, status: number, message: Message): void {
  if (response.req.headers.accept?.includes('text/html')) sendPage(response, status, message);
  else sendJson(response, status, message);
}

/** @param options.refresh `reload` asks for the same address again in two seconds, `home` leads to the start page at once */
export function sendPage(
  response: ServerResponse,
  status: number,
  { zh, en }: Message,
  options: { refresh?: 'reload' | 'home' } = {},
): void {
  const refresh = options.refresh ? `<meta http-equiv="refresh" content="${options.refresh === 'home' ? '0; url=/' : '2'}">` : '';
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>均衡 Junheng</title>` +
        '<style>body{font:16px/1.7 system-ui,sans-serif;margin:0;background:#f5f4ef;color:#1c2421;border-top:3px solid #a33a2a}' +
        'main{max-width:36em;margin:18vh auto;padding:0 1.5em;border-left:4px solid #a33a2a}h1{font-family:serif;margin:0}p+p{color:#4b5553}</style></head>' +
        `<body><main><h1>均衡 Junheng</h1><p>${escapeHtml(zh)}</p><p lang="en">${escapeHtml(en)}</p></main></body></html>`,
    );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
