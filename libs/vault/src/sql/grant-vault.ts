import type { SealedClass } from '@junheng/contracts';
import { lockRoles, type Sql } from '@junheng/runtime';

export type VaultGrants = {
  /** Roles that seal: they make keys and read them, and change none. */
  writers: readonly string[];
  /** Roles that open some classes for one purpose. */
  readers: readonly { role: string; purpose: string; classes: readonly SealedClass[] }[];
  /** Roles that fence, destroy and rewrap keys. */
  keepers?: readonly string[];
};

/** Brings the rights in the vault to exactly these. Run by the database's owner once all roles and the vault exist. */
export async function grantVault(owner: Sql, { writers, readers, keepers = [] }: VaultGrants): Promise<void> {
  await owner.begin(async (transaction) => {
    await lockRoles(transaction);
    await transaction`alter role vault nologin`; // it owns the schema's name only; whoever seals or opens does so as itself
    const before = await transaction<{ role: string }[]>`
      select distinct grantee as role from information_schema.role_table_grants
      where table_schema = 'vault' and grantee not in ('vault', current_user)`;
    for (const role of new Set([...before.map(({ role }) => role), ...writers, ...readers.map(({ role }) => role), ...keepers])) {
      const name = transaction(role);
      await transaction`grant usage on schema vault to ${name}`;
      await transaction`revoke all on all tables in schema vault from ${name}`;
      await transaction`revoke all on function vault.ensure_data_keys from ${name}`;
    }
    for (const role of writers) {
      await transaction`grant select, insert on vault.data_key to ${transaction(role)}`;
      await transaction`grant select on vault.fence, vault.fenced_subject to ${transaction(role)}`;
      await transaction`grant execute on function vault.ensure_data_keys to ${transaction(role)}`;
    }
    for (const role of keepers) {
      await transaction`grant select, update on vault.data_key to ${transaction(role)}`;
      await transaction`grant select, insert on vault.fence, vault.secret_in_use to ${transaction(role)}`;
    }
    await transaction`delete from vault.reading_grant`;
    for (const { role, purpose, classes } of readers) {
      await transaction`grant select on vault.granted_class, vault.readable_key, vault.fenced_subject to ${transaction(role)}`;
      await transaction`
        insert into vault.reading_grant (role_name, purpose, class) select ${role}, ${purpose}, unnest(${[...classes]}::text[])`;
    }
  });
}
