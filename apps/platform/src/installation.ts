import {
  awaitDatabase,
  type Config,
  connect,
  type GivenSecrets,
  holdsDatabase,
  type Home,
  loadEnvironment,
  type Logger,
  openSecrets,
  readSecrets,
  type Secrets,
  startEmbeddedPostgres,
  StartProblem,
  systemEntropy,
} from '@junheng/runtime';
import { secretNeeds } from './service-secrets.ts';
import type { StopList } from './stop-list.ts';

/** The database and the secrets of an installation, whoever keeps them. */
export type Installation = {
  /** With the owner's login where this process has one. */
  databaseUrl: string;
  secrets: Secrets & Partial<Pick<GivenSecrets, 'service'>>;
  /** Resolves with the reason when the platform cannot go on by itself: its own PostgreSQL is gone. */
  failed: Promise<StartProblem>;
  abandon(): void;
};

export type InstallationOptions = { config: Config; home: Home; log: Logger; stops: StopList; tell(zh: string, en: string): void };

/** How long a given database may take to answer at the start, in s: its container may be starting too. */
const patienceSeconds = 90;

/**
 * The embedded PostgreSQL with the home's own secrets, or the given one with those of the environment.
 * @throws {StartProblem} SecretsMissing and those of `openSecrets`, `startEmbeddedPostgres`, `awaitDatabase`
 */
export const openInstallation = (options: InstallationOptions): Promise<Installation> =>
  options.config.databaseUrl === null ? openEmbedded(options) : openGiven(options, options.config.databaseUrl);

async function openEmbedded({ home, log, stops, tell }: InstallationOptions): Promise<Installation> {
  const directory = home.file('postgres');
  const dataExists = holdsDatabase(directory);
  const secrets = openSecrets(home.file('secrets'), { dataExists, entropy: systemEntropy });
  if (!dataExists) tell('正在建立数据库（仅首次）…', 'Creating the database, once …');
  const postgres = await startEmbeddedPostgres(directory, secrets.password('postgres'), { durable: true });
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
  return { databaseUrl: postgres.url, secrets, failed, abandon: () => postgres.abandon() };
}

async function openGiven({ config, tell }: InstallationOptions, databaseUrl: string): Promise<Installation> {
  const given = readSecrets(loadEnvironment(), secretNeeds(config.services));
  if (!given.ok) throw secretsMissing(given.problems);
  // A single service has no login of the owner: its own pools wait for the database.
  if (config.services === null || config.services === 'migrate') {
    const owner = connect(databaseUrl, { max: 1 });
    try {
      tell('正在等待数据库…', 'Waiting for the database …');
      await awaitDatabase(owner, { seconds: patienceSeconds });
    } finally {
      await owner.end({ timeout: 5 });
    }
  }
  return { databaseUrl, secrets: given.secrets, failed: new Promise(() => {}), abandon() {} };
}

const secretsMissing = (problems: readonly { zh: string; en: string }[]) =>
  new StartProblem('SecretsMissing', problems.map(({ zh }) => zh).join('\n'), problems.map(({ en }) => en).join('\n'));

const databaseGone = new StartProblem(
  'DatabaseGone',
  '数据库进程意外结束，平台随之停止；已确认的数据不会丢失。请重新运行 npm start。',
  'The database process ended unexpectedly and the platform stops with it; nothing confirmed is lost. Run npm start again.',
);
