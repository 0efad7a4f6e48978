import { join } from 'node:path';
import type { Actor } from '@junheng/access';
import {
  awaitDatabase,
  type Clock,
  type Config,
  connect,
  createLog,
  createMetrics,
  type Entropy,
  type Logger,
  openHome,
  type SecretPurpose,
  type StartProblem,
  systemClock,
  systemEntropy,
} from '@junheng/runtime';
import { awaitPeers } from './await-peers.ts';
import { createRuntime } from './create-runtime.ts';
import type { DemoOptions } from './demo.ts';
import { type DemoDoors, loadDemoCounty } from './demo-governance/load-demo-county.ts';
import { rememberedHashes, sweepInventedFiles } from './demo-files.ts';
import { localOperator, type ReadGrants } from './http/access.ts';
import { clientAddressBehind } from './http/client-address.ts';
import { auditedFiles } from './http/audited-files.ts';
import { openConsoleFiles } from './http/console-files.ts';
import type { HealthOptions } from './http/health-route.ts';
import { startHttpServer } from './http/http-server.ts';
import { countRequests } from './http/request-metrics.ts';
import { createRoutes } from './http/routes.ts';
import { createServiceRoutes } from './http/service-routes.ts';
import { createSignInCodes } from './http/sign-in-codes.ts';
import type { RecordRead } from './identity/create-identity-api.ts';
import { openIdentity } from './identity/open-identity.ts';
import { openInstallation } from './installation.ts';
import { openBus } from './open-bus.ts';
import { openPlatformClock, type PlatformClock, unmoved } from './platform-clock.ts';
import { readPublicDraws } from './public-draws.ts';
import { checkSchemas, migrateSchemas, roleOfService } from './schemas.ts';
import { type PeoplesServices, type Services, startServices } from './services.ts';
import { createStopList } from './stop-list.ts';
import { watchDatabase } from './watch-database.ts';

export type Platform = {
  /** `http://localhost:4000`, of this machine. */
  address: string;
  /** What people use: null where the gateway runs in another process. */
  people:
    | (PeoplesServices & {
        signInLink(): string;
        loadDemo(options: Pick<DemoOptions, 'size' | 'tell'>): ReturnType<typeof loadDemoCounty>;
        clock: PlatformClock;
      })
    | null;
  notReady: Services['notReady'];
  /** Resolves with the reason when the platform cannot go on by itself (its database is gone). */
  failed: Promise<StartProblem>;
  log: Logger;
  stop(): Promise<void>;
  /** Without waiting for anything: only the database is told to end, so that no process stays behind. */
  abandon(): void;
};

export type PlatformOptions = {
  config: Config & { services: Exclude<Config['services'], 'migrate'> };
  /** Told what takes its time during the first start. */
  tell(zh: string, en: string): void;
  /** In place of the one the configuration asks for. */
  clock?: Clock;
  entropy?: Entropy;
  /** In place of the files under `secrets/`. */
  secret?(purpose: SecretPurpose): Uint8Array;
  /** Operations that neither the console nor the command line has: for tests only. */
  allowArbitraryOperations?: boolean;
};

const consoleDirectory = join(import.meta.dirname, '../../console/dist');
const patienceSeconds = 90;

