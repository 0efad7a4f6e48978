import type { DatabaseSync } from 'node:sqlite';
import { type Grant, programRoles, type Role } from '@junheng/access';
import type { Clock, Entropy } from '@junheng/runtime';
import { hashOf } from './hash-of.ts';
import { openServiceTokenRows, type ServiceTokenRow } from './sql/service-token-rows.ts';

export type ServiceToken = {
  id: string;
  name: string;
  grants: readonly Grant[];
  issuedBy: string;
  issuedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  uses: number;
  usedAt: Date | null;
};

export type ServiceTokens = {
  /** `secret` is shown once and kept nowhere. */
  issue(given: { name: string; grants: readonly Grant[]; days: number; issuedBy: string }): { token: ServiceToken; secret: string };
  /** The token that this secret opens, its use counted; null: none, or no longer. */
  use(secret: string): ServiceToken | null;
  /** Newest first, the revoked and expired among them. */
  all(): ServiceToken[];
  /** @returns null where there is none of this id */
  revoke(id: string, by: string): ServiceToken | null;
  /** Tells of those that have expired. */
  sweep(): void;
  /** Told the id of each token that is revoked or has expired, perhaps more than once. */
  onEnd(listener: (id: string) => void): void;
};

/** Whether a program may hold it. Another one, of a token that was issued before this was so, holds nothing. */
export const isForProgram = ({ role, scope }: Grant): boolean =>
  scope.kind === 'county' && (programRoles as readonly Role[]).includes(role);

/** As whom the program of a token acts. */
export const serviceActorId = (tokenId: string): string => `service-${tokenId}`;

/** By its first letters a token that lies about is known for what it is. */
export const tokenPrefix = 'junheng-token-';
const dayMilliseconds = 86_400_000;

/** Tokens for programs, kept as hashes. */
export function openServiceTokens(database: DatabaseSync, { clock, entropy }: { clock: Clock; entropy: Entropy }): ServiceTokens {
  const rows = openServiceTokenRows(database);
  const now = () => clock.now().getTime();
  const listeners: ((id: string) => void)[] = [];
  const tell = (id: string) => {
    for (const listener of listeners) listener(id);
  };
  return {
    issue({ name, grants, days, issuedBy }) {
      const issued = now();
      const label = `service-token|${issued}|${rows.all().length}`;
      const secret = `${tokenPrefix}${entropy.bytes(32, label).toString('base64url')}`;
      const id = entropy.bytes(9, `${label}|id`).toString('hex');
      const expires = issued + days * dayMilliseconds;
      rows.insert({ id, hash: hashOf(secret), name, grants: JSON.stringify(grants), issued_by: issuedBy, issued, expires });
      return { token: tokenOf(rows.byId(id)!), secret };
    },
    use(secret) {
      if (!secret.startsWith(tokenPrefix)) return null;
      const row = rows.find(hashOf(secret));
      if (!row || row.revoked !== null || row.expires <= now()) return null;
      rows.use(row.id, now());
      return tokenOf(row);
    },
    all: () => rows.all().map(tokenOf),
    revoke(id, by) {
      rows.revoke(id, now(), by);
      const row = rows.byId(id);
      if (row) tell(id);
      return row ? tokenOf(row) : null;
    },
    sweep() {
      const at = now();
      for (const { id, expires } of rows.all()) if (expires <= at) tell(id);
    },
    onEnd: (listener) => void listeners.push(listener),
  };
}

const tokenOf = (row: ServiceTokenRow): ServiceToken => ({
  id: row.id,
  name: row.name,
  grants: (JSON.parse(row.grants) as Grant[]).filter(isForProgram),
  issuedBy: row.issued_by,
  issuedAt: new Date(row.issued),
  expiresAt: new Date(row.expires),
  revokedAt: row.revoked === null ? null : new Date(row.revoked),
  uses: row.uses,
  usedAt: row.used === null ? null : new Date(row.used),
});
