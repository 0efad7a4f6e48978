import type { Clock } from './clock.ts';
import type { Sql } from './database.ts';
import type { Entropy } from './entropy.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { SecretPurpose } from './secrets.ts';

/** What every service is given by its host; a service opens nothing by itself. */
export type Runtime = {
  /** Administrative code of the county; part of every key. */
  county: string;
  /** Folder for files that are no facts: uploads in progress. */
  home: string;
  /** Origin line of the county's ledger checkpoints. */
  ledgerOrigin: string;
  log: Logger;
  clock: Clock;
  entropy: Entropy;
  /** 32 bytes for one purpose (`key-encryption`, `blind-index`, `ledger-signing`); fixed for the life of the county. */
  secret(purpose: SecretPurpose): Uint8Array;
  /** The one before it while a rotation is under way: what it wrapped or signed is still read by it. null: there is none. */
  previousSecret(purpose: SecretPurpose): Uint8Array | null;
  metrics: Metrics;
  /** The pool that logs in as the role of the schema, which the schema's own tables come first for. */
  database(schema: string): Sql;
};

export { writeFileAtomically } from './atomic-file.ts';
export { type Clock, clockFrom, fixedClock, systemClock } from './clock.ts';
export {
  type Config,
  type ConfigProblem,
  type ConfigResult,
  type DemoSize,
  type KafkaConfig,
  loadConfig,
  loadEnvironment,
  type OidcConfig,
  readConfig,
  type ServiceName,
  serviceNames,
} from './config.ts';
export { peersOf } from './config-checks.ts';
export { isPassingFault } from './passing-fault.ts';
export { connect, connectAlone, type Sql, type Transaction, urlForRole } from './database.ts';
export { type EmbeddedPostgres, holdsDatabase, startEmbeddedPostgres } from './embedded-postgres.ts';
export { type Entropy, seededEntropy, systemEntropy, uuidFromBytes } from './entropy.ts';
export { type Home, openHome, readRunningPlatform, type RunningPlatform } from './home.ts';
export { createLog, type Logger, silentLog } from './log.ts';
export { createMetrics, type Labels, type Metrics, silentMetrics } from './metrics.ts';
export { freshSecrets, type GivenSecrets, readSecrets, type SecretNeeds, secretVariables } from './secret-variables.ts';
export { retireSecret, rotateSecret, type RotatingPurpose, rotatingPurposes, type RotationProblem } from './rotate-secret.ts';
export { openSecrets, type SecretPurpose, secretPurposes, type Secrets } from './secrets.ts';
export { awaitDatabase, checkSchema } from './sql/given-database.ts';
export { lockRoles, migrate, type Schema } from './sql/migrate.ts';
export { type ConnectionWatch, watchConnection } from './sql/watch-connection.ts';
export { StartProblem } from './start-problem.ts';
