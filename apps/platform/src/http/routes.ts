import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@junheng/runtime';
import type { Audit, LogFile } from '@junheng/ledger/api';
import type { Actor, Message, RegistryApi } from '@junheng/registry/api';
import type { Access } from './access.ts';
import { sendJson, sendMessage, sendPage } from './answers.ts';
import type { ConsoleFiles } from './console-files.ts';
import { sendDownload } from './download-route.ts';
import { type EntriesRouteOptions, sendEntries } from './entries-route.ts';
import { type EventsRouteOptions, sendEvents } from './events-route.ts';
import { answerHealth, type HealthOptions } from './health-route.ts';
import type { Route } from './http-server.ts';
import { logFileOf, sendLogFile } from './log-route.ts';
import type { SignInCodes } from './sign-in-codes.ts';
import { receiveUpload } from './upload-route.ts';
import { sendVerifyPage } from './verify-page-route.ts';

export type RouteOptions = HealthOptions & {
  access: Access;
  codes: SignInCodes;
  console: ConsoleFiles;
  registry: RegistryApi;
  graphql(request: IncomingMessage, response: ServerResponse, actor: Actor): Promise<void>;
  exportEvents: EventsRouteOptions['exportEvents'];
  county: string;
  ledger: EntriesRouteOptions['ledger'];
  /** A fresh one-time link. */
  signInLink(): string;
  /** Reads the whole ledger again and compares it with what was signed. */
  audit(): Promise<Audit>;
  /** A file of the public log; null: it has none of this name. */
  readLogFile(county: string, path: string): Promise<LogFile | null>;
  log: Logger;
};

/** Every path of the platform. What is not named here is a file of the console. */
export function createRoutes(options: RouteOptions): Route {
  const { access, codes, registry, log } = options;
  return async (request, response, url) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const actor = access.actorOf(request.headers);
    const health = answerHealth(request, response, url.pathname, { ...options, isOperator: access.isCommandLine(request.headers) });
    if (health !== null) return health;
    const logFile = method === 'GET' ? logFileOf(url.pathname) : null;
    if (logFile) return sendLogFile(request, response, logFile, options.readLogFile);
    if (method === 'GET' && url.pathname === '/downloads/events.jsonl') {
      if (!actor || !access.isCommandLine(request.headers)) return refuseStranger(request, response);
      return sendEvents(request, response, url.searchParams, { actor, exportEvents: options.exportEvents, log });
    }
    if (method === 'GET' && url.pathname === '/downloads/ledger-entries.jsonl') {
      if (!actor || !access.isCommandLine(request.headers)) return refuseStranger(request, response);
      const { county, ledger } = options;
      return sendEntries(request, response, url.searchParams, { county, ledger, registry, actor, log });
    }
    if (method === 'GET' && url.pathname.startsWith('/downloads/')) {
      if (!actor) return refuseDownload(request, response);
      return sendDownload(request, response, url.pathname, { registry, actor, isCommandLine: access.isCommandLine(request.headers), log });
    }
    switch (`${method} ${url.pathname}`) {
      case 'GET /verify':
        return sendVerifyPage(request, response);
      case 'GET /sign-in':
        return signIn(request, response, { access, codes, code: url.searchParams.get('code') ?? '' });
      case 'POST /sign-in-link':
        if (!access.isCommandLine(request.headers)) return refuseStranger(request, response);
        return sendJson(response, 200, { link: options.signInLink() });
      case 'POST /ledger-audit':
        return access.isCommandLine(request.headers) ? sendJson(response, 200, await options.audit()) : refuseStranger(request, response);
      case 'POST /graphql':
        if (!actor) return refuseStranger(request, response);
        if (!request.headers['content-type']?.startsWith('application/json')) return sendMessage(response, 415, jsonOnly);
        return options.graphql(request, response, actor);
      case 'PUT /files':
        return actor ? receiveUpload(request, response, { registry, actor, log }) : refuseStranger(request, response);
      default:
        if (method !== 'GET') return sendMessage(response, 405, wrongMethod);
        return sendConsole(request, response, { path: url.pathname, actor, files: options.console });
    }
  };
}

function signIn(
  request: IncomingMessage,
  response: ServerResponse,
  { access, codes, code }: { access: Access; codes: SignInCodes; code: string },
): void {
  const isPrefetch = String(request.headers['sec-purpose'] ?? '').includes('prefetch');
  if (isPrefetch || request.method === 'HEAD') return sendMessage(response, 503, openIt); // a preview must not use the code up
  if (!codes.redeem(code)) return sendPage(response, 401, linkUsed);
  response.setHeader('set-cookie', access.openSession());
  // Not a redirect: coming from elsewhere, a redirected request would not carry the SameSite=Strict cookie.
  sendPage(response, 200, signedIn, { refresh: 'home' });
}

function sendConsole(
  request: IncomingMessage,
  response: ServerResponse,
  { path, actor, files }: { path: string; actor: Actor | null; files: ConsoleFiles },
): void {
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' || request.headers.accept?.includes('text/html') === true;
  if (path !== '/' && path !== '/index.html' && files.send(path, request, response)) return;
  if (!isNavigation && path !== '/') return sendMessage(response, 404, notFound);
  if (!actor) return sendPage(response, 401, signInFirst);
  if (!files.send('/index.html', request, response)) sendMessage(response, 404, noConsole);
}

function refuseDownload(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.accept?.includes('text/html')) sendPage(response, 401, signInFirst);
  else refuseStranger(request, response);
}

/** In the form of a GraphQL error, so that the console treats it like every other one. */
function refuseStranger(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close');
  request.resume();
  const { code, zh, en } = signInFirst;
  sendJson(response, 401, { ...signInFirst, errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en } }] });
}

const signInFirst: Message = {
  code: 'UNAUTHENTICATED',
  zh: '请用终端里显示的一次性登录链接打开本平台；链接已用过时，在项目文件夹运行 npx junheng link 取得新的链接。',
  en: 'Open this platform by the one-time sign-in link shown in the terminal; if it was used, run npx junheng link in the project folder for a new one.',
};
const linkUsed: Message = {
  code: 'LinkUsed',
  zh: '这个登录链接已经用过或已过期。请在项目文件夹运行 npx junheng link 取得新的链接。',
  en: 'This sign-in link was used or has expired. Run npx junheng link in the project folder for a new one.',
};
const signedIn: Message = { code: 'SignedIn', zh: '已登录，正在打开…', en: 'Signed in; opening …' };
const openIt: Message = { code: 'OpenIt', zh: '请打开此链接登录。', en: 'Open this link to sign in.' };
const wrongMethod: Message = { code: 'WrongMethod', zh: '不支持的请求方法。', en: 'Method not allowed.' };
const jsonOnly: Message = { code: 'JsonOnly', zh: '只接受 JSON。', en: 'Only JSON is taken.' };
const notFound: Message = { code: 'NotFound', zh: '没有这个页面。', en: 'There is no such page.' };
const noConsole: Message = {
  code: 'NoConsole',
  zh: '界面尚未构建。请用 npm start 启动。',
  en: 'The screens were not built. Start with npm start.',
};
