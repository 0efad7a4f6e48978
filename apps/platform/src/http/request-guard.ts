import type { IncomingHttpHeaders } from 'node:http';
import type { Message } from '@junheng/registry/api';

export type Refused = { status: number; message: Message };
export type GuardedRequest = {
  method: string;
  headers: IncomingHttpHeaders;
  port: number;
  /** The origin behind a TLS proxy, which passes the Host header on. What a proxy says in X-Forwarded-… is not believed: anyone can say it. */
  publicUrl?: string | null;
  /** An address that only another server calls, which has no cookie of ours and names no origin, and proves itself by what it sends. */
  isFromServer?: boolean;
};

/**
 * Turns away what a foreign page could send through the operator's browser. The Host check stops DNS rebinding (a
 * foreign name that resolves to this machine); Origin and Sec-Fetch-Site stop forged requests. null: let it pass.
 */
export function checkRequest({ method, headers, port, publicUrl = null, isFromServer = false }: GuardedRequest): Refused | null {
  const origins = [...ownAuthorities(port).map((authority) => `http://${authority}`), ...(publicUrl === null ? [] : [publicUrl])];
  if (!origins.map((own) => new URL(own).host).includes(headers.host ?? '')) return publicUrl === null ? foreignHost : otherHost(publicUrl);
  const origin = headers.origin;
  if (origin !== undefined && !origins.includes(origin)) return foreignOrigin;
  const site = headers['sec-fetch-site'] ?? 'none';
  const isFromElsewhere = site !== 'none' && site !== 'same-origin';
  if (method === 'GET' || method === 'HEAD') return isFromElsewhere && headers['sec-fetch-mode'] !== 'navigate' ? foreignOrigin : null;
  if (isFromElsewhere) return foreignOrigin;
  // A browser always names the origin of a request that changes something; only a program may not: it has a token and no cookie.
  const isProgram = (headers.authorization !== undefined || isFromServer) && headers.cookie === undefined;
  return origin === undefined && !isProgram ? foreignOrigin : null;
}

function ownAuthorities(port: number): string[] {
  const names = ['localhost', '127.0.0.1'];
  return port === 80 ? names : names.map((name) => `${name}:${port}`);
}

const otherHost = (publicUrl: string): Refused => ({
  status: 421,
  message: { code: 'ForeignHost', zh: `请用 ${publicUrl} 打开本平台。`, en: `Open this platform as ${publicUrl}.` },
});

const foreignHost: Refused = {
  status: 421,
  message: {
    code: 'ForeignHost',
    zh: '请用 http://localhost 或 http://127.0.0.1 加端口号打开本平台。',
    en: 'Open this platform as http://localhost or http://127.0.0.1 with its port.',
  },
};

const foreignOrigin: Refused = {
  status: 403,
  message: {
    code: 'ForeignOrigin',
    zh: '请求来自其他网站，已拒绝。',
    en: 'The request comes from another site and was refused.',
  },
};
