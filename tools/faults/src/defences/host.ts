import type { Defence } from './defence.ts';

const project = 'apps/platform';
const guard = 'apps/platform/src/http/request-guard.ts';

export const host: readonly Defence[] = [
  {
    name: 'Host check',
    zh: '别的域名指到本机也进不来。',
    en: 'A foreign name that resolves to this machine gets nothing.',
    changes: [
      { file: guard, from: `if (!origins.map((own) => new URL(own).host).includes(headers.host ?? ''))`, to: `if (headers.host === '')` },
    ],
    test: { project, file: 'src/http/routes.test.ts', title: 'a page of another site still gets nothing' },
  },
  {
    name: 'Origin check',
    zh: '别的网页不能借操作者的浏览器发请求。',
    en: 'A foreign page sends nothing through the operator’s browser.',
    changes: [{ file: guard, from: 'if (isFromElsewhere) return foreignOrigin;', to: '' }],
    test: { project, file: 'src/http/request-guard.test.ts', title: 'refuses what a %s page loads, but not its links' },
  },
  {
    name: 'one process per home',
    zh: '同一数据文件夹同一时刻只由一个程序打开。',
    en: 'A home is open in one program at a time.',
    changes: [{ file: 'libs/runtime/src/home.ts', from: `lock.exec('pragma journal_mode = memory; begin exclusive');`, to: '' }],
    test: {
      project: 'libs/runtime',
      file: 'src/home.test.ts',
      title: 'lets one process in and tells the next where the first one answers',
    },
  },
  {
    name: 'no new key beside old data',
    zh: '已有数据而缺少密钥时不另造一把。',
    en: 'Where there is data and a key is missing, no new key is made in its place.',
    changes: [
      {
        file: 'libs/runtime/src/secrets.ts',
        from: 'if (missing.length > 0 && options.dataExists)',
        to: 'if (missing.length < 0 && options.dataExists)',
      },
    ],
    test: { project: 'libs/runtime', file: 'src/secrets.test.ts', title: 'stops when a key is missing beside data, and makes no new one' },
  },
  {
    name: 'token of a service',
    zh: '进程之间的入口只对持有令牌的调用者开放。',
    en: 'A service’s door opens to who carries its token, and to nobody else.',
    changes: [
      {
        file: 'libs/service-proxy/src/serve-api.ts',
        from: 'if (!carriesToken(request.headers.authorization, token)) return',
        to: "if (token === '') return",
      },
    ],
    test: { project: 'libs/service-proxy', file: 'test/proxy.int.test.ts', title: 'does nothing for %s' },
  },
  {
    name: 'listed methods only',
    zh: '没有列出的方法不对外提供。',
    en: 'A method that is not listed is not served.',
    changes: [{ file: 'libs/service-proxy/src/serve-api.ts', from: '!Object.hasOwn(listed, method)', to: '!(method in door)' }],
    test: { project: 'libs/service-proxy', file: 'test/proxy.int.test.ts', title: 'serves no method %s that is not listed' },
  },
  {
    name: 'an export leaves only once it is recorded',
    zh: '导出先记入台账，再给出第一个字节。',
    en: 'An export is recorded before its first byte leaves.',
    changes: [
      { file: 'apps/platform/src/http/entries-route.ts', from: 'if (refusal) return sendMessage(response, 404, refusal);', to: '' },
    ],
    test: { project: 'apps/platform', file: 'src/http/downloads.test.ts', title: 'do not leave when that cannot be recorded' },
  },
  {
    name: 'a publication ends after the commit',
    zh: '内部总线等每个订阅者提交之后才算送达。',
    en: 'The bus inside the process acknowledges after every subscriber has committed.',
    changes: [
      {
        file: 'libs/bus/src/in-process-bus.ts',
        from: 'await handle({ messages, unreadable: [], offsets: [] });',
        to: 'void handle({ messages, unreadable: [], offsets: [] });',
      },
    ],
    test: {
      project: 'libs/bus',
      file: 'src/in-process-bus.test.ts',
      title: 'a publication resolves only after every group of its topic has committed',
    },
  },
  {
    name: 'audit holds stores against the ledger',
    zh: '审核把各服务存下的事件与账本逐条对照。',
    en: 'An audit holds what the services store against the ledger.',
    changes: [
      { file: 'apps/platform/src/audit-everything.ts', from: 'if (digestIn(published) === digestIn(taken)) continue;', to: 'continue;' },
    ],
    test: {
      project: 'apps/platform',
      file: 'test/audit-everything.int.test.ts',
      title: 'an event that its store holds otherwise is found',
    },
  },
];
