import { custodyMigrations } from '@junheng/custody';
import { gatewaySchemas } from '@junheng/gateway';
import { ledgerMigrations } from '@junheng/ledger';
import { monitoringMigrations } from '@junheng/monitoring';
import { registryMigrations } from '@junheng/registry';
import { checkSchema, migrate, type ServiceName, type Sql } from '@junheng/runtime';
import { grantVault, vaultMigrations } from '@junheng/vault';
import { governanceMigrations } from '@junheng/governance';
import { placementMigrations } from '@junheng/placement';

/** Who owns which tables; a schema's login role has its name, but the gateway's schemas share one. */
const schemas = {
  vault: vaultMigrations,
  registry: registryMigrations,
  placement: placementMigrations,
  governance: governanceMigrations,
  custody: custodyMigrations,
  monitoring: monitoringMigrations,
  ledger: ledgerMigrations,
  ...gatewaySchemas,
};
const directoriesOf = (schema: string): readonly string[] =>
  [(schemas as Readonly<Record<string, string | readonly string[]>>)[schema]!].flat();
const schemaNames = Object.keys(schemas);

/** Of a service, and of its main schema: `teacher-assignment` is `teacher_assignment` there. */
export const roleOfService = (service: ServiceName): string => service.replaceAll('-', '_');
export const roleOf = (schema: string): string => (schema in gatewaySchemas ? 'gateway' : schema);
/** Nobody logs in as the owner of the keys: whoever seals or opens does so as itself. */
const withoutLogin = ['vault'];
/** Every login role. */
export const roles: readonly string[] = [...new Set(schemaNames.map(roleOf))].filter((role) => !withoutLogin.includes(role));

/** Brings every schema up to date, with its role and its rights. Run by the database's owner. */
export async function migrateSchemas(owner: Sql, password: (role: string) => string): Promise<void> {
  for (const name of schemaNames) {
    const role = roleOf(name);
    await migrate(owner, { name, role, password: roles.includes(role) ? password(role) : null, directories: directoriesOf(name) });
  }
  await grantVault(owner, {
    writers: ['registry', 'governance', 'placement'],
    keepers: ['custody'],
    readers: [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }],
  });
}

/**
 * For services that may change no schema: theirs must be as this program's files make them.
 * @throws {StartProblem} SchemaNotMigrated, SchemaNewer, SchemaFileChanged
 */
export async function checkSchemas(services: readonly ServiceName[], database: (schema: string) => Sql): Promise<void> {
  const own = schemaNames.filter((name) => services.map(roleOfService).includes(roleOf(name)));
  for (const name of own) await checkSchema(database(name), { name, directories: directoriesOf(name) });
}
