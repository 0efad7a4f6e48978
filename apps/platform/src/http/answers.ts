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
  // to ourselves only; `no-referrer` would take the origin from our own forms too, and with it their proof that they are ours
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** @param options.isSecure whether people open the platform by https: then browsers are told to use nothing else for a year */
export function setSecurityHeaders(response: ServerResponse, options: { isSecure?: boolean } = {}): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (options.isSecure) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

/** One sentence in both languages: a page for a person, JSON for a program. */
export function sendMessage(response: ServerResponse, status: number, message: Message): void {
  if (response.req.headers.accept?.includes('text/html')) sendPage(response, status, message);
  else sendJson(response, status, message);
}

/** @param options.refresh `reload` asks for the same address again in two seconds; a path or address: opened at once */
export function sendPage(
  response: ServerResponse,
  status: number,
  { zh, en }: Message,
  options: { refresh?: 'reload' | { to: string }; more?: string } = {},
): void {
  const { refresh, more = '' } = options;
  const goes = refresh === undefined ? '' : refresh === 'reload' ? '2' : `0; url=${escapeHtml(refresh.to)}`;
  const head = goes === '' ? '' : `<meta http-equiv="refresh" content="${goes}">`;
  sendHtml(response, status, { head, body: `<p>${escapeHtml(zh)}</p><p lang="en">${escapeHtml(en)}</p>${more}` });
}

/** A small page of our own, which needs neither the console nor a script. `head` and `body` are HTML. */
export function sendHtml(
  response: ServerResponse,
  status: number,
  { head = '', body, isWide = false }: { head?: string; body: string; isWide?: boolean },
): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>均衡 Junheng</title>` +
        `<style>${style}</style></head><body><main${isWide ? ' class="wide"' : ''}><h1>均衡 Junheng</h1>${body}</main></body></html>`,
    );
}

const style =
  'body{font:16px/1.7 system-ui,sans-serif;margin:0;background:#f5f4ef;color:#1c2421;border-top:3px solid #a33a2a}' +
  'main{max-width:36em;margin:18vh auto;padding:0 1.5em;border-left:4px solid #a33a2a}h1{font-family:serif;margin:0}p+p{color:#4b5553}' +
  'main.wide{max-width:60em;margin:6vh auto}h2{font:600 1rem/1.4 system-ui,sans-serif;margin:1.4em 0 .4em}a{color:#7d2a1d}' +
  '.people{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15em,1fr));gap:.5em}' +
  'button,.button{font:inherit;box-sizing:border-box;display:block;width:100%;min-height:44px;padding:.5em .9em;text-align:left;text-decoration:none;color:inherit;' +
  'background:#fff;border:1px solid #8a8f8b;border-radius:4px;cursor:pointer}button:hover,.button:hover{border-color:#a33a2a}' +
  ':focus-visible{outline:3px solid #a33a2a;outline-offset:2px}button span{display:block;color:#4b5553;font-size:.875rem}code{background:#eceae2;padding:0 .3em}';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
