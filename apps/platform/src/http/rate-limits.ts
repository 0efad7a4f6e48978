import type { ServerResponse } from 'node:http';
import type { Message } from '@junheng/registry/api';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { sendPage } from './answers.ts';

export type Limited = 'sign-in' | 'back-channel' | 'graphql' | 'uploads' | 'downloads' | 'pages' | 'public';

/**
 * Requests per minute. An office of 60 people behind one address loads a page of twenty queries each within a minute and stays far below;
 * a program that asks without a pause does not.
 */
const perMinute: Readonly<Record<Limited, { address: number; account: number }>> = {
  'sign-in': { address: 300, account: 30 },
  // one provider ends the sessions of all its people, at the end of a day within a minute
  'back-channel': { address: 1_500, account: 1_500 },
  graphql: { address: 12_000, account: 1_500 },
  uploads: { address: 600, account: 120 },
  downloads: { address: 1_200, account: 240 },
  pages: { address: 6_000, account: 6_000 },
  public: { address: 6_000, account: 6_000 },
};

export type RateLimits = {
  /** Counts one request. @returns the seconds to wait; null: it may go on */
  take(kind: Limited, by: { address: string } | { account: string }): Promise<number | null>;
};

/** Limits per address and per account, in memory: one process serves people, and a restart may forget. */
export function createRateLimits(limits: Readonly<Record<Limited, { address: number; account: number }>> = perMinute): RateLimits {
  const limiterOf = (kind: Limited, by: 'address' | 'account') =>
    new RateLimiterMemory({ points: limits[kind][by], duration: 60, keyPrefix: `${kind}:${by}` });
  const limiters = Object.fromEntries(
    (Object.keys(limits) as Limited[]).map((kind) => [kind, { address: limiterOf(kind, 'address'), account: limiterOf(kind, 'account') }]),
  );
  return {
    async take(kind, by) {
      const { address, account } = limiters[kind]!;
      try {
        await ('address' in by ? address.consume(by.address) : account.consume(by.account));
        return null;
      } catch (outcome) {
        if (outcome instanceof RateLimiterRes) return Math.max(1, Math.ceil(outcome.msBeforeNext / 1000));
        throw outcome;
      }
    },
  };
}

/** 429 with the time to wait; in the form of a GraphQL error too, so that the console shows it like every other one. */
export function refuseTooMany(response: ServerResponse, seconds: number): void {
  const { code, zh, en } = tooMany(seconds);
  response.setHeader('retry-after', String(seconds));
  response.setHeader('connection', 'close');
  response.req.resume();
  if (response.req.headers.accept?.includes('text/html')) return sendPage(response, 429, { code, zh, en });
  response
    .writeHead(429, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify({ code, zh, en, errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en } }] }));
}

/** 429 for a stream or question beside too many others that are still open. */
export function refuseTooManyOpen(response: ServerResponse): void {
  response.req.resume();
  const { code, zh, en } = tooManyOpen;
  response
    .writeHead(429, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'close',
      'retry-after': '30',
    })
    .end(JSON.stringify({ code, zh, en, errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en } }] }));
}

const tooManyOpen: Message = {
  code: 'TOO_MANY_REQUESTS',
  zh: '您同时打开的页面或程序过多。请关闭几个后再试。',
  en: 'Too many pages or programs of yours are open at once. Close some and try again.',
};

const tooMany = (seconds: number): Message => ({
  code: 'TOO_MANY_REQUESTS',
  zh: `请求过于频繁，请在 ${seconds} 秒后再试。已保存的内容不受影响。`,
  en: `Too many requests: try again in ${seconds} seconds. What was saved is safe.`,
});
