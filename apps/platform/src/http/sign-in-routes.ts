import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DemoPerson } from '@junheng/governance/api';
import type { Message } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import { type EmbeddedProvider, identityPath } from '../identity/embedded-provider.ts';
import type { createLogoutTokens } from '../identity/logout-token.ts';
import type { OpenIdClient } from '../identity/openid-client.ts';
import { flowSeconds, ownPath, type SignInFlows } from '../identity/sign-in-flows.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Access } from './access.ts';
import { sendJson, sendMessage, sendPage } from './answers.ts';
import { type CookieNames, readCookie } from './cookies.ts';
import { type RateLimits, refuseTooMany } from './rate-limits.ts';
import { readForm } from './read-form.ts';
import { sendPeoplePage, sendSignInPage } from './sign-in-page.ts';
import type { SignInCodes } from './sign-in-codes.ts';

/** An identity provider, as this platform's client of it: the county's, or the embedded one with its invented people. */
export type SignInProvider = {
  client: OpenIdClient;
  /** What stands in grants for the provider. */
  grantIssuer: string;
  logoutTokens: ReturnType<typeof createLogoutTokens>;
  embedded: { provider: EmbeddedProvider; people: readonly DemoPerson[] } | null;
};

export type SignInRouteOptions = {
  access: Access;
  sessions: Sessions;
  codes: SignInCodes;
  flows: SignInFlows;
  cookies: CookieNames;
  limits: RateLimits;
  /** null: nobody but the operator signs in. */
  provider: SignInProvider | null;
  publicUrl: string | null;
  log: Logger;
};

/** Answers what is under /sign-in, /sign-out and /identity. @returns null where the path is another */
export type SignInRoutes = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void | null;

/** Signing in and out. Nothing here tells whether somebody exists: whoever is refused reads the same page. */
export function createSignInRoutes(options: SignInRouteOptions): SignInRoutes {
  const { access, sessions, codes, flows, cookies, limits, provider, publicUrl, log } = options;
  const idTokens = new Map<string, string>(); // by session, for the provider's own sign-out; a restart may forget them
  sessions.onEnd((id) => void idTokens.delete(id));

  const originOf = (request: IncomingMessage) => publicUrl ?? `http://${request.headers.host}`; // the guard has checked the host

  async function start(request: IncomingMessage, response: ServerResponse, returnTo: string | null): Promise<void> {
    if (provider === null) return sendSignInPage(response, { startAt: null });
    if (isPreview(request)) return sendMessage(response, 503, openIt);
    // Who is signed in at the provider comes back without being asked: that must begin with a press of a button of ours.
    if (provider.embedded === null && isFromElsewhere(request)) return sendSignInPage(response, { startAt: startAt(returnTo) });
    if (publicUrl !== null && request.headers.host !== new URL(publicUrl).host) {
      return redirect(response, `${publicUrl}/sign-in/start`); // the provider knows one address, and the cookie must be of that one
    }
    const { ticket, flow } = flows.begin({ redirectUri: `${originOf(request)}/sign-in/callback`, returnTo });
    try {
      const target = await provider.client.authorizationUrl(flow);
      // Lax: the provider sends the browser back from another site, and only this cookie must come with it
      const ticketCookie = `${cookies.flow}=${ticket}; ${cookies.attributes('Lax', flowSeconds)}`;
      response.setHeader('set-cookie', [ticketCookie, ...(provider.embedded?.provider.forget ?? [])]);
      redirect(response, target.href);
    } catch (error) {
      log.error({ err: error }, 'identity provider does not answer');
      sendPage(response, 503, providerAway);
    }
  }

  async function callback(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const ticket = readCookie(request.headers.cookie ?? '', cookies.flow);
    const flow = ticket === null || provider === null ? null : flows.take(ticket);
    if (flow === null || provider === null) return sendPage(response, 400, signInOver, tryAgain);
    const gone = `${cookies.flow}=; ${cookies.attributes('Lax', 0)}`;
    response.setHeader('set-cookie', gone);
    try {
      const { subject, sid, idToken } = await provider.client.redeem(new URL(`${flow.redirectUri}${url.search}`), flow);
      const wait = await limits.take('sign-in', { account: subject });
      if (wait !== null) return refuseTooMany(response, wait);
      const opened = access.openSession({ kind: 'person', issuer: provider.grantIssuer, subject, sid }, request.headers);
      idTokens.set(opened.session.id, idToken);
      log.info({ session: opened.session.id }, 'signed in');
      response.setHeader('set-cookie', [gone, opened.cookie]);
      // Not a redirect: coming from elsewhere, a redirected request would not carry the SameSite=Strict cookie.
      sendPage(response, 200, signedIn, { refresh: { to: flow.returnTo } });
    } catch (error) {
      log.warn({ reason: (error as { code?: unknown }).code ?? 'unknown' }, 'sign-in refused'); // the error itself may quote a token
      sendPage(response, 401, signInRefused, tryAgain);
    }
  }

  async function signOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ending = (await access.callerOf(request.headers))?.session ?? null;
    const idToken = ending === null ? null : (idTokens.get(ending.id) ?? null);
    const { session, cookie } = access.endSession(request.headers);
    response.setHeader('set-cookie', cookie);
    response.setHeader('clear-site-data', '"cache"');
    if (session) log.info({ session: session.id }, 'signed out');
    const isProviders = session?.of.kind === 'person' && provider !== null && provider.embedded === null;
    const after = isProviders ? await provider.client.endSessionUrl(`${originOf(request)}/sign-in`, idToken).catch(() => null) : null;
    sendPage(response, 200, signedOut, after === null ? tryAgain : { refresh: { to: after.href } });
  }

  async function backChannel(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const token = (await readForm(request))?.get('logout_token');
    if (provider === null || !token) return sendJson(response, 400, { error: 'invalid_request' });
    try {
      const { subject, sid } = await provider.logoutTokens.read(token, await provider.client.keys());
      const ended = sessions.endByProvider({ issuer: provider.grantIssuer, subject, sid });
      log.info({ ended }, 'signed out by the identity provider');
      sendJson(response, 200, {});
    } catch (error) {
      log.warn({ reason: (error as { code?: unknown }).code ?? 'unknown' }, 'logout token refused');
      sendJson(response, 400, { error: 'invalid_request' });
    }
  }

  async function people(
    request: IncomingMessage,
    response: ServerResponse,
    { provider: own, people: known }: NonNullable<SignInProvider['embedded']>,
  ) {
    if (!(await own.isWaiting(request, response))) return sendPage(response, 400, signInOver, tryAgain);
    if (request.method !== 'POST') return sendPeoplePage(response, known);
    const chosen = (await readForm(request))?.get('person');
    if (!known.some(({ subject }) => subject === chosen)) return sendPage(response, 400, signInOver, tryAgain);
    return own.choose(request, response, chosen!);
  }

  return (request, response, url) => {
    const path = url.pathname;
    const embedded = provider?.embedded ?? null;
    const opensInvented = path.startsWith(`${identityPath}/`) || (/^\/sign-in(\/|$)/.test(path) && !url.searchParams.has('code'));
    if (embedded !== null && opensInvented && isProxied(request)) return sendPage(response, 421, ownMachineOnly);
    if (embedded !== null && path.startsWith(`${identityPath}/`)) {
      return path.startsWith(`${identityPath}/people/`) ? people(request, response, embedded) : embedded.provider.handle(request, response);
    }
    switch (`${request.method === 'HEAD' ? 'GET' : request.method} ${path}`) {
      case 'GET /sign-in': {
        const code = url.searchParams.get('code');
        if (code !== null) return redeemCode(request, response, { access, codes, code });
        const to = ownPath(url.searchParams.get('to'));
        if (embedded !== null) return start(request, response, to);
        return sendSignInPage(response, { startAt: provider === null ? null : startAt(to) });
      }
      case 'GET /sign-in/start':
        return start(request, response, url.searchParams.get('to'));
      case 'GET /sign-in/callback':
        return callback(request, response, url);
      case 'POST /sign-out':
        return signOut(request, response);
      case 'POST /sign-out/back-channel':
        return backChannel(request, response);
      default:
        return null;
    }
  };
}

