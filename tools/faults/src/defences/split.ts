import type { Defence } from './defence.ts';

const proxy = { project: 'libs/service-proxy', file: 'test/proxy.int.test.ts' };

/** Between the processes of one installation, and towards a database of its own. */
export const split: readonly Defence[] = [
  {
    name: 'no write is called twice',
    zh: '写入的应答丢失时不再次调用。',
    en: 'A write whose answer was lost is not called again.',
    changes: [
      {
        file: 'libs/service-proxy/src/create-proxy.ts',
        from: 'const isSafe = notCarriedOut(error) || (call.isRead && stream === null);',
        to: 'const isSafe = true;',
      },
    ],
    test: { ...proxy, title: 'calls again what was surely not carried out, and a read whose answer was lost; a write once only' },
  },
  {
    name: 'a fault’s text stays in its service',
    zh: '故障的原文留在出错的服务里。',
    en: 'Of a fault only its code leaves the service: its text may quote a row.',
    changes: [
      {
        file: 'libs/service-proxy/src/remote-fault.ts',
        from: `en: 'A fault within the service; its log has the details.'`,
        to: 'en: String(message)',
      },
    ],
    test: { ...proxy, title: 'tells nothing else of a fault' },
  },
  {
    name: 'missing secrets stop the start',
    zh: '使用自己的数据库时，缺少密钥即不启动。',
    en: 'With a given database a missing secret stops the start, and none is made.',
    changes: [{ file: 'libs/runtime/src/secret-variables.ts', from: 'if (untold.length > 0) problems.push(absent(untold));', to: '' }],
    test: {
      project: 'libs/runtime',
      file: 'src/secret-variables.test.ts',
      title: 'names everything that the process needs and was not given, and nothing else',
    },
  },
  {
    name: 'tables of this very program',
    zh: '单独的服务只在表结构与程序一致时启动。',
    en: 'A service that may change no schema starts on the tables of its own version only.',
    changes: [
      {
        file: 'libs/runtime/src/sql/given-database.ts',
        from: 'if (!applied.has(file)) throw notMigrated',
        to: `if (file === '') throw notMigrated`,
      },
    ],
    test: { project: 'libs/runtime', file: 'src/sql/given-database.int.test.ts', title: 'says that the job migrate has to run first' },
  },
  {
    name: 'beyond this machine by https only',
    zh: '对本机以外开放时必须经 https。',
    en: 'People reach the platform from elsewhere by https only.',
    changes: [
      {
        file: 'libs/runtime/src/config-checks.ts',
        from: `if (host !== '127.0.0.1' && servesPeople && publicUrl === null)`,
        to: `if (host !== '127.0.0.1' && servesPeople && publicUrl === '')`,
      },
    ],
    test: { project: 'libs/runtime', file: 'src/config.test.ts', title: 'refuses %s=%s' },
  },
  {
    name: 'cookies of https stay there',
    zh: '经 https 得到的登录标记不走明文。',
    en: 'A session opened behind https is never sent in the clear or by a neighbouring host.',
    changes: [{ file: 'apps/platform/src/http/cookies.ts', from: `\${isSecure ? '; Secure' : ''}`, to: '' }],
    test: {
      project: 'apps/platform',
      file: 'src/http/access.test.ts',
      title: 'gives a cookie that browsers keep to https and to this very host, behind a TLS proxy',
    },
  },
  {
    name: 'metrics by token',
    zh: '运行指标只凭口令读取。',
    en: 'Metrics are read by a token only.',
    changes: [
      {
        file: 'apps/platform/src/http/health-route.ts',
        from: 'return mayRead ? sendMetrics(response, options) : sendJson(response, 401, tokenNeeded);',
        to: 'return mayRead || true ? sendMetrics(response, options) : sendJson(response, 401, tokenNeeded);',
      },
    ],
    test: { project: 'apps/platform', file: 'src/http/routes.test.ts', title: 'about metrics come by a token only' },
  },
  {
    name: 'one door for all answers',
    zh: '分开运行时各接口的回答与在一个进程中相同。',
    en: 'A value comes out of another process as it went in.',
    changes: [
      {
        file: 'libs/service-proxy/src/wire-values.ts',
        from: 'if (value instanceof Date) return { [tag]:',
        to: 'if (value instanceof Date) return value; if (value instanceof Date) return { [tag]:',
      },
    ],
    test: { project: 'libs/service-proxy', file: 'src/wire-values.test.ts', title: 'comes out as it went in, whatever plain data it is' },
  },
];
