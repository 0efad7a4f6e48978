import type { IncomingMessage, ServerResponse } from 'node:http';
import { carriesToken } from '@junheng/service-proxy';
import { sendJson } from './answers.ts';

export type HealthOptions = {
  /** The platform's time, and whether it was set: shown to anyone who may connect. */
  health(): { now: string; clock: 'set' | 'system' };
  /** Why it is not ready; [] = it is. */
  notReady(): string[];
  /** What an operator should see to, while all goes on. */
  notices(): string[];
  metrics: { read(): Promise<{ mediaType: string; text: string }> };
  /** What opens /metrics besides the operator's own token. */
  metricsToken: string | null;
};

/** GET /healthz, /readyz, /metrics. @returns null where the path is another */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { isOperator, ...options }: HealthOptions & { isOperator: boolean },
): Promise<void> | void | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  switch (path) {
    case '/healthz':
      return sendJson(response, 200, { alive: true, ...options.health() });
    case '/readyz': {
      const reasons = options.notReady();
      const ready = reasons.length === 0;
      return sendJson(response, ready ? 200 : 503, { ready, reasons, notices: options.notices() });
    }
    case '/metrics': {
      const mayRead = isOperator || (options.metricsToken !== null && carriesToken(request.headers.authorization, options.metricsToken));
      return mayRead ? sendMetrics(response, options) : sendJson(response, 401, tokenNeeded);
    }
    default:
      return null;
  }
}

async function sendMetrics(response: ServerResponse, { metrics }: HealthOptions): Promise<void> {
  const { mediaType, text } = await metrics.read();
  response.writeHead(200, { 'content-type': mediaType, 'cache-control': 'no-store' }).end(text);
}

const tokenNeeded = {
  code: 'UNAUTHENTICATED',
  zh: '需要 JUNHENG_METRICS_TOKEN 中的口令（Authorization: Bearer …）。',
  en: 'The token of JUNHENG_METRICS_TOKEN is needed (Authorization: Bearer …).',
};