function redeemCode(
  request: IncomingMessage,
  response: ServerResponse,
  { access, codes, code }: { access: Access; codes: SignInCodes; code: string },
): void {
  if (isPreview(request)) return sendMessage(response, 503, openIt); // a preview must not use the code up
  if (!codes.redeem(code)) return sendPage(response, 401, linkUsed);
  response.setHeader('set-cookie', access.openSession({ kind: 'local-operator' }, request.headers).cookie);
  // Not a redirect: coming from elsewhere, a redirected request would not carry the SameSite=Strict cookie.
  sendPage(response, 200, signedIn, { refresh: { to: '/' } });
}

const startAt = (returnTo: string | null) => `/sign-in/start?to=${encodeURIComponent(ownPath(returnTo))}`;

const isFromElsewhere = ({ headers }: IncomingMessage) => !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string);

/** Whether a proxy says so itself. One that says nothing is not known from a browser of this machine. */
const isProxied = ({ headers }: IncomingMessage) =>
  ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'].some((name) => name in headers);

const isPreview = ({ method, headers }: IncomingMessage) => method === 'HEAD' || String(headers['sec-purpose'] ?? '').includes('prefetch');

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
}

const tryAgain = { more: '<p><a class="button" href="/sign-in">重新登录 <span lang="en">Sign in again</span></a></p>' };
const linkUsed: Message = {
  code: 'LinkUsed',
  zh: '这个登录链接已经用过或已过期。请在项目文件夹运行 npx junheng link 取得新的链接。',
  en: 'This sign-in link was used or has expired. Run npx junheng link in the project folder for a new one.',
};
const signedIn: Message = { code: 'SignedIn', zh: '已登录，正在打开…', en: 'Signed in; opening …' };
const signedOut: Message = { code: 'SignedOut', zh: '已退出登录。', en: 'Signed out.' };
const ownMachineOnly: Message = {
  code: 'OwnMachineOnly',
  zh: '示例人员只能在运行平台的电脑上登录。通过代理服务器开放时，请先设置 JUNHENG_PUBLIC_URL 和统一身份认证平台。',
  en: 'The invented people sign in on the machine that runs the platform only. Behind a proxy, set JUNHENG_PUBLIC_URL and the identity provider first.',
};
const openIt: Message = { code: 'OpenIt', zh: '请打开此链接登录。', en: 'Open this link to sign in.' };
const signInOver: Message = {
  code: 'SignInOver',
  zh: '这次登录已经结束或超过十分钟。请重新登录。',
  en: 'This sign-in has ended or took more than ten minutes. Sign in again.',
};
const signInRefused: Message = {
  code: 'SignInRefused',
  zh: '登录没有成功。请重新登录；仍不成功时，请联系平台管理员。',
  en: 'Signing in did not succeed. Try again; if it still fails, ask the administrator of the platform.',
};
const providerAway: Message = {
  code: 'ProviderAway',
  zh: '统一身份认证平台没有应答，请稍后再登录；平台管理人员可用一次性登录链接（npx junheng link）。',
  en: 'The identity provider does not answer; sign in later. Who runs the platform can use a one-time link (npx junheng link).',
};
