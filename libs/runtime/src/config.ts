import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What a start can be told from outside. Everything has a default: a bare `npm start` needs none of it. */
export type Config = {
  /** PORT: of the console and the API; 0 lets the system choose one (tests). */
  port: number;
  /** JUNHENG_HOME: data, keys and log of this installation. */
  home: string;
  /** JUNHENG_COUNTY: six-digit administrative code (GB/T 2260). */
  county: string;
  /** JUNHENG_DEMO: import an invented county into an empty one. */
  demo: DemoSize | null;
  /** JUNHENG_CLOCK: the moment at which the platform's time begins at each start; null: the machine's own time. */
  clock: Date | null;
};

/** small: 8 schools, 2,245 students; county: 64 schools, 66,000 students. */
export const demoSizes = ['small', 'county'] as const;
export type DemoSize = (typeof demoSizes)[number];

export type ConfigProblem = { variable: string; zh: string; en: string };
export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] };

const root = resolve(import.meta.dirname, '../../..');

type Variable = { schema: z.ZodType; zh: string; en: string };
const loopback = z.enum(['127.0.0.1', 'localhost']).optional();
const onlyLoopback = {
  zh: '登录功能完成之前，平台只监听 127.0.0.1；请去掉这个变量',
  en: 'until sign-in exists the platform listens on 127.0.0.1 only; remove this variable',
};
const notYet = {
  zh: '这个版本只使用自带的数据库和总线；请去掉这个变量',
  en: 'this version runs on its embedded database and bus only; remove this variable',
};

/** A date is its midnight; whatever names no zone is in Beijing time. */
function momentOf(text: string): Date {
  const withTime = text.includes('T') ? text : `${text}T00:00:00`;
  return new Date(/(Z|[+-]\d{2}:\d{2})$/.test(withTime) ? withTime : `${withTime}+08:00`);
}

const variables = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(4000),
    zh: '应为 0 至 65535 的整数',
    en: 'must be a whole number from 0 to 65535',
  },
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
  JUNHENG_HOST: { schema: loopback, ...onlyLoopback },
  HOST: { schema: loopback, ...onlyLoopback },
  DATABASE_URL: { schema: z.undefined(), ...notYet },
  KAFKA_BROKERS: { schema: z.undefined(), ...notYet },
  JUNHENG_SERVICES: { schema: z.undefined(), ...notYet },
} satisfies Record<string, Variable>;

/**
 * Reads the configuration; an empty variable counts as absent. All faults come at once, so that nobody repairs them
 * one start at a time. A variable that this version cannot honour is refused: ignoring it would be a lie.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, zh, en }] of Object.entries<Variable>(variables)) {
    let text = environment[name]?.trim() || undefined;
    if (name === 'HOST' && text === hostname()) text = undefined; // some shells export the machine's own name; it asks for nothing
    const parsed = schema.safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else problems.push({ variable: name, zh: `${name}=${text ?? ''}：${zh}。`, en: `${name}=${text ?? ''}: ${en}.` });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      port: values['PORT'] as number,
      home: resolve(root, values['JUNHENG_HOME'] as string),
      county: values['JUNHENG_COUNTY'] as string,
      demo: (values['JUNHENG_DEMO'] as DemoSize | undefined) ?? null,
      clock: (values['JUNHENG_CLOCK'] as Date | undefined) ?? null,
    },
  };
}

/** The configuration of this process. */
export const loadConfig = (): ConfigResult => readConfig(process.env);

/** The search path for programs, handed to child processes; they get nothing else of the environment. */
export const executablePath = (): string => process.env['PATH'] ?? '';
