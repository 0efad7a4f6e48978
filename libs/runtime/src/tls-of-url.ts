import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** How a database's address says that its connection is encrypted: as libpq's, with the two modes that mean something. */
const modes = ['disable', 'require', 'verify-full'];

/**
 * Takes `sslmode` and `sslrootcert` out of a database's address. `require` encrypts, `verify-full` also checks the
 * server's name against the certificates of the file, or of the system. null: not encrypted.
 * @throws {TypeError} for another mode, as neither of them is meant to pass for none
 */
export function tlsOfUrl(url: string): { url: string; tls: ConnectionOptions | null } {
  const parsed = new URL(url);
  const mode = parsed.searchParams.get('sslmode') ?? 'disable';
  const file = parsed.searchParams.get('sslrootcert');
  if (!modes.includes(mode)) throw new TypeError(`sslmode is one of ${modes.join(', ')}`);
  for (const name of ['sslmode', 'sslrootcert']) parsed.searchParams.delete(name);
  if (mode === 'disable') return { url: parsed.href, tls: null };
  const trusted = mode === 'require' ? { rejectUnauthorized: false } : { rejectUnauthorized: true };
  // TLS from the first byte, which servers know since version 17.
  return { url: parsed.href, tls: { ...trusted, ALPNProtocols: ['postgresql'], ...(file ? { ca: readFileSync(file) } : {}) } };
}
