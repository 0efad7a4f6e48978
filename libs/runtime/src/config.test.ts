import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  test('needs nothing: port 4000, .junheng beside the sources, county 000000, no demo', () => {
    const home = resolve(import.meta.dirname, '../../../.junheng');
    const own = { port: 4000, host: '127.0.0.1', home, county: '000000', demo: null, clock: null };
    const given = { databaseUrl: null, kafka: null, services: null, peers: {}, publicUrl: null, witnesses: [], metricsToken: null };
    const signIn = { oidc: null, trustedProxies: [] };
    expect(readConfig({})).toEqual({ ok: true, config: { ...own, ...given, ...signIn } });
  });

  test('takes what it is given; an empty variable counts as absent', () => {
    const given = { PORT: '0', JUNHENG_HOME: '/data/均衡', JUNHENG_COUNTY: '510121', JUNHENG_DEMO: 'small', DATABASE_URL: ' ' };
    const config = { port: 0, home: '/data/均衡', county: '510121', demo: 'small', databaseUrl: null };
    expect(readConfig(given)).toMatchObject({ ok: true, config });
  });

  const oidc = { JUNHENG_OIDC_CLIENT_ID: 'junheng', JUNHENG_OIDC_CLIENT_SECRET: 'a secret of the county' };

  test('takes the county’s identity provider, by https unless it is on this machine', () => {
    const issuer = 'https://sso.example/realms/county';
    expect(readConfig({ ...oidc, JUNHENG_OIDC_ISSUER: issuer })).toMatchObject({
      ok: true,
      config: { oidc: { issuer, clientId: 'junheng', clientSecret: 'a secret of the county' } },
    });
    expect(readConfig({ ...oidc, JUNHENG_OIDC_ISSUER: 'http://127.0.0.1:9000' })).toMatchObject({ ok: true });
    expect(readConfig({ ...oidc, JUNHENG_OIDC_ISSUER: 'http://sso.example' })).toMatchObject({
      ok: false,
      problems: [{ variable: 'JUNHENG_OIDC_ISSUER', en: expect.stringMatching(/must be https/) }],
    });
  });

  test('believes a proxy on this machine where there is a public address, else those it is told', () => {
    const publicUrl = { JUNHENG_PUBLIC_URL: 'https://county.example' };
    expect(readConfig(publicUrl)).toMatchObject({ config: { trustedProxies: ['127.0.0.1', '::1'] } });
    expect(readConfig({ ...publicUrl, JUNHENG_TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8' })).toMatchObject({
      config: { trustedProxies: ['10.0.0.0/8', 'fd00::/8'] },
    });
  });

  test('names every fault at once, in both languages', () => {
    const result = readConfig({ PORT: '80a', JUNHENG_COUNTY: '51', JUNHENG_DEMO: 'large', JUNHENG_CLOCK: 'yesterday' });
    if (result.ok) throw new Error('accepted');
    expect(result.problems.map(({ variable }) => variable)).toEqual(['PORT', 'JUNHENG_COUNTY', 'JUNHENG_DEMO', 'JUNHENG_CLOCK']);
    for (const { zh, en } of result.problems) {
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/must be/);
    }
  });

  test.each([
    ['2019-09-10', '2019-09-09T16:00:00.000Z'],
    ['2019-09-10T09:00', '2019-09-10T01:00:00.000Z'],
    ['2019-09-10T09:00:30', '2019-09-10T01:00:30.000Z'],
    ['2019-09-10T09:00:00Z', '2019-09-10T09:00:00.000Z'],
    ['2019-09-10T09:00:00-05:00', '2019-09-10T14:00:00.000Z'],
  ])('sets the clock to %s: %s', (text, moment) => {
    expect(readConfig({ JUNHENG_CLOCK: text })).toMatchObject({ ok: true, config: { clock: new Date(moment) } });
  });

  test.each(['2019-02-30', '2019', '10/09/2019', '1999-09-01', '2100-01-02', '2019-09-10T25:00'])('refuses the clock %s', (text) => {
    expect(readConfig({ JUNHENG_CLOCK: text })).toMatchObject({ ok: false, problems: [{ variable: 'JUNHENG_CLOCK' }] });
  });

  test.each([['65536'], ['-1'], ['4000.5'], ['0x50']])('refuses the port %s', (port) => {
    expect(readConfig({ PORT: port })).toMatchObject({ ok: false });
  });

  test.each([
    ['HOST', '192.168.1.5', /only|must be/],
    ['HOST', 'county.example', /must be/],
    ['JUNHENG_HOST', '0.0.0.0', /needs JUNHENG_PUBLIC_URL/],
    ['JUNHENG_PUBLIC_URL', 'http://county.example', /must be https/],
    ['JUNHENG_PUBLIC_URL', 'https://county.example/app', /without a path/],
    ['JUNHENG_PUBLIC_URL', 'county.example', /without a path/],
    ['DATABASE_URL', 'mysql://db/junheng', /must name one PostgreSQL/],
    ['DATABASE_URL', 'postgres://db', /must name one PostgreSQL/],
    ['DATABASE_URL', 'postgres://a,b/junheng', /must name one PostgreSQL/],
    ['DATABASE_URL', 'postgres://db/junheng?sslmode=prefer', /must name one PostgreSQL/],
    ['KAFKA_BROKERS', 'broker', /must be host:port/],
    ['KAFKA_PARTITIONS', '6', /mean nothing without KAFKA_BROKERS/],
    ['JUNHENG_SERVICES', 'transport', /must be one or several/],
    ['JUNHENG_SERVICES', 'registry,migrate', /must be one or several/],
    ['JUNHENG_SERVICES', 'registry', /need DATABASE_URL/],
    ['JUNHENG_PEERS', 'registry=http://registry:4000', /does not call registry/],
    ['JUNHENG_PEERS', 'registry=http://a:1,registry=http://b:1', /must be service=address/],
    ['JUNHENG_SECRET_LEDGER_SIGNING', 'x', /mean nothing without DATABASE_URL/],
    ['JUNHENG_PASSWORD_LEDGER_FILE', '/run/secrets/x', /mean nothing without DATABASE_URL/],
    ['JUNHENG_WITNESS_URL', 'witness.example+1a2b3c4d+AbC@http://witness.example', /must be <verifier key>@<https/],
    ['JUNHENG_PEERS', 'registry', /must be service=address/],
    ['JUNHENG_METRICS_TOKEN', 'short', /at least 24/],
    ['JUNHENG_WITNESS_URL', 'https://witness.example', /must be <verifier key>@/],
    ['JUNHENG_OIDC_ISSUER', 'https://sso.example', /belong together/],
    ['JUNHENG_OIDC_ISSUER', 'sso.example', /must be the issuer address/],
    ['JUNHENG_OIDC_CLIENT_SECRET', 'short', /at least 16/],
    ['JUNHENG_TRUSTED_PROXIES', 'proxy.example', /must be addresses or networks/],
    ['JUNHENG_TRUSTED_PROXIES', '10.0.0.0/33', /must be addresses or networks/],
  ])('refuses %s=%s', (variable, value, reason) => {
    expect(readConfig({ [variable]: value })).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([{ variable, zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(reason) }]),
    });
  });

  test.each([
    ['JUNHENG_HOST', '127.0.0.1'],
    ['HOST', 'localhost'],
    ['HOST', hostname()],
    ['JUNHENG_PUBLIC_URL', 'https://county.example/'],
    ['JUNHENG_PUBLIC_URL', 'http://localhost:8443'],
    ['DATABASE_URL', 'postgres://owner:secret@db:5432/junheng?sslmode=verify-full'],
    ['KAFKA_BROKERS', 'a:9092, b:9092'],
    ['JUNHENG_WITNESS_URL', 'witness.example+1a2b3c4d+AbC+/=@https://witness.example/add-checkpoint'],
  ])('accepts %s=%s', (variable, value) => {
    expect(readConfig({ [variable]: value })).toMatchObject({ ok: true });
  });

  const backbone = { DATABASE_URL: 'postgres://db/junheng', KAFKA_BROKERS: 'broker:9092' };

  test('starts single services on a given database and broker, the gateway with the addresses of the others', () => {
    expect(readConfig({ ...backbone, JUNHENG_SERVICES: 'registry, custody' })).toMatchObject({
      ok: true,
      config: { services: ['registry', 'custody'] },
    });
    expect(readConfig({ ...backbone, JUNHENG_SERVICES: 'registry' })).toMatchObject({ problems: [{ variable: 'JUNHENG_PEERS' }] });
    const gateway = { ...backbone, JUNHENG_SERVICES: 'gateway', JUNHENG_PEERS: 'registry=http://r:4000,custody=http://c:4000' };
    expect(readConfig(gateway)).toMatchObject({
      problems: [{ variable: 'JUNHENG_PEERS', en: expect.stringContaining('addresses of placement, governance, monitoring, ledger too') }],
    });
    const all = {
      ...gateway,
      JUNHENG_PEERS: `${gateway.JUNHENG_PEERS},placement=http://p:4000,governance=http://g:4000,monitoring=http://m:4000,ledger=https://l`,
    };
    expect(readConfig(all)).toMatchObject({ ok: true, config: { peers: { registry: 'http://r:4000', ledger: 'https://l' } } });
    expect(readConfig({ DATABASE_URL: backbone.DATABASE_URL, JUNHENG_SERVICES: 'migrate' })).toMatchObject({
      config: { services: 'migrate' },
    });
  });

  test('lets a single service listen beyond this machine, and people only behind a public https address', () => {
    const host = { JUNHENG_HOST: '0.0.0.0' };
    expect(readConfig({ ...backbone, ...host, JUNHENG_SERVICES: 'monitoring' })).toMatchObject({ ok: true });
    expect(readConfig({ ...host, JUNHENG_PUBLIC_URL: 'https://county.example' })).toMatchObject({ ok: true, config: { host: '0.0.0.0' } });
  });

  test('takes a secret from the file that its _FILE variable names, and never shows one', () => {
    const directory = mkdtempSync(join(tmpdir(), 'junheng-config-'));
    writeFileSync(join(directory, 'url'), 'postgres://owner:hidden@db/junheng\n');
    expect(readConfig({ DATABASE_URL_FILE: join(directory, 'url') })).toMatchObject({
      config: { databaseUrl: 'postgres://owner:hidden@db/junheng' },
    });
    writeFileSync(join(directory, 'url'), 'postgres://owner:hidden@db');
    expect(JSON.stringify(readConfig({ DATABASE_URL_FILE: join(directory, 'url') }))).not.toContain('hidden');
    expect(readConfig({ DATABASE_URL_FILE: join(directory, 'none') })).toMatchObject({ problems: [{ variable: 'DATABASE_URL_FILE' }] });
    rmSync(directory, { recursive: true });
  });

  test('refuses addresses that a process does not call, and an authority for a line that is not encrypted', () => {
    const ledger = { ...backbone, JUNHENG_SERVICES: 'ledger', JUNHENG_PEERS: 'ledger=http://l:1,gateway=http://g:1' };
    expect(readConfig(ledger)).toMatchObject({ problems: [{ en: expect.stringContaining('does not call ledger, gateway') }] });
    expect(readConfig({ ...backbone, KAFKA_TLS: 'false', KAFKA_TLS_CA: 'ca.pem' })).toMatchObject({ ok: false });
  });

  test('takes the login at Kafka as a whole or not at all', () => {
    const login = { KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_SASL_USERNAME: 'junheng' };
    expect(readConfig({ ...backbone, ...login })).toMatchObject({ problems: [{ en: expect.stringContaining('belong together') }] });
    expect(readConfig({ ...backbone, ...login, KAFKA_SASL_PASSWORD: 'x' })).toMatchObject({
      config: { kafka: { sasl: { mechanism: 'scram-sha-512', username: 'junheng', password: 'x' }, tls: null } },
    });
  });
});
