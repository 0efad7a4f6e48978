import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@junheng/runtime';
import type { Audit, LogFile } from '@junheng/ledger/api';
import type { Actor } from '@junheng/access';
import type { Message } from '@junheng/registry/api';
import type { RegistryFiles } from './audited-files.ts';
import type { Access, Caller } from './access.ts';
import { escapeHtml, sendJson, sendMessage, sendPage } from './answers.ts';
import type { ClientAddress } from './client-address.ts';
import type { ConsoleFiles } from './console-files.ts';
import { sendDownload } from './download-route.ts';
import { type DrawFiles, sendDrawFile } from './draw-files-route.ts';
import { type EntriesRouteOptions, sendEntries } from './entries-route.ts';
import { type EventsRouteOptions, sendEvents } from './events-route.ts';
import { type GovernanceDownloads, sendGovernanceDownload } from './governance-download-route.ts';
import { answerHealth, type HealthOptions } from './health-route.ts';
import { type EvidenceDoor, receiveEvidence, sendEvidence } from './evidence-route.ts';
import type { Route } from './http-server.ts';
import { logFileOf, sendLogFile } from './log-route.ts';
import type { OpenAnswers } from './open-answers.ts';
import { drawOnNoticeOf, type PublicDraw, sendPublicDraws, sendPublicProof } from './public-proof-route.ts';
import { createPublicPageRoute, type PublicPageOptions } from './public-page-route.ts';
import { type Limited, type RateLimits, refuseTooMany, refuseTooManyOpen } from './rate-limits.ts';
import type { SignInRoutes } from './sign-in-routes.ts';
import { receiveUpload } from './upload-route.ts';
import { sendSinglePage } from './single-page-route.ts';
import { sendVerifyPage } from './verify-page-route.ts';

export type RouteOptions = HealthOptions &
  GovernanceDownloads &
  EvidenceDoor &
  DrawFiles & {
    access: Access;
    signIn: SignInRoutes;
    limits: RateLimits;
    clientAddress: ClientAddress;
    openAnswers: OpenAnswers;
    console: ConsoleFiles;
    registry: RegistryFiles;
    publicPage: PublicPageOptions;
    /** Everything of a draw on notice that holds no pupil's data; null: there is none. */
    readPublicProof(drawId: string): Promise<string | null>;
    /** The draws that have one. */
    readPublicDraws(): Promise<PublicDraw[]>;
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
  const { access, registry, limits, log } = options;
  const sendPublicPage = createPublicPageRoute(options.publicPage);
  const isTooMany = async (response: ServerResponse, kind: Limited, by: Parameters<RateLimits['take']>[1]): Promise<boolean> => {
    const wait = await limits.take(kind, by);
    if (wait !== null) {
      log.warn({ kind, by: 'account' in by ? 'account' : 'address' }, 'too many requests');
      refuseTooMany(response, wait);
    }
    return wait !== null;
  };
  /** Who asks, within the limits; null: nobody may, and the answer is given. */
  const callerOf = async (request: IncomingMessage, response: ServerResponse, kind: Limited): Promise<Caller | null> => {
    const isCommandLine = access.isCommandLine(request.headers); // of this machine's own user
    // before anything is read for the request
    if (!isCommandLine && (await isTooMany(response, kind, { address: options.clientAddress(request) }))) return null;
    const caller = await access.callerOf(request.headers);
    if (caller?.by === 'command-line') return caller;
    if (caller === null) {
      log.info({ kind }, 'refused: not signed in');
      if (kind === 'downloads') refuseDownload(request, response);
      else refuseStranger(request, response);
      return null;
    }
    return (await isTooMany(response, kind, { account: accountOf(caller) })) ? null : caller;
  };
  return async (request, response, url) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const isCommandLine = access.isCommandLine(request.headers);
    const health = answerHealth(request, response, url.pathname, { ...options, isOperator: isCommandLine });
    if (health !== null) return health;
    const logFile = method === 'GET' ? logFileOf(url.pathname) : null;
    const isPublicPage = method === 'GET' && url.pathname === '/public';
    const isPublicDraws = method === 'GET' && url.pathname === '/public/draws.json';
    const drawOnNotice = method === 'GET' ? drawOnNoticeOf(url.pathname) : null;
    const isSignIn = /^\/(sign-in|sign-out)(\/|$)/.test(url.pathname);
    if (isSignIn || logFile || isPublicPage || isPublicDraws || drawOnNotice) {
      const address = options.clientAddress(request);
      const kind = url.pathname === '/sign-out/back-channel' ? 'back-channel' : isSignIn ? 'sign-in' : 'public';
      if (await isTooMany(response, kind, { address })) return;
    }
    if (logFile) return sendLogFile(request, response, logFile, options.readLogFile);
    if (isPublicPage) return sendPublicPage(request, response);
    if (isPublicDraws) return sendPublicDraws(request, response, options.readPublicDraws);
    if (drawOnNotice) return sendPublicProof(request, response, drawOnNotice, options.readPublicProof);
    const signIn = options.signIn(request, response, url);
    if (signIn !== null) return signIn;
    if (method === 'GET' && url.pathname.startsWith('/downloads/')) {
      const caller = await callerOf(request, response, 'downloads');
      return caller === null ? undefined : sendFile(request, response, url, { ...options, caller });
    }
    switch (`${method} ${url.pathname}`) {
      case 'GET /verify':
        return sendVerifyPage(request, response);
      case 'POST /sign-in-link':
        if (!isCommandLine) return refuseStranger(request, response);
        return sendJson(response, 200, { link: options.signInLink() });
      case 'POST /ledger-audit':
        return isCommandLine ? sendJson(response, 200, await options.audit()) : refuseStranger(request, response);
      case 'GET /graphql':
      case 'POST /graphql': {
        const caller = await callerOf(request, response, 'graphql');
        if (caller === null) return;
        if (method === 'POST' && !request.headers['content-type']?.startsWith('application/json'))
          return sendMessage(response, 415, jsonOnly);
        if (caller.by !== 'command-line') {
          const isStream = /text\/event-stream|multipart\/mixed/.test(request.headers.accept ?? '');
          const of = { holder: caller.session?.id ?? caller.actor.id, account: accountOf(caller), isStream };
          if (!options.openAnswers.add(of, response)) return refuseTooManyOpen(response);
        }
        return options.graphql(request, response, caller.actor);
      }
      case 'PUT /files': {
        const caller = await callerOf(request, response, 'uploads');
        return caller === null ? undefined : receiveUpload(request, response, { registry, actor: caller.actor, log });
      }
      case 'PUT /files/evidence': {
        const caller = await callerOf(request, response, 'uploads');
        return caller === null ? undefined : receiveEvidence(request, response, url, { ...options, actor: caller.actor });
      }
      default:
        if (method !== 'GET') return sendMessage(response, 405, wrongMethod);
        if (await isTooMany(response, 'pages', { address: options.clientAddress(request) })) return;
        if (sendSinglePage(request, response, { path: url.pathname, files: options.console })) return;
        return sendConsole(request, response, { path: url.pathname, access, files: options.console });
    }
  };
}

