import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractsByType, type EventContract, headerPrefix } from '@junheng/contracts';
import { startEmbeddedPostgres } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, vaultMigrations } from '@junheng/vault';
import { type EventSample, samplesDirectory } from './event-samples.ts';
import { sampleData, uuidOf } from './sample-data.ts';

/** Writes the sample of each new event version, sealed by the vault; never over one that is there. */
export async function writeEventSamples(root: string): Promise<void> {
  const directory = join(root, samplesDirectory);
  mkdirSync(directory, { recursive: true });
  const missing = [...contractsByType.values()].filter(({ type }) => !existsSync(join(directory, `${type}.json`)));
  if (missing.length === 0) return;
  const home = mkdtempSync(join(tmpdir(), 'junheng-samples-'));
  const server = await startEmbeddedPostgres(home, 'samples', { durable: false });
  try {
    for (const contract of missing) {
      const sample = await makeSample(server.url, contract);
      writeFileSync(join(directory, `${contract.type}.json`), `${JSON.stringify(sample, null, 2)}\n`);
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const schoolYear = 2019;

/** Sealed under the secrets of `createTestDatabase().runtime()`, which are no secrets. */
async function makeSample(url: string, contract: EventContract): Promise<EventSample> {
  const database = await createTestDatabase(url);
  try {
    await database.schema('vault', [vaultMigrations]);
    const sql = await database.schema('writer', []);
    await grantVault(database.owner, { writers: ['writer'], readers: [] });
    const runtime = database.runtime();
    const id = uuidOf(contract.type);
    const data = sampleData(contract);
    const [body] = await sql.begin((transaction) =>
      createVault({ runtime }).seal(transaction, [{ eventId: id, contract, data, schoolYear }]),
    );
    const rows = await database.owner<{ subject: string; class: string; schoolYear: number; wrapped: Buffer; commitment: Buffer }[]>`
      select subject, class, school_year as "schoolYear", wrapped, commitment from vault.data_key order by class`;
    const dataKeys = rows.map((row) => ({
      ...row,
      wrapped: row.wrapped.toString('base64'),
      commitment: row.commitment.toString('base64'),
    }));
    return { header: headerOf(contract, id, runtime.county), body: body!, ...(dataKeys.length > 0 ? { dataKeys } : {}) };
  } finally {
    await database.drop();
  }
}

function headerOf({ type }: EventContract, id: string, county: string): string {
  const service = type.split('.')[1]!;
  const prefix = headerPrefix({
    county,
    datacontenttype: 'application/json',
    id,
    salt: 'A'.repeat(22),
    source: `/${service}`,
    specversion: '1.0',
    stream: `sample/${uuidOf(`${type} stream`)}`,
    time: '2019-09-01T01:00:00.000Z',
    type,
  });
  return `${prefix}1,"versionprev":0}`;
}
