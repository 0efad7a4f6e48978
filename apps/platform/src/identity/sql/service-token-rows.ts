import type { DatabaseSync } from 'node:sqlite';

/** Times in ms since 1970; `grants` is JSON. */
export type ServiceTokenRow = {
  id: string;
  hash: string;
  name: string;
  grants: string;
  issued_by: string;
  issued: number;
  expires: number;
  revoked: number | null;
  revoked_by: string | null;
  uses: number;
  used: number | null;
};

export type ServiceTokenRows = ReturnType<typeof openServiceTokenRows>;

/** The table of service tokens. A row stays when its token is revoked or has expired: who gave what to whom is not forgotten. */
export function openServiceTokenRows(database: DatabaseSync) {
  const insert = database.prepare(
    `insert into service_token (id, hash, name, grants, issued_by, issued, expires)
     values (:id, :hash, :name, :grants, :issued_by, :issued, :expires)`,
  );
  const find = database.prepare('select * from service_token where hash = ?');
  const byId = database.prepare('select * from service_token where id = ?');
  const all = database.prepare('select * from service_token order by issued desc, id');
  const use = database.prepare('update service_token set uses = uses + 1, used = ? where id = ?');
  const revoke = database.prepare('update service_token set revoked = ?, revoked_by = ? where id = ? and revoked is null');
  return {
    insert: (row: Omit<ServiceTokenRow, 'revoked' | 'revoked_by' | 'uses' | 'used'>): void => void insert.run(row),
    find: (hash: string) => find.get(hash) as ServiceTokenRow | undefined,
    byId: (id: string) => byId.get(id) as ServiceTokenRow | undefined,
    all: () => all.all() as unknown as ServiceTokenRow[],
    use: (id: string, now: number): void => void use.run(now, id),
    revoke: (id: string, now: number, by: string): void => void revoke.run(now, by, id),
  };
}
