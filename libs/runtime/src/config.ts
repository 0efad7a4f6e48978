import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { checkTogether } from './config-checks.ts';
import { type DemoSize, isMachineName, isSecretVariable, type ServiceName, variables } from './config-variables.ts';

export { type DemoSize, type ServiceName, serviceNames } from './config-variables.ts';

/** What a start can be told from outside. Everything has a default: a bare `npm start` needs none of it. */
export type Config = {
  /** PORT: of the console and the API, or of a single service; 0 lets the system choose one (tests). */
  port: number;
  /** JUNHENG_HOST: the interface that is listened on. */
  host: '127.0.0.1' | '0.0.0.0' | '::';
  /** JUNHENG_PUBLIC_URL: the origin at which people open the platform behind a proxy; null: http://localhost and the port. */
  publicUrl: string | null;
  /** JUNHENG_HOME: data, keys and log of this installation. */
  home: string;
  /** JUNHENG_COUNTY: six-digit administrative code (GB/T 2260). */
  county: string;
  /** JUNHENG_DEMO: import an invented county into an empty one. */
  demo: DemoSize | null;
  /** JUNHENG_CLOCK: the moment at which the platform's time begins at each start; null: the machine's own time. */
  clock: Date | null;
  /** DATABASE_URL: a given PostgreSQL; null: the embedded one. */
  databaseUrl: string | null;
  /** KAFKA_*: null: the bus within this process. */
  kafka: KafkaConfig | null;
  /** JUNHENG_SERVICES: what this process runs; null: everything. `migrate` brings the schemas up to date and ends. */
  services: readonly ServiceName[] | 'migrate' | null;
  /** JUNHENG_PEERS: where the services that this process does not run are. */
  peers: Readonly<Partial<Record<ServiceName, string>>>;
  /** JUNHENG_WITNESS_URL: who outside the county cosigns the ledger's checkpoints. */
  witnesses: readonly { verifierKey: string; url: string }[];
  /** JUNHENG_METRICS_TOKEN: opens GET /metrics; null: only the operator's own token does. */
  metricsToken: string | null;
  /** JUNHENG_OIDC_*: the county's OpenID provider; null: none is given. */
  oidc: OidcConfig | null;
  /** JUNHENG_TRUSTED_PROXIES: whose X-Forwarded-For is believed, as addresses or networks. */
  trustedProxies: readonly string[];
};

export type OidcConfig = { issuer: string; clientId: string; clientSecret: string };

export type KafkaConfig = {
  brokers: readonly string[];
  partitions: number;
  replication: number;
  sasl: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string } | null;
  /** `ca`: certificates in PEM; null: those the system trusts. */
  tls: { ca: string | null } | null;
};

export type ConfigProblem = { variable: string; zh: string; en: string };
export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] };
export type Environment = Readonly<Record<string, string | undefined>>;

type Values = { [Name in keyof typeof variables]: z.infer<(typeof variables)[Name]['schema']> };

const root = resolve(import.meta.dirname, '../../..');

/**
 * Reads the configuration; an empty variable counts as absent, `X_FILE` names a file that holds a secret `X`. All faults
 * come at once, so that nobody repairs them one start at a time. What would not be honoured is refused: ignoring it would
 * be a lie.
 */
export function readConfig(environment: Environment): ConfigResult {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, zh, en }] of Object.entries<{ schema: z.ZodType; zh: string; en: string }>(variables)) {
    const isSecret = isSecretVariable(name);
    let text = isSecret ? readSecretText(environment, name, problems) : environment[name]?.trim() || undefined;
    if (isMachineName(name, text)) text = undefined;
    const parsed = schema.safeParse(text);
    const shown = isSecret ? '…' : (text ?? '');
    if (parsed.success) values[name] = parsed.data;
    else problems.push({ variable: name, zh: `${name}=${shown}：${zh}。`, en: `${name}=${shown}: ${en}.` });
  }
  if (problems.length > 0) return { ok: false, problems };
  const config = configOf(values as Values, problems);
  problems.push(...checkTogether(config, environment));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** A secret's text: of the variable, else of the file that `<name>_FILE` names; undefined where neither is set. */
export function readSecretText(environment: Environment, name: string, problems: ConfigProblem[]): string | undefined {
  const file = environment[`${name}_FILE`]?.trim();
  if (!file) return environment[name]?.trim() || undefined;
  return readText(`${name}_FILE`, file, problems)?.trim() || undefined;
}

function readText(variable: string, file: string, problems: ConfigProblem[]): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    problems.push({
      variable,
      zh: `${variable}=${file}：不能读取这个文件。`,
      en: `${variable}=${file}: this file cannot be read.`,
    });
    return undefined;
  }
}

function configOf(values: Values, problems: ConfigProblem[]): Config {
  const host = values.JUNHENG_HOST ?? values.HOST ?? '127.0.0.1';
  const services = values.JUNHENG_SERVICES;
  return {
    port: values.PORT,
    host: host === 'localhost' ? '127.0.0.1' : host,
    publicUrl: values.JUNHENG_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    home: resolve(root, values.JUNHENG_HOME),
    county: values.JUNHENG_COUNTY,
    demo: values.JUNHENG_DEMO ?? null,
    clock: values.JUNHENG_CLOCK ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    kafka: kafkaOf(values, problems),
    services: services === undefined ? null : services[0] === 'migrate' ? 'migrate' : (services as ServiceName[]),
    peers: values.JUNHENG_PEERS,
    witnesses: values.JUNHENG_WITNESS_URL,
    metricsToken: values.JUNHENG_METRICS_TOKEN ?? null,
    oidc: oidcOf(values),
    trustedProxies: values.JUNHENG_TRUSTED_PROXIES ?? (values.JUNHENG_PUBLIC_URL === undefined ? [] : ['127.0.0.1', '::1']),
  };
}

/** null as well where only some of the three are set, which `checkTogether` refuses. */
function oidcOf(values: Values): OidcConfig | null {
  const { JUNHENG_OIDC_ISSUER: issuer, JUNHENG_OIDC_CLIENT_ID: clientId, JUNHENG_OIDC_CLIENT_SECRET: clientSecret } = values;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

function kafkaOf(values: Values, problems: ConfigProblem[]): KafkaConfig | null {
  if (values.KAFKA_BROKERS === undefined) return null;
  const mechanism = values.KAFKA_SASL_MECHANISM;
  const { KAFKA_SASL_USERNAME: username = '', KAFKA_SASL_PASSWORD: password = '', KAFKA_TLS_CA: file } = values;
  const ca = file === undefined ? null : (readText('KAFKA_TLS_CA', file, problems) ?? null);
  return {
    brokers: values.KAFKA_BROKERS,
    partitions: values.KAFKA_PARTITIONS,
    replication: values.KAFKA_REPLICATION,
    sasl: mechanism === undefined ? null : { mechanism, username, password },
    tls: values.KAFKA_TLS === 'true' || file !== undefined ? { ca } : null,
  };
}

/** The configuration of this process. */
export const loadConfig = (): ConfigResult => readConfig(process.env);

/** The variables of this process, for what reads its secrets from them. */
export const loadEnvironment = (): Environment => process.env;

/** The search path for programs, handed to child processes; they get nothing else of the environment. */
export const executablePath = (): string => process.env['PATH'] ?? '';
