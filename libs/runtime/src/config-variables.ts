import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { z } from 'zod';

/** What can run in a process of its own. */
export const serviceNames = ['placement', 'governance', 'registry', 'custody', 'monitoring', 'ledger', 'gateway'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** small: 8 schools, 2,245 students; county: 64 schools, 66,000 students. */
export const demoSizes = ['small', 'county'] as const;
export type DemoSize = (typeof demoSizes)[number];

type Variable = { schema: z.ZodType; zh: string; en: string };

/** A date is its midnight; whatever names no zone is in Beijing time. */
function momentOf(text: string): Date {
  const withTime = text.includes('T') ? text : `${text}T00:00:00`;
  return new Date(/(Z|[+-]\d{2}:\d{2})$/.test(withTime) ? withTime : `${withTime}+08:00`);
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((n) => n >= least && n <= most);

/** A URL of one of the protocols that `fits` as well. */
const url = (protocols: readonly string[], fits: (parsed: URL, text: string) => boolean) =>
  z.string().refine((text) => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol) && fits(parsed, text);
  });
const isOrigin = (parsed: URL, text: string) => parsed.origin === text.replace(/\/$/, '');

const listening = {
  schema: z.enum(['127.0.0.1', 'localhost', '0.0.0.0', '::']).optional(),
  zh: '只能是 127.0.0.1，或（配合 JUNHENG_PUBLIC_URL）0.0.0.0 或 ::',
  en: 'must be 127.0.0.1 or, with JUNHENG_PUBLIC_URL, 0.0.0.0 or ::',
};

/** One database, by its owner's login; `?sslmode=` says how its certificate is checked. */
function isDatabaseUrl(parsed: URL): boolean {
  const mode = parsed.searchParams.get('sslmode') ?? 'disable';
  return !parsed.host.includes(',') && parsed.pathname.length > 1 && ['disable', 'require', 'verify-full'].includes(mode);
}

const peer = /^([a-z-]+)=(https?:\/\/[^\s,/]+)\/?$/;
const peers = z
  .string()
  .transform((text) => text.split(',').map((part) => peer.exec(part.trim())))
  .refine((parts) => parts.every((part) => part !== null && (serviceNames as readonly string[]).includes(part[1]!)))
  .refine((parts) => new Set(parts.map((part) => part?.[1])).size === parts.length)
  .transform((parts) => Object.fromEntries(parts.map((part) => [part![1], part![2]])))
  .default({});

/** A verifier key is `name+hash+base64` (C2SP signed-note); its name may hold neither a space nor a plus. */
const witness = /^([^\s+@]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+)@(https:\/\/\S+|http:\/\/(?:localhost|127\.0\.0\.1)[:/]\S*)$/;
/** Addresses or networks; `net.BlockList` understands both spellings. */
const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isNetwork))
  .optional();

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

const witnesses = z
  .string()
  .transform((text) => text.split(',').map((part) => witness.exec(part.trim())))
  .refine((parts) => parts.every((part) => part !== null))
  .transform((parts) => parts.map((part) => ({ verifierKey: part![1]!, url: part![2]! })))
  .default([]);

