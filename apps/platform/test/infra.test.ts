import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Config, readConfig, readSecrets } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { secretNeeds } from '../src/service-secrets.ts';

/** Set by the full check: the tools are built from their Go modules, which takes minutes. */
const goTools = process.env['JUNHENG_INFRA_CHECK'] === '1';

const infra = join(import.meta.dirname, '../../../infra');
const text = (path: string) => readFileSync(join(infra, path), 'utf8');

type Variables = Record<string, string>;
type ComposeService = {
  environment?: Variables;
  secrets?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  user?: string;
  networks: string[];
  ports?: string[];
  healthcheck?: { disable?: boolean };
};
type Compose = {
  services: Record<string, ComposeService>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean } | null>;
};
type Container = { env: { name: string; value: string }[]; startupProbe?: object; livenessProbe?: object; readinessProbe?: object };
type Manifest = {
  kind: string;
  metadata: { name: string };
  data?: Variables;
  spec: { template: { spec: { containers: [Container]; volumes: { secret?: { items: { path: string }[] } }[] } } };
};

const own = ['registry', 'custody', 'monitoring', 'governance', 'placement', 'ledger', 'gateway'];
let secrets: string;
beforeAll(() => {
  secrets = mkdtempSync(join(tmpdir(), 'junheng-infra-'));
});
afterAll(() => rmSync(secrets, { recursive: true, force: true }));

/** As the program reads it in its container, the mounted secrets being there. */
function configOf(variables: Variables): Config {
  const known = Object.entries(variables).map(([name, value]): [string, string] => {
    if (!name.endsWith('_FILE')) return [name, value.replace(/\$\{(\w+):?[?-][^}]*\}/g, (_, variable: string) => filled[variable]!)];
    const file = join(secrets, basename(value));
    const secret = name.startsWith('DATABASE_URL')
      ? 'postgres://junheng:x@postgres:5432/junheng'
      : Buffer.alloc(32, 7).toString('base64url');
    writeFileSync(file, secret);
    return [name, file];
  });
  const environment = Object.fromEntries(known);
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.map(({ en }) => en).join('\n'));
  const needs = secretNeeds(read.config.services);
  const given = readSecrets(environment, needs);
  if (!given.ok) throw new Error(given.problems.map(({ en }) => en).join('\n'));
  // Least privilege: nothing that it does not need.
  expect(
    Object.keys(environment)
      .filter((name) => name.startsWith('JUNHENG_SECRET_'))
      .toSorted(),
  ).toEqual([...needs.purposes, ...(needs.service ? ['service'] : [])].map(secretFile).toSorted());
  return read.config;
}
const secretFile = (name: string) => `JUNHENG_SECRET_${name.toUpperCase().replaceAll('-', '_')}_FILE`;
const filled: Variables = {
  JUNHENG_COUNTY: '510121',
  JUNHENG_PUBLIC_URL: 'https://junheng.example',
  JUNHENG_OIDC_ISSUER: 'https://sso.example/realms/county',
  JUNHENG_OIDC_CLIENT_ID: 'junheng',
};

const mountedFiles = (variables: Variables) =>
  Object.entries(variables).flatMap(([name, value]) => (name.endsWith('_FILE') ? [basename(value)] : []));
const passwordsOf = (variables: Variables) => Object.keys(variables).filter((name) => name.startsWith('JUNHENG_PASSWORD_'));

describe('The Compose file', () => {
  const compose = parse(text('compose/compose.yaml'), { merge: true }) as Compose;
  const serviceOf = (name: string) => compose.services[name]!;

  test.each([...own, 'migrate'])('gives %s a configuration that the program accepts', (name) => {
    const { services } = configOf(serviceOf(name).environment!);
    expect(services).toEqual(name === 'migrate' ? 'migrate' : [name]);
  });
  test.each([...own, 'migrate'])('mounts exactly the secrets that %s is told of', (name) => {
    const { environment, secrets: mounted } = serviceOf(name);
    expect(mountedFiles(environment!).toSorted()).toEqual(mounted!.toSorted());
    expect(mounted!.filter((secret) => !(secret in compose.secrets))).toEqual([]);
  });
  test.each(own)('gives %s no password but its own role’s', (name) => {
    expect(passwordsOf(serviceOf(name).environment!)).toEqual([`JUNHENG_PASSWORD_${name.toUpperCase()}_FILE`]);
  });
  test('sends people to the county’s identity provider, and believes the proxy’s word about their addresses alone', () => {
    const { oidc, trustedProxies } = configOf(serviceOf('gateway').environment!);
    expect(oidc).toMatchObject({ issuer: 'https://sso.example/realms/county', clientId: 'junheng' });
    expect(compose.networks['front']).toMatchObject({ ipam: { config: [{ subnet: trustedProxies[0] }] } });
    const holders = Object.keys(compose.services).filter((name) => serviceOf(name).secrets?.includes('oidc_client_secret'));
    expect(holders).toEqual(['gateway']);
  });
  test('hands the key that signs the ledger to the ledger alone', () => {
    const holders = Object.entries(compose.services).flatMap(([name, { secrets: mounted }]) =>
      mounted?.includes('ledger_signing') ? [name] : [],
    );
    expect(holders).toEqual(['ledger']);
  });
  test('lets nothing but the proxy be reached from outside', () => {
    expect(Object.keys(compose.services).filter((name) => serviceOf(name).ports !== undefined)).toEqual(['proxy']);
    expect(compose.networks).toMatchObject({ back: { internal: true }, front: { internal: true } });
    expect(Object.keys(compose.services).filter((name) => serviceOf(name).networks.includes('outside'))).toEqual(['proxy']);
  });
  test.each(own)('runs %s without rights and on a read-only disk', (name) => {
    expect(serviceOf(name)).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });
  test('names every secret that make-secrets.sh makes, and no other', () => {
    const made = /for name in ([^;]+);/.exec(text('compose/make-secrets.sh'))![1]!.split(/[\s\\]+/);
    expect([...made, 'database_url'].toSorted()).toEqual(Object.keys(compose.secrets).toSorted());
  });
});

