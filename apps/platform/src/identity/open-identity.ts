import { demoPeople } from '@junheng/governance/api';
import type { IdentityApi } from '@junheng/gateway/api';
import type { Clock, Config, Entropy, Home, Logger } from '@junheng/runtime';
import { type Access, createAccess, type ReadGrants } from '../http/access.ts';
import { cookieNames } from '../http/cookies.ts';
import { createOpenAnswers, type OpenAnswers } from '../http/open-answers.ts';
import { createRateLimits, type RateLimits } from '../http/rate-limits.ts';
import { createSignInRoutes, type SignInProvider, type SignInRoutes } from '../http/sign-in-routes.ts';
import type { SignInCodes } from '../http/sign-in-codes.ts';
import { createIdentityApi, type RecordRead } from './create-identity-api.ts';
import { createEmbeddedProvider, embeddedClientId, embeddedIssuer, embeddedIssuerUrl } from './embedded-provider.ts';
import { openEmbeddedSecrets } from './embedded-secrets.ts';
import { createLogoutTokens } from './logout-token.ts';
import { createOpenIdClient } from './openid-client.ts';
import { openServiceTokens, serviceActorId } from './service-tokens.ts';
import { limitsOfOperator, limitsOfPeople, openSessions, type Sessions } from './sessions.ts';
import { createSignInFlows } from './sign-in-flows.ts';
import { openIdentityDatabase } from './sql/open-identity-database.ts';

export type Identity = {
  access: Access;
  sessions: Sessions;
  signIn: SignInRoutes;
  limits: RateLimits;
  openAnswers: OpenAnswers;
  api: IdentityApi;
  stop(): void;
};

export type IdentityOptions = {
  config: Pick<Config, 'oidc' | 'publicUrl' | 'host'>;
  home: Home;
  port: number;
  /** The machine's own: a county's set or moved time must not end or keep sessions. */
  clock: Clock;
  entropy: Entropy;
  operatorToken: string;
  codes: SignInCodes;
  readGrants: ReadGrants;
  recordRead: RecordRead;
  log: Logger;
};

const sweepEvery = 60_000; // ms

/** Who may sign in and by whom, what sessions and tokens there are: all that the host knows of identity. */
export function openIdentity(options: IdentityOptions): Identity {
  const { config, home, port, clock, entropy, operatorToken, codes, readGrants, recordRead } = options;
  const { publicUrl } = config;
  const log = options.log.child({ service: 'identity' });
  const database = openIdentityDatabase(home.file('identity.sqlite'));
  const isOwnMachine = publicUrl === null || !publicUrl.startsWith('https:');
  const limitsOf: Parameters<typeof openSessions>[1]['limitsOf'] = ({ kind }) =>
    kind === 'local-operator' && isOwnMachine ? limitsOfOperator : limitsOfPeople;
  const sessions = openSessions(database, { clock, entropy, limitsOf });
  const serviceTokens = openServiceTokens(database, { clock, entropy });
  const openAnswers = createOpenAnswers();
  sessions.onEnd((id) => openAnswers.end(id));
  serviceTokens.onEnd((id) => openAnswers.end(serviceActorId(id)));
  const onTokenUsed = (token: string) => log.info({ token }, 'service token used');
  const access = createAccess({ sessions, serviceTokens, readGrants, operatorToken, port, publicUrl, onTokenUsed });
  const limits = createRateLimits();
  const signIn = createSignInRoutes({
    access,
    sessions,
    codes,
    flows: createSignInFlows({ clock, entropy }),
    cookies: cookieNames({ port, publicUrl }),
    limits,
    provider: providerOf({ ...options, log }),
    publicUrl,
    log,
  });
  const sweeping = setInterval(() => {
    sessions.sweep();
    serviceTokens.sweep();
  }, sweepEvery).unref();
  return {
    access,
    sessions,
    signIn,
    limits,
    openAnswers,
    api: createIdentityApi({ access, sessions, serviceTokens, recordRead, log }),
    stop() {
      clearInterval(sweeping);
      database.close();
    },
  };
}

/**
 * The county's provider, else the embedded one; null where neither may be: invented people without passwords must not be reachable from
 * another machine, neither directly nor through a proxy.
 */
function providerOf({ config, home, port, clock, entropy, log }: IdentityOptions): SignInProvider | null {
  const { oidc, host, publicUrl } = config;
  if (oidc !== null) {
    return {
      client: createOpenIdClient({ ...oidc, isEmbedded: false, clock }),
      grantIssuer: oidc.issuer,
      logoutTokens: createLogoutTokens({ issuer: oidc.issuer, audience: oidc.clientId, clock }),
      embedded: null,
    };
  }
  if (host !== '127.0.0.1' || publicUrl !== null) return null;
  const secrets = openEmbeddedSecrets(home.file('identity.key'), entropy);
  const issuer = embeddedIssuerUrl(port);
  const knows = (subject: string) => demoPeople.some((person) => person.subject === subject);
  return {
    client: createOpenIdClient({ issuer, clientId: embeddedClientId, clientSecret: secrets.clientSecret, isEmbedded: true, clock }),
    grantIssuer: embeddedIssuer,
    logoutTokens: createLogoutTokens({ issuer, audience: embeddedClientId, clock }),
    embedded: { provider: createEmbeddedProvider({ port, secrets, clock, knows, log }), people: demoPeople },
  };
}
