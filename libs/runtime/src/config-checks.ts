import type { Config, ConfigProblem, Environment } from './config.ts';
import { type ServiceName, serviceNames } from './config-variables.ts';

/**
 * Whom a service calls or waits for: the gateway calls every other; registry waits for custody, which reconciles the keys with the
 * fences before anybody opens a sealed field; placement asks registry for rosters, and comes after both by that.
 */
export function peersOf(service: ServiceName): readonly ServiceName[] {
  if (service === 'gateway') return serviceNames.filter((name) => name !== 'gateway');
  return calls[service] ?? [];
}

const calls: Partial<Record<ServiceName, readonly ServiceName[]>> = { registry: ['custody'], placement: ['registry'] };

/** What fits by itself but not together. */
export function checkTogether(config: Config, environment: Environment): ConfigProblem[] {
  const { services, databaseUrl, kafka, host, publicUrl, peers, demo } = config;
  const problems: ConfigProblem[] = [];
  const refuse = (variable: string, zh: string, en: string) =>
    problems.push({ variable, zh: `${variable}：${zh}。`, en: `${variable}: ${en}.` });
  const servesPeople = services === null || services.includes('gateway');

  if (services !== null && databaseUrl === null)
    refuse('JUNHENG_SERVICES', '单独启动服务需要 DATABASE_URL', 'single services need DATABASE_URL');
  if (Array.isArray(services) && kafka === null)
    refuse('JUNHENG_SERVICES', '单独启动服务需要 KAFKA_BROKERS', 'single services need KAFKA_BROKERS');
  if (Array.isArray(services)) {
    const needed = services.flatMap(peersOf);
    const absent = serviceNames.filter((name) => needed.includes(name) && !services.includes(name) && peers[name] === undefined);
    const who = services.filter((name: ServiceName) => peersOf(name).length > 0).join(', ');
    if (absent.length > 0)
      refuse(
        'JUNHENG_PEERS',
        `${who} 还需要这些服务的地址：${absent.join('、')}`,
        `${who} needs the addresses of ${absent.join(', ')} too`,
      );
  }
  const called: readonly ServiceName[] = Array.isArray(services)
    ? services.flatMap(peersOf).filter((name: ServiceName) => !services.includes(name))
    : [];
  const uncalled = serviceNames.filter((name) => peers[name] !== undefined && !called.includes(name));
  if (uncalled.length > 0)
    refuse('JUNHENG_PEERS', `本进程不需要这些服务的地址：${uncalled.join('、')}`, `this process does not call ${uncalled.join(', ')}`);
  if (services !== null && demo !== null)
    refuse('JUNHENG_DEMO', '只有运行全部服务的进程才能载入演示数据', 'only a process with every service loads the demo');

  if (host !== '127.0.0.1' && servesPeople && publicUrl === null)
    refuse(
      'JUNHENG_HOST',
      `监听 ${host} 需要 JUNHENG_PUBLIC_URL（经 TLS 代理访问的网址）`,
      `listening on ${host} needs JUNHENG_PUBLIC_URL, the address behind a TLS proxy`,
    );
  if (publicUrl !== null && !isSafeAddress(publicUrl))
    refuse(
      'JUNHENG_PUBLIC_URL',
      '本机以外只能用 https（登录和儿童数据不能明文传输）',
      'must be https beyond this machine: sign-in and children’s data do not travel in the clear',
    );

  const isSet = (name: string) => Boolean(environment[name]?.trim() || environment[`${name}_FILE`]?.trim());
  const oidc = ['JUNHENG_OIDC_ISSUER', 'JUNHENG_OIDC_CLIENT_ID', 'JUNHENG_OIDC_CLIENT_SECRET'];
  const oidcSet = oidc.filter(isSet);
  if (oidcSet.length > 0 && oidcSet.length < oidc.length)
    refuse(oidcSet[0]!, `${oidc.join('、')} 须一起设置`, `${oidc.join(', ')} belong together`);
  if (oidcSet.length > 0 && !servesPeople)
    refuse(oidcSet[0]!, '只有运行 gateway 的进程处理登录', 'only a process with the gateway signs people in');
  if (config.oidc !== null && !isSafeAddress(config.oidc.issuer))
    refuse(
      'JUNHENG_OIDC_ISSUER',
      '本机以外只能用 https（登录不能明文传输）',
      'must be https beyond this machine: sign-in does not travel in the clear',
    );

  const secrets = Object.keys(environment).filter((name) => /^JUNHENG_(SECRET|PASSWORD)_/.test(name) && environment[name]?.trim());
  if (databaseUrl === null && secrets.length > 0)
    refuse(
      secrets[0]!,
      `${secrets.join('、')} 只在设置 DATABASE_URL 时有意义；自带的数据库使用 JUNHENG_HOME/secrets`,
      `${secrets.join(', ')} mean nothing without DATABASE_URL: the embedded database goes with JUNHENG_HOME/secrets`,
    );
  if (environment['KAFKA_TLS']?.trim() === 'false' && environment['KAFKA_TLS_CA']?.trim())
    refuse('KAFKA_TLS_CA', '与 KAFKA_TLS=false 矛盾', 'contradicts KAFKA_TLS=false');

  const sasl = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'];
  const set = sasl.filter(isSet);
  if (set.length > 0 && set.length < sasl.length) refuse(set[0]!, `${sasl.join('、')} 须一起设置`, `${sasl.join(', ')} belong together`);
  if (kafka === null) {
    const orphans = ['KAFKA_PARTITIONS', 'KAFKA_REPLICATION', 'KAFKA_TLS', 'KAFKA_TLS_CA', ...sasl].filter(isSet);
    if (orphans.length > 0)
      refuse(
        orphans[0]!,
        `${orphans.join('、')} 只在设置 KAFKA_BROKERS 时有意义`,
        `${orphans.join(', ')} mean nothing without KAFKA_BROKERS`,
      );
  }
  return problems;
}

/** What travels over a network is encrypted. */
function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname);
}
