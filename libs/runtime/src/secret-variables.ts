import { type ConfigProblem, type Environment, readSecretText, type ServiceName } from './config.ts';
import { passwordOf } from './role-password.ts';
import { type SecretPurpose, secretPurposes, type Secrets } from './secrets.ts';

/** What one process must know, so that it is told nothing else: a leak of one service opens one service. */
export type SecretNeeds = {
  purposes: readonly SecretPurpose[];
  /** Roles that it logs in as. */
  roles: readonly string[];
  /** Whether it speaks with services in other processes. */
  service: boolean;
};

export type GivenSecrets = Secrets & {
  /** Shared by the processes of one installation: what proves one to another is derived from it. */
  service(): Uint8Array;
};

export type GivenSecretsResult = { ok: true; secrets: GivenSecrets } | { ok: false; problems: ConfigProblem[] };

const prefix = 'JUNHENG_SECRET_';
const capitals = (name: string) => name.toUpperCase().replaceAll('-', '_');
const variableOf = (name: string) => prefix + capitals(name);
const passwordVariableOf = (role: string) => `JUNHENG_PASSWORD_${capitals(role)}`;

/** Every secret by its variable, for a new installation. */
export const secretVariables: readonly string[] = [...secretPurposes, 'database', 'service'].map(variableOf);

/**
 * The secrets of an installation with a given database: they come from outside, none is ever made here. 32 bytes as
 * base64url in `JUNHENG_SECRET_…` or in the file that `…_FILE` names; `…_PREVIOUS` while one is rotated. A role's password is
 * `JUNHENG_PASSWORD_<ROLE>`, else derived from the secret `database`. All that is missing is named at once.
 */
export function readSecrets(environment: Environment, needs: SecretNeeds): GivenSecretsResult {
  const problems: ConfigProblem[] = [];
  const values = new Map<string, Uint8Array>();
  const take = (variable: string) => {
    const text = readSecretText(environment, variable, problems);
    if (text === undefined) return;
    const value = Buffer.from(text, 'base64url');
    if (value.length === 32 && value.toString('base64url') === text.replace(/=+$/, '')) values.set(variable, value);
    else problems.push(malformed(variable));
  };
  for (const variable of secretVariables) take(variable);
  for (const purpose of secretPurposes) take(`${variableOf(purpose)}_PREVIOUS`);
  const passwords = new Map<string, string>();
  for (const role of needs.roles) {
    const given = readSecretText(environment, passwordVariableOf(role), problems);
    if (given !== undefined && !/^[A-Za-z0-9_-]{16,}$/.test(given)) problems.push(malformedPassword(passwordVariableOf(role)));
    if (given !== undefined) passwords.set(role, given);
  }

  const needed = [...needs.purposes.map(variableOf), ...(needs.service ? [variableOf('service')] : [])];
  const missing = needed.filter((variable) => !values.has(variable));
  const withoutPassword = values.has(variableOf('database')) ? [] : needs.roles.filter((role) => !passwords.has(role));
  // Who logs in as several roles is better given the one secret that all passwords follow from.
  if (withoutPassword.length > 1) missing.push(variableOf('database'));
  else missing.push(...withoutPassword.map(passwordVariableOf));
  const told = new Set(problems.map(({ variable }) => variable.replace(/_FILE$/, '')));
  const untold = missing.filter((variable) => !told.has(variable));
  if (untold.length > 0) problems.push(absent(untold));
  if (problems.length > 0) return { ok: false, problems };

  const valueOf = (name: string) => {
    const value = values.get(variableOf(name));
    if (value === undefined) throw new Error(`this process was not given the secret ${name}`);
    return value;
  };
  return {
    ok: true,
    secrets: {
      secret: valueOf,
      previousSecret: (purpose) => values.get(`${variableOf(purpose)}_PREVIOUS`) ?? null,
      password: (role) => passwords.get(role) ?? passwordOf(valueOf('database'), role),
      service: () => valueOf('service'),
    },
  };
}

/** Fresh random values for a new installation, with what a process of its own needs instead of the secret `database`. */
export function freshSecrets(
  random: (length: number) => Uint8Array,
  services: readonly ServiceName[],
): [variable: string, value: string][] {
  const values = secretVariables.map((variable): [string, Buffer] => [variable, Buffer.from(random(32))]);
  const database = values.find(([variable]) => variable === variableOf('database'))![1];
  return [
    ...values.map(([variable, value]): [string, string] => [variable, value.toString('base64url')]),
    ...services.map((service): [string, string] => [passwordVariableOf(service), passwordOf(database, service.replaceAll('-', '_'))]),
  ];
}

const absent = (variables: readonly string[]): ConfigProblem => ({
  variable: variables.join(' '),
  zh: `缺少 ${variables.join('、')}（均可改用 …_FILE 指定文件）。使用自己的数据库时密钥由外部给出，平台不会自行生成。新装时可用 npx junheng secrets 生成；已有数据时请从备份恢复。`,
  en: `Missing: ${variables.join(', ')} (each may be given as a file, …_FILE). With a database of your own the secrets come from outside; the platform makes none. For a new installation npx junheng secrets makes them; beside data restore them from your backup.`,
});
const malformed = (variable: string): ConfigProblem => ({
  variable,
  zh: `${variable}：应为 32 字节的 base64url（43 个字符）。`,
  en: `${variable}: must be 32 bytes as base64url (43 characters).`,
});
const malformedPassword = (variable: string): ConfigProblem => ({
  variable,
  zh: `${variable}：应为至少 16 个字母、数字、- 或 _。`,
  en: `${variable}: must be at least 16 letters, digits, - or _.`,
});
