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

/** @param options.goTo where the page leads to by itself after `seconds` */
export function sendPage(
  response: ServerResponse,
  status: number,
  { zh, en }: Message,
  options: { goTo?: string; seconds?: number } = {},
): void {
  const refresh = options.goTo ? `<meta http-equiv="refresh" content="${options.seconds ?? 0}; url=${options.goTo}">` : '';
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>均衡 Junheng</title>` +
        '<style>body{font:16px/1.7 system-ui,sans-serif;max-width:36em;margin:20vh auto;padding:0 1em;color:#1f2937}p+p{color:#6b7280}</style></head>' +
        `<body><h1>均衡 Junheng</h1><p>${escapeHtml(zh)}</p><p lang="en">${escapeHtml(en)}</p></body></html>`,
    );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