/** Over all sessions of a person; a program's and the operator's own. */
const accountOf = ({ session, actor }: Caller): string => (session?.of.kind === 'person' ? session.of.subject : actor.id);

/** GET /downloads/… */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  options: RouteOptions & { caller: Caller },
): Promise<void> | void {
  const { caller, county, ledger, registry, exportEvents, log } = options;
  const { actor, by } = caller;
  const isCommandLine = by === 'command-line';
  const evidence = sendEvidence(request, response, url, { ...options, actor, isCommandLine: by !== 'session' });
  if (evidence !== null) return evidence;
  if (url.pathname.startsWith('/downloads/governance/'))
    return sendGovernanceDownload(request, response, url, { ...options, actor, isCommandLine: by !== 'session' });
  if (url.pathname.startsWith('/downloads/draws/'))
    return sendDrawFile(request, response, url, { ...options, actor, isCommandLine: by !== 'session' });
  switch (url.pathname) {
    case '/downloads/events.jsonl':
      if (!isCommandLine) return refuseStranger(request, response);
      return sendEvents(request, response, url.searchParams, { actor, exportEvents, log });
    case '/downloads/ledger-entries.jsonl':
      if (!isCommandLine) return refuseStranger(request, response);
      return sendEntries(request, response, url.searchParams, { county, ledger, registry, actor, log });
    default:
      return sendDownload(request, response, url.pathname, { registry, actor, isCommandLine: by !== 'session', log });
  }
}

async function sendConsole(
  request: IncomingMessage,
  response: ServerResponse,
  { path, access, files }: { path: string; access: Access; files: ConsoleFiles },
): Promise<void> {
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' || request.headers.accept?.includes('text/html') === true;
  if (path !== '/' && path !== '/index.html' && files.send(path, request, response)) return;
  if (!isNavigation && path !== '/') return sendMessage(response, 404, notFound);
  const caller = await access.callerOf(request.headers);
  if (!caller) return sendPage(response, 401, signInFirst, { more: signInButton(request.url ?? '/') });
  const { actor, session } = caller;
  if (actor.kind === 'person' && actor.grants.length === 0) {
    return sendPage(response, 403, nothingGranted, { more: `${idOf(session)}${signOutButton}` });
  }
  if (!files.send('/index.html', request, response)) sendMessage(response, 404, noConsole);
}

const signInButton = (to: string) =>
  `<p><a class="button" href="/sign-in?to=${encodeURIComponent(to)}">登录 <span lang="en">Sign in</span></a></p>`;
const signOutButton = '<form method="post" action="/sign-out"><button>退出登录 <span lang="en">Sign out</span></button></form>';
/** What the administrator enters to grant something: the provider's own name for this person, to nobody else than this person. */
const idOf = (session: Caller['session']) =>
  session?.of.kind === 'person'
    ? `<p>告知管理员您的账号：<code>${escapeHtml(session.of.subject)}</code><br><span lang="en">Tell the administrator your account.</span></p>`
    : '';

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
  zh: '请先登录。运行平台的人也可用终端里显示的一次性登录链接；链接已用过时，在项目文件夹运行 npx junheng link 取得新的链接。',
  en: 'Sign in first. Who runs the platform can also open the one-time sign-in link shown in the terminal; if it was used, run npx junheng link in the project folder for a new one.',
};
const nothingGranted: Message = {
  code: 'NothingGranted',
  zh: '您已登录，但还没有任何权限。请联系县项目办或平台管理员，说明您的单位和岗位。',
  en: 'You are signed in, but nothing is granted to you yet. Ask the county’s project office or the administrator of the platform, and tell them your office and duty.',
};
const wrongMethod: Message = { code: 'WrongMethod', zh: '不支持的请求方法。', en: 'Method not allowed.' };
const jsonOnly: Message = { code: 'JsonOnly', zh: '只接受 JSON。', en: 'Only JSON is taken.' };
const notFound: Message = { code: 'NotFound', zh: '没有这个页面。', en: 'There is no such page.' };
const noConsole: Message = {
  code: 'NoConsole',
  zh: '界面尚未构建。请用 npm start 启动。',
  en: 'The screens were not built. Start with npm start.',
};