/**
 * Every service, or those that the configuration names, in this process: home, HTTP port, database, schemas, bus, services; stopped
 * in reverse. What can be refused cheaply (home or port in use) comes before what takes seconds.
 * @throws {StartProblem} after having stopped what it had started
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { config, tell, entropy = systemEntropy } = options;
  const clockOfSecrets = options.clock ?? systemClock; // a demo's time is moved, a given one begins anew at each start: by them a session would end at once, or never
  const home = openHome(config.home);
  const log = createLog(home.file('junheng.log'));
  const stops = createStopList(log);
  stops.add('home', () => home.release());
  try {
    await sweepInventedFiles(home);
    const isDemoOfOldTime = config.demo !== null && rememberedHashes(home, config.demo) !== null;
    const clock = options.clock ? unmoved(options.clock) : openPlatformClock({ config, home, isDemoOfOldTime });
    const metrics = createMetrics();
    const servesPeople = config.services === null || config.services.includes('gateway');
    const http = await startHttpServer({
      ...config,
      log,
      onAnswered: countRequests(metrics),
      ...(servesPeople ? {} : { guard: () => null }), // no browser is served: each call carries a token
    });
    stops.add('http', () => http.stop()); // of a start that fails
    const address = `http://localhost:${http.port}`;
    const operatorToken = entropy.bytes(32, 'operator-token').toString('base64url');

    const installation = await openInstallation({ config, home, log, stops, tell });
    const { failed, secrets } = installation;
    const given = { county: config.county, home: home.path, log, clock, entropy, metrics, stops, publicUrl: config.publicUrl };
    const runtime = createRuntime({ ...given, installation, ...(options.secret ? { secret: options.secret } : {}) });
    if (config.services === null) {
      const owner = connect(installation.databaseUrl, { max: 2 });
      stops.add('owner connection', () => owner.end({ timeout: 5 }));
      await migrateSchemas(owner, secrets.password);
    } else {
      await awaitDatabase(runtime.database(roleOfService(config.services[0]!)), { seconds: patienceSeconds });
      await checkSchemas(config.services, runtime.database);
    }
    const bus = await openBus({ ...config, log, metrics });
    stops.add('bus', () => bus.stop());
    await awaitPeers(config);
    const serviceSecret = () => secrets.service!();
    const demo = { home, clock, county: config.county };
    const loadSmallDemo = (doors: DemoDoors, actor: Actor) => loadDemoCounty({ ...demo, ...doors, size: 'small' }, actor);
    const codes = createSignInCodes({ clock: clockOfSecrets, entropy });
    const opened = { config, home, port: http.port, clock: clockOfSecrets, entropy, operatorToken, codes, log };
    const readGrants: ReadGrants = (of) => services.people!.governance.readGrants(of); // asked once something is served
    const recordRead: RecordRead = (read, actor) => services.people!.governance.recordRead(read, actor);
    const identity = servesPeople ? openIdentity({ ...opened, readGrants, recordRead }) : null;
    if (identity) stops.add('identity', async () => identity.stop());
    const services: Services = await startServices({
      runtime,
      bus,
      stops,
      config,
      serviceSecret,
      loadDemo: loadSmallDemo,
      demoClock: clock,
      identity: identity?.api ?? null,
      allowArbitraryOperations: options.allowArbitraryOperations ?? false,
    });
    const database =
      config.databaseUrl === null ? null : watchDatabase(runtime.database(roleOfService(config.services?.[0] ?? 'registry')));
    if (database) stops.add('watch of the database', () => database.stop());
    const notReady = () => [...services.notReady(), ...(database?.notReady() ?? [])];

    const health: HealthOptions = {
      health: () => ({ now: clock.now().toISOString(), clock: clock.kind() === 'system' ? 'system' : 'set' }),
      notReady,
      notices: services.notices,
      metrics,
      metricsToken: config.metricsToken,
    };
    const signInLink = () => `${config.publicUrl ?? address}/sign-in?code=${codes.issue()}`;
    const { people } = services;
    if (people === null) http.serve(createServiceRoutes({ ...health, doors: services.doors, secret: serviceSecret(), log }));
    else
      http.serve(
        createRoutes({
          ...health,
          ...identity!,
          clientAddress: clientAddressBehind(config.trustedProxies),
          console: openConsoleFiles(consoleDirectory),
          registry: auditedFiles(people.registry, people.governance),
          governance: people.governance,
          placement: people.placement,
          schoolNames: () => people.gateway.schoolNames(),
          publicPage: {
            read: async () => ({
              county: config.county,
              readAt: clock.now().toISOString(),
              board: await people.governance.readPublicBoard(),
              months: await people.monitoring.readMonths(),
            }),
            elapsed: () => performance.now(),
          },
          readPublicProof: (drawId) => people.placement.readPublicProof(drawId),
          readPublicDraws: () =>
            readPublicDraws({ placement: people.placement, schoolNames: () => people.gateway.schoolNames(), now: () => clock.now() }),
          graphql: (request, response, actor) => people.gateway.handle(request, response, actor),
          exportEvents: people.gateway.exportEvents,
          county: config.county,
          ledger: people.ledger,
          signInLink,
          audit: people.audit,
          readLogFile: (county, path) => people.ledger.readLogFile(county, path),
          log,
        }),
      );
    stops.add('requests', () => http.stop()); // first of all, so that none meets a service that is gone
    if (people !== null) home.announce({ address, pid: process.pid, operatorToken });
    log.info({ address, county: config.county, services: config.services ?? 'all' }, 'ready');
    const loadInvented: NonNullable<Platform['people']>['loadDemo'] = (wanted) =>
      loadDemoCounty({ ...demo, ...people!, ...wanted }, localOperator);
    return {
      address,
      people: people && { ...people, signInLink, loadDemo: loadInvented, clock },
      notReady,
      failed,
      log,
      stop: () => stops.stopAll(),
      abandon: () => installation.abandon(),
    };
  } catch (error) {
    log.error({ err: error }, 'start failed');
    await stops.stopAll();
    throw error;
  }
}
