import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, type Vault, vaultMigrations } from '@junheng/vault';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { governanceMigrations } from '../src/service.ts';
import { createEvidenceBytes, pieceBytes } from '../src/views/evidence-bytes.ts';

const evidenceId = '0d3c1a52-6a55-5c0e-9f6c-000000000001';
const pieces = 20;
const bytes = Buffer.alloc(pieces * pieceBytes - 7, 5);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('vault', [vaultMigrations]);
});
afterAll(() => database.drop());

test('a file of twenty pieces is sealed and opened with one piece held at a time', async () => {
  const sql = await database.schema('governance', governanceMigrations);
  await grantVault(database.owner, { writers: ['governance'], keepers: [], readers: [] });
  const runtime = database.runtime();
  const vault = createVault({ runtime });
  let [sealed, opened, taken, mostSealed, mostOpened] = [0, 0, 0, 0, 0];
  const counted: Pick<Vault, 'sealTexts' | 'openTexts'> = {
    async sealTexts(transaction, key, texts) {
      const [row] = await transaction<{ stored: number }[]>`select count(*)::int as stored from evidence_piece`;
      sealed += texts.length;
      mostSealed = Math.max(mostSealed, sealed - row!.stored);
      return vault.sealTexts(transaction, key, texts);
    },
    openTexts(of, items) {
      opened += items.length;
      mostOpened = Math.max(mostOpened, opened - taken);
      return vault.openTexts(of, items);
    },
  };
  const kept = createEvidenceBytes({ sql, county: runtime.county, vault: counted });
  expect(await kept.keep({ evidenceId, fileHash: 'a'.repeat(64), isPersonal: true, schoolYear: 2019, bytes })).toBe(true);
  expect([sealed, mostSealed]).toEqual([pieces, 1]);

  for await (const piece of kept.read(evidenceId)) {
    expect(piece?.equals(bytes.subarray(taken * pieceBytes, (taken + 1) * pieceBytes))).toBe(true);
    taken += 1;
  }
  expect([opened, taken, mostOpened]).toEqual([pieces, pieces, 1]);
});