/** Every variable with what it must be, in both languages. */
export const variables = {
  PORT: { schema: whole(0, 65_535).default(4000), zh: '应为 0 至 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  JUNHENG_HOME: { schema: z.string().default('.junheng'), zh: '应为文件夹路径', en: 'must be the path of a folder' },
  JUNHENG_COUNTY: {
    schema: z
      .string()
      .regex(/^\d{6}$/)
      .default('000000'),
    zh: '应为六位行政区划代码（GB/T 2260）',
    en: 'must be a six-digit administrative code (GB/T 2260)',
  },
  JUNHENG_DEMO: { schema: z.enum(demoSizes).optional(), zh: '只能是 small 或 county', en: 'must be small or county' },
  JUNHENG_CLOCK: {
    schema: z
      .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
      .transform(momentOf)
      .refine((moment) => moment.getUTCFullYear() >= 2000 && moment.getUTCFullYear() < 2100)
      .optional(),
    zh: '应为 2000 至 2099 年的日期或时刻，如 2019-09-10 或 2019-09-10T09:00:00+08:00（不写时区按北京时间）',
    en: 'must be a date or moment of the years 2000 to 2099 such as 2019-09-10 or 2019-09-10T09:00:00+08:00 (Beijing time where it names no zone)',
  },
  JUNHENG_HOST: listening,
  HOST: listening,
  JUNHENG_PUBLIC_URL: {
    schema: url(['https:', 'http:'], isOrigin).optional(),
    zh: '应为用户打开平台的网址，不带路径，如 https://junheng.example.gov.cn',
    en: 'must be the address at which people open the platform, without a path, such as https://junheng.example.gov.cn',
  },
  JUNHENG_WITNESS_URL: {
    schema: witnesses,
    zh: '应为 <验证公钥>@<https 网址>，以逗号分隔',
    en: 'must be <verifier key>@<https address>, several separated by commas',
  },
  JUNHENG_METRICS_TOKEN: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]{24,}$/)
      .optional(),
    zh: '应为至少 24 个字符的口令',
    en: 'must be a token of at least 24 characters',
    isSecret: true,
  },
  JUNHENG_OIDC_ISSUER: {
    schema: url(['https:', 'http:'], (parsed) => parsed.search === '' && parsed.hash === '').optional(),
    zh: '应为统一身份认证平台的 issuer 网址，如 https://sso.example.gov.cn/realms/county',
    en: 'must be the issuer address of the identity provider, such as https://sso.example.gov.cn/realms/county',
  },
  JUNHENG_OIDC_CLIENT_ID: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]{1,255}$/)
      .optional(),
    zh: '应为在统一身份认证平台登记的客户端编号',
    en: 'must be the client id registered with the identity provider',
  },
  JUNHENG_OIDC_CLIENT_SECRET: {
    schema: z
      .string()
      .regex(/^[\x20-\x7e]{16,}$/)
      .optional(),
    zh: '应为该客户端的密钥，至少 16 个字符',
    en: 'must be that client’s secret, of at least 16 characters',
    isSecret: true,
  },
  JUNHENG_TRUSTED_PROXIES: {
    schema: proxies,
    zh: '应为以逗号分隔的地址或网段，如 10.0.0.0/8,192.168.1.5',
    en: 'must be addresses or networks, separated by commas, such as 10.0.0.0/8,192.168.1.5',
  },
  DATABASE_URL: {
    schema: url(['postgres:', 'postgresql:'], isDatabaseUrl).optional(),
    zh: '应为一个 PostgreSQL 数据库的地址：postgres://用户:密码@主机:5432/数据库，可加 ?sslmode=require 或 verify-full（sslrootcert=文件）',
    en: 'must name one PostgreSQL database: postgres://user:password@host:5432/database, with ?sslmode=require or verify-full (sslrootcert=file) if it speaks TLS',
    isSecret: true,
  },
  KAFKA_BROKERS: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .refine((brokers) => brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker)))
      .optional(),
    zh: '应为以逗号分隔的 主机:端口',
    en: 'must be host:port, several separated by commas',
  },
  KAFKA_PARTITIONS: { schema: whole(1, 1000).default(6), zh: '应为 1 至 1000 的整数', en: 'must be a whole number from 1 to 1000' },
  KAFKA_REPLICATION: { schema: whole(1, 9).default(1), zh: '应为 1 至 9 的整数', en: 'must be a whole number from 1 to 9' },
  KAFKA_SASL_MECHANISM: {
    schema: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
    zh: '只能是 plain、scram-sha-256 或 scram-sha-512',
    en: 'must be plain, scram-sha-256 or scram-sha-512',
  },
  KAFKA_SASL_USERNAME: { schema: z.string().optional(), zh: '应为用户名', en: 'must be a user name' },
  KAFKA_SASL_PASSWORD: { schema: z.string().optional(), zh: '应为密码', en: 'must be a password', isSecret: true },
  KAFKA_TLS: { schema: z.enum(['true', 'false']).optional(), zh: '只能是 true 或 false', en: 'must be true or false' },
  KAFKA_TLS_CA: { schema: z.string().optional(), zh: '应为证书文件路径', en: 'must be the path of a certificate file' },
  JUNHENG_SERVICES: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .refine((names) => names.join() === 'migrate' || names.every((name) => (serviceNames as readonly string[]).includes(name)))
      .optional(),
    zh: `应为 ${serviceNames.join('、')} 中的一个或几个（以逗号分隔），或单独的 migrate`,
    en: `must be one or several of ${serviceNames.join(', ')}, separated by commas, or migrate alone`,
  },
  JUNHENG_PEERS: {
    schema: peers,
    zh: '应为 服务=地址，以逗号分隔，如 registry=http://registry:4000,ledger=http://ledger:4000',
    en: 'must be service=address, separated by commas, such as registry=http://registry:4000,ledger=http://ledger:4000',
  },
} satisfies Record<string, Variable & { isSecret?: true }>;

/** What a variable must not be shown with, when it is wrong. */
export const isSecretVariable = (name: string): boolean => 'isSecret' in (variables[name as keyof typeof variables] ?? {});

/** Some shells export the machine's own name as HOST; it asks for nothing. */
export const isMachineName = (name: string, text: string | undefined): boolean => name === 'HOST' && text === hostname();
