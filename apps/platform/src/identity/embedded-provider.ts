import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Logger } from '@junheng/runtime';
import { Provider } from 'oidc-provider';
import type { EmbeddedSecrets } from './embedded-secrets.ts';
import { createEmbeddedStore } from './embedded-store.ts';

export type EmbeddedProvider = {
  /** Answers what is under `/identity`, except the page of people. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** `set-cookie` lines that end the provider's own session of a browser, so that each sign-in begins with the choice. */
  forget: readonly string[];
  /** Whether this browser has a sign-in under way that waits for a choice. */
  isWaiting(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Goes on with the sign-in as this person. */
  choose(request: IncomingMessage, response: ServerResponse, subject: string): Promise<void>;
};

/** Where the embedded provider lives; its page of people is `/identity/people/<sign-in>`. */
export const identityPath = '/identity';
export const embeddedClientId = 'junheng';
/** In grants in place of an issuer's address, whose port changes. */
export const embeddedIssuer = 'embedded';

export type EmbeddedProviderOptions = {
  port: number;
  secrets: EmbeddedSecrets;
  clock: Clock;
  /** Whether there is such an invented person. */
  knows(subject: string): boolean;
  log: Logger;
};

/**
 * An identity provider for the invented people of a demo, who have no passwords: whoever reaches it may be any of them. The host mounts it
 * on the loopback interface only, and only where no provider of the county is named.
 */
export function createEmbeddedProvider({ port, secrets, clock, knows, log }: EmbeddedProviderOptions): EmbeddedProvider {
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const provider = new Provider(embeddedIssuerUrl(port), {
    adapter: createEmbeddedStore(clock),
    clients: [
      {
        client_id: embeddedClientId,
        client_secret: secrets.clientSecret,
        redirect_uris: origins.map((origin) => `${origin}/sign-in/callback`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/sign-in`),
        backchannel_logout_uri: `http://127.0.0.1:${port}/sign-out/back-channel`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'Ed25519',
      },
    ],
    jwks: { keys: [secrets.signingKey as never] },
    cookies: { keys: [secrets.cookieKey], names: cookieNamesOf(port) },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource },
    },
    interactions: { url: (_ctx, { uid }) => `${identityPath}/people/${uid}` },
    findAccount: (_ctx, subject) => (knows(subject) ? { accountId: subject, claims: async () => ({ sub: subject }) } : undefined),
    // The one client is this platform itself: it is not asked whether it may know who signs in.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    clientBasedCORS: () => false,
    renderError: (ctx, out) => {
      ctx.type = 'json';
      ctx.body = out;
    },
    ttl: { AuthorizationCode: 60, IdToken: 600, AccessToken: 60, Interaction: 600, Session: 43_200, Grant: 43_200 },
    // its own, which keeps to public addresses, would not reach this machine
    fetch: (url, init) => fetch(url, { ...init, dispatcher: undefined } as RequestInit),
  });
  provider.silent = true;
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'embedded identity provider'));
  const answer = provider.callback();
  const session = provider.cookieName('session');
  return {
    forget: [session, `${session}.sig`].map((name) => `${name}=; Path=/; HttpOnly; Max-Age=0`),
    async handle(request, response) {
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url!.slice(identityPath.length) || '/';
      await answer(request, response);
    },
    isWaiting: (request, response) =>
      provider.interactionDetails(request, response).then(
        ({ prompt }) => prompt.name === 'login',
        () => false,
      ),
    choose: (request, response, subject) => provider.interactionFinished(request, response, { login: { accountId: subject } }),
  };
}

export const embeddedIssuerUrl = (port: number): string => `http://127.0.0.1:${port}${identityPath}`;

/** Signing out of the provider itself is asked for by programs only: the platform's own sign-in always lets choose anew. */
async function logoutSource(ctx: { body?: unknown }, form: string): Promise<void> {
  ctx.body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>退出 Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">退出登录 Sign out</button></html>`;
}

/** Cookies are shared between ports. */
const cookieNamesOf = (port: number) => ({
  session: `junheng_${port}_identity`,
  interaction: `junheng_${port}_identity_people`,
  resume: `junheng_${port}_identity_resume`,
});
