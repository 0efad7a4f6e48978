import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { systemClock } from '@junheng/runtime';
import { exportJWK } from 'jose';
import { Provider } from 'oidc-provider';
import { createEmbeddedStore } from '../src/identity/embedded-store.ts';

export type CountyProvider = Awaited<ReturnType<typeof startCountyProvider>>;

/**
 * An identity provider as a county has one: of another origin, with RS256, single sign-on and back-channel logout. Whoever comes to it is
 * signed in there as `account` without being asked.
 */
export async function startCountyProvider({ account, clientSecret }: { account: string; clientSecret: string }) {
  let provider: Provider | null = null;
  const server = createServer((request, response) => {
    const uid = /^\/log-in\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (uid === undefined) return void provider!.callback()(request, response);
    void provider!.interactionFinished(request, response, { login: { accountId: account } });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const signingKey = {
    ...(await exportJWK(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: 'county',
  };
  return {
    issuer,
    /** Once the address of the platform is known. */
    serve(platform: string): void {
      provider = new Provider(issuer, {
        adapter: createEmbeddedStore(systemClock),
        clients: [
          {
            client_id: 'junheng',
            client_secret: clientSecret,
            redirect_uris: [`${platform}/sign-in/callback`],
            post_logout_redirect_uris: [`${platform}/sign-in`],
            backchannel_logout_uri: `${platform}/sign-out/back-channel`,
            backchannel_logout_session_required: true,
          },
        ],
        jwks: { keys: [signingKey as never] },
        cookies: { keys: ['of the county'] },
        features: {
          devInteractions: { enabled: false },
          backchannelLogout: { enabled: true },
          rpInitiatedLogout: {
            enabled: true,
            logoutSource: (ctx, form) => void (ctx.body = form),
          },
        },
        interactions: { url: (_ctx, { uid }) => `/log-in/${uid}` },
        findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
        async loadExistingGrant({ oidc }) {
          const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
          grant.addOIDCScope('openid');
          await grant.save();
          return grant;
        },
        clientBasedCORS: () => false,
        renderError: (ctx, out) => void (ctx.body = out),
        ttl: { AuthorizationCode: 60, IdToken: 600, AccessToken: 60, Interaction: 600, Session: 3600, Grant: 3600 },
        fetch: (url, init) => fetch(url, { ...init, dispatcher: undefined } as RequestInit),
      });
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
