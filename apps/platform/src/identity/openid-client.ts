import type { Clock, OidcConfig } from '@junheng/runtime';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as openid from 'openid-client';

/** What a sign-in under way must come back with. */
export type FlowChecks = { state: string; nonce: string; codeVerifier: string; redirectUri: string };

export type Vouched = { issuer: string; subject: string; sid: string | null; idToken: string };

export type OpenIdClient = {
  issuer: string;
  clientId: string;
  /** Where the browser goes to sign in. */
  authorizationUrl(flow: FlowChecks): Promise<URL>;
  /**
   * Exchanges the code that the browser came back with.
   * @throws when state, nonce, issuer, audience, signature or time of what the provider says is not as it must be
   */
  redeem(callback: URL, flow: FlowChecks): Promise<Vouched>;
  /** Where the browser goes to end the provider's own session; null: the provider offers none. */
  endSessionUrl(after: string, idToken: string | null): Promise<URL | null>;
  /** The provider's public keys; fetched anew when one is unknown. */
  keys(): Promise<JWTVerifyGetKey>;
};

export type OpenIdClientOptions = OidcConfig & { isEmbedded: boolean; clock: Clock };

type Discovered = { configuration: openid.Configuration; keys: JWTVerifyGetKey; at: number };

const freshFor = 60 * 60_000; // ms; then what the provider says of itself is read again
const timeoutSeconds = 10;

/** The client of one provider: authorization code with PKCE (S256), state and nonce. The provider is asked when it is first needed. */
export function createOpenIdClient({ issuer, clientId, clientSecret, isEmbedded, clock }: OpenIdClientOptions): OpenIdClient {
  let discovered: Promise<Discovered> | null = null;
  const discover = async (): Promise<Discovered> => {
    const configuration = await openid.discovery(new URL(issuer), clientId, clientSecret, authenticationBySecret(clientSecret), {
      timeout: timeoutSeconds,
      // Signatures are checked too, and not TLS alone believed. Without TLS only a provider on this very machine: configuration sees to it.
      execute: [openid.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [])],
    });
    const { jwks_uri: jwksUri } = configuration.serverMetadata();
    if (jwksUri === undefined) throw new Error('the identity provider publishes no keys');
    return { configuration, keys: createRemoteJWKSet(new URL(jwksUri)), at: clock.now().getTime() };
  };
  const provider = async (): Promise<Discovered> => {
    const known = await discovered?.catch(() => null);
    if (known && clock.now().getTime() - known.at < freshFor) return known;
    discovered = discover();
    return discovered;
  };
  return {
    issuer,
    clientId,
    async authorizationUrl({ state, nonce, codeVerifier, redirectUri }) {
      const { configuration } = await provider();
      const url = openid.buildAuthorizationUrl(configuration, {
        scope: 'openid', // no name, no address: who somebody is stands in the county's own list of people
        redirect_uri: redirectUri,
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(isEmbedded ? { prompt: 'login' } : {}), // invented people have no passwords: one always chooses whom to be
      });
      if (isEmbedded) url.host = new URL(redirectUri).host; // localhost and 127.0.0.1 are two sites to a browser: it stays on its own
      return url;
    },
    async redeem(callback, { state, nonce, codeVerifier }) {
      const { configuration } = await provider();
      const tokens = await openid.authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      return {
        issuer,
        subject: claims.sub,
        sid: typeof claims['sid'] === 'string' ? claims['sid'] : null,
        idToken: tokens.id_token!,
      };
    },
    async endSessionUrl(after, idToken) {
      const { configuration } = await provider();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return openid.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: after,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      });
    },
    keys: async () => (await provider()).keys,
  };
}

/** By HTTP Basic, which every provider must take (RFC 6749, 2.3.1), unless it says that it takes only the other. */
function authenticationBySecret(secret: string): openid.ClientAuth {
  const basic = openid.ClientSecretBasic(secret);
  const post = openid.ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported;
    return (taken && !taken.includes('client_secret_basic') ? post : basic)(server, client, body, headers);
  };
}
