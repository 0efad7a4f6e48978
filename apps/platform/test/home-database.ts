import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, openSecrets, type Sql, systemEntropy } from '@junheng/runtime';

/** A connection to the database that a platform runs on this home, with its owner's rights: only a test has those. */
export function connectToHome(home: string): Sql {
  const [, , , port] = readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  const { password } = openSecrets(join(home, 'secrets'), { dataExists: true, entropy: systemEntropy });
  return connect(`postgres://postgres:${encodeURIComponent(password('postgres'))}@127.0.0.1:${port}/postgres`, { max: 2 });
}
