import { type Config, silentLog } from '@junheng/runtime';
import { sendMessage } from '../src/http/answers.ts';
import { startHttpServer } from '../src/http/http-server.ts';
import type { RateLimits } from '../src/http/rate-limits.ts';
import { createRoutes, type RouteOptions } from '../src/http/routes.ts';
import { noGovernance } from './governance-under-test.ts';
import { openIdentityUnderTest } from './identity-under-test.ts';

export type SignInServer = Awaited<ReturnType<typeof startSignInServer>>;

/** The platform's own routes with sign-in and nothing behind them. */
export async function startSignInServer(options: {
  directory: string;
  port?: number;
  config?: Partial<Pick<Config, 'oidc' | 'publicUrl' | 'host'>>;
  limits?: RateLimits;
}) {
  const { directory, port = 0, config = {}, limits } = options;
  const http = await startHttpServer({ port, log: silentLog, publicUrl: config.publicUrl ?? null });
  const identity = openIdentityUnderTest({ directory, port: http.port, config });
  const nothing = { readLogFile: async () => null, readPublicProof: async () => null, readPublicDraws: async () => [] } as unknown as Pick<
    RouteOptions,
    | 'registry'
    | 'ledger'
    | 'placement'
    | 'audit'
    | 'exportEvents'
    | 'health'
    | 'metrics'
    | 'readLogFile'
    | 'readPublicProof'
    | 'readPublicDraws'
  >;
  http.serve(
    createRoutes({
      ...nothing,
      ...noGovernance,
      ...identity,
      ...(limits ? { limits } : {}),
      county: '000000',
      console: { send: () => false, policyOf: () => null },
      graphql: async (_request, response) => sendMessage(response, 200, { code: '', zh: '', en: '' }),
      signInLink: () => '',
      notReady: () => [],
      notices: () => [],
      metricsToken: null,
      log: silentLog,
    }),
  );
  return {
    ...identity,
    port: http.port,
    address: `http://localhost:${http.port}`,
    /** The provider and the subject of a session; null: no session is open. */
    async whoIs(cookie: string) {
      const of = (await identity.access.callerOf({ cookie }))?.session?.of;
      return of?.kind === 'person' ? { issuer: of.issuer, subject: of.subject } : null;
    },
    async stop() {
      await http.stop();
      identity.stop();
    },
  };
}