describe('The Kubernetes manifests', () => {
  const files = readdirSync(join(infra, 'kubernetes')).filter((file) => file.endsWith('.yaml'));
  const documents = files.flatMap((file) => parseAllDocuments(text(`kubernetes/${file}`))).map((document) => document.toJS() as Manifest);
  const told = documents.find(({ kind }) => kind === 'ConfigMap')!.data!;
  const workloads = documents.filter(({ kind }) => kind === 'Deployment' || kind === 'Job');
  const podOf = (name: string) => workloads.find(({ metadata }) => metadata.name === name)!.spec.template.spec;
  const variablesOf = (name: string): Variables => ({
    ...told,
    ...Object.fromEntries(podOf(name).containers[0].env.map((variable) => [variable.name, variable.value])),
  });

  test('run every service and the migration', () => {
    expect(workloads.map(({ metadata }) => metadata.name).toSorted()).toEqual([...own, 'migrate'].toSorted());
  });
  test.each([...own, 'migrate'])('give %s a configuration that the program accepts', (name) => {
    const { services, kafka } = configOf(variablesOf(name));
    expect(services).toEqual(name === 'migrate' ? 'migrate' : [name]);
    expect(kafka).toMatchObject({ tls: { ca: null }, replication: 3 });
  });
  test('send people to the county’s identity provider', () => {
    expect(configOf(variablesOf('gateway')).oidc).toMatchObject({ issuer: 'https://sso.example/realms/county', clientId: 'junheng' });
  });
  test.each([...own, 'migrate'])('mount exactly the secrets that %s is told of', (name) => {
    const mounted = podOf(name).volumes.flatMap(({ secret }) => secret?.items.map(({ path }) => path) ?? []);
    expect(mountedFiles(variablesOf(name)).toSorted()).toEqual(mounted.toSorted());
  });
  test.each(own)('give %s no password but its own role’s', (name) => {
    expect(passwordsOf(variablesOf(name))).toEqual([`JUNHENG_PASSWORD_${name.toUpperCase()}_FILE`]);
  });
  test.each(own)('run %s as an unprivileged user, with limits, probes and a disruption budget', (name) => {
    const pod = podOf(name);
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(pod.containers[0]).toMatchObject({
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      resources: { limits: { cpu: expect.any(String), memory: expect.any(String) } },
      startupProbe: { httpGet: { path: '/healthz' } },
      livenessProbe: { httpGet: { path: '/healthz' } },
      readinessProbe: { httpGet: { path: '/readyz' } },
    });
    expect(documents.some(({ kind, metadata }) => kind === 'PodDisruptionBudget' && metadata.name === name)).toBe(true);
  });
  test('deny all traffic by default', () => {
    const policies = documents.filter(({ kind }) => kind === 'NetworkPolicy');
    expect(policies.find(({ metadata }) => metadata.name === 'deny-by-default')!.spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });
  test('name every manifest in the kustomization', () => {
    const { resources } = parse(text('kubernetes/kustomization.yaml')) as { resources: string[] };
    expect(resources.toSorted()).toEqual(files.filter((file) => file !== 'kustomization.yaml').toSorted());
  });
});

// Not counted where it was not asked for: in a list of runs that is empty there.
const isGoThere = spawnSync('go', ['version']).status === 0;
test.skipIf(!isGoThere).each(goTools ? ['check.sh'] : [])(
  `infra/check/%s finds nothing${isGoThere ? '' : ' (skipped: Go is not installed)'}`,
  { timeout: 15 * 60_000 },
  (script) => {
    const { stdout, stderr } = spawnSync(join(infra, 'check', script), { encoding: 'utf8' });
    expect(stdout + stderr).toContain('kube-score: nothing critical');
  },
);
