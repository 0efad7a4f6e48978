import { join } from 'node:path';
import {
  type Clock,
  clockFrom,
  type Config,
  connect,
  createLog,
  createMetrics,
  type Entropy,
  holdsDatabase,
  type Logger,
  openHome,
  openSecrets,
  type SecretPurpose,
  startEmbeddedPostgres,
  StartProblem,
  systemClock,
  systemEntropy,
} from '@junheng/runtime';
import { type DemoOptions, loadDemo } from './demo.ts';
import { sweepInventedFiles } from './demo-files.ts';
import { createAccess, localOperator } from './http/access.ts';
import { openConsoleFiles } from './http/console-files.ts';
import { startHttpServer } from './http/http-server.ts';
import { createRoutes } from './http/routes.ts';
import { openSessions } from './http/sessions.ts';
import { createSignInCodes } from './http/sign-in-codes.ts';
import { type Services, startServices } from './services.ts';
import { createStopList } from './stop-list.ts';

export type Platform = {
  /** `http://localhost:4000` */
  address: string;
  signInLink(): string;
  services: Services;
  loadDemo(options: Pick<DemoOptions, 'size' | 'tell'>): ReturnType<typeof loadDemo>;
  /** Resolves with the reason when the platform cannot go on by itself (its database is gone). */
  failed: Promise<StartProblem>;
  log: Logger;
  stop(): Promise<void>;
  /** Without waiting for anything: only the database is told to end, so that no process stays behind. */
  abandon(): void;
};

export type PlatformOptions = {
  config: Config;
  /** Told what takes its time during the first start. */
  tell(zh: string, en: string): void;
  /** In place of the one the configuration asks for. */
  clock?: Clock;
  entropy?: Entropy;
  /** In place of the files under `secrets/`. */
  secret?(purpose: SecretPurpose): Uint8Array;
};

const consoleDirectory = join(import.meta.dirname, '../../console/dist');

/**
 * Everything in one process: home, HTTP port, PostgreSQL, schemas, bus, services; stopped in reverse. What can be
 * refused cheaply (home or port in use) comes before what takes seconds.
 * @throws {StartProblem} after having stopped what it had started
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { config, tell, entropy = systemEntropy } = options;
  const clock = options.clock ?? (config.clock ? clockFrom(config.clock) : systemClock);
  const clockOfSecrets = options.clock ?? systemClock; // a set clock begins anew at each start: by it a session would never end
  const home = openHome(config.home);
  const log = createLog(home.file('junheng.log'));
  const stops = createStopList(log);
  stops.add('home', () => home.release());
  try {
    await sweepInventedFiles(home);
    const http = await startHttpServer({ port: config.port, log });
    stops.add('http', () => http.stop()); // of a start that fails
    const address = `http://localhost:${http.port}`;
    const operatorToken = entropy.bytes(32, 'operator-token').toString('base64url');

    const databaseDirectory = home.file('postgres');
    const dataExists = holdsDatabase(databaseDirectory);
    const secrets = openSecrets(home.file('secrets'), { dataExists, entropy: systemEntropy });
    if (!dataExists) tell('正在建立数据库（仅首次）…', 'Creating the database, once …');
    const postgres = await startEmbeddedPostgres(databaseDirectory, secrets.password('postgres'), { durable: true });
    let isStopping = false;
    stops.add('postgres', () => {
      isStopping = true;
      return postgres.stop();
    });
    const failed = postgres.exited.then((words) => {
      if (isStopping) return new Promise<never>(() => {});
      log.fatal({ words }, 'PostgreSQL ended');
      return databaseGone;
    });

    const owner = connect(postgres.url, { max: 2 });
    stops.add('owner connection', () => owner.end({ timeout: 5 }));
    const services = await startServices({
      databaseUrl: postgres.url,
      owner,
      password: secrets.password,
      loadDemo: (registry, actor) => loadDemo({ registry, home, size: 'small' }, actor),
      stops,
      county: config.county,
      home: home.path,
      log,
      clock,
      entropy,
      secret: options.secret ?? secrets.secret,
      previousSecret: options.secret ? () => null : secrets.previousSecret,
      metrics: createMetrics(),
    });

    const codes = createSignInCodes({ clock: clockOfSecrets, entropy });
    const signInLink = () => `${address}/sign-in?code=${codes.issue()}`;
    const sessions = openSessions(home.file('sessions.json'), { clock: clockOfSecrets, entropy });
    http.serve(
      createRoutes({
        access: createAccess({ sessions, operatorToken, port: http.port }),
        codes,
        console: openConsoleFiles(consoleDirectory),
        registry: services.registry,
        graphql: services.graphql,
        exportEvents: services.exportEvents,
        signInLink,
        audit: () => services.ledger.audit(config.county),
        notReady: services.notReady,
        health: () => ({ now: clock.now().toISOString(), clock: config.clock ? 'set' : 'system' }),
        log,
      }),
    );
    stops.add('requests', () => http.stop()); // first of all, so that none meets a service that is gone
    home.announce({ address, pid: process.pid, operatorToken });
    log.info({ address, county: config.county }, 'ready');
    return {
      address,
      signInLink,
      services,
      loadDemo: (wanted) => loadDemo({ registry: services.registry, home, ...wanted }, localOperator),
      failed,
      log,
      stop: () => stops.stopAll(),
      abandon: () => postgres.abandon(),
    };
  } catch (error) {
    log.error({ err: error }, 'start failed');
    await stops.stopAll();
    throw error;
  }
}

const databaseGone = new StartProblem(
  'DatabaseGone',
  '数据库进程意外结束，平台随之停止；已确认的数据不会丢失。请重新运行 npm start。',
  'The database process ended unexpectedly and the platform stops with it; nothing confirmed is lost. Run npm start again.',
);
