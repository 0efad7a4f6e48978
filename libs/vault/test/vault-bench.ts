import { systemEntropy } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createVault, createVaultReader, grantVault, type SealedItem, vaultMigrations } from '../src/vault.ts';
import { registered, typeOfRegistered } from './sample-students.ts';

/** Events per second: sealed with two classes each (two new keys), and opened in one class, each under its own key. */
export type VaultRates = { seal: number; open: number };

const batchSize = 500;

/** Works in a fresh database on the server of `url`; every event is another student's, the dearest case. */
export async function benchVault(url: string, { events = 10_000, rounds = 3 } = {}): Promise<VaultRates> {
  const database = await createTestDatabase(url);
  try {
    await database.schema('vault', [vaultMigrations]);
    const writer = await database.schema('bench_writer', []);
    const gateway = await database.schema('bench_reader', []);
    await grantVault(database.owner, {
      writers: ['bench_writer'],
      readers: [{ role: 'bench_reader', purpose: 'equity-view', classes: ['sensitive'] }],
    });
    const runtime = database.runtime({ entropy: systemEntropy });
    const vault = createVault({ runtime });
    const reader = createVaultReader({ sql: gateway, runtime, purpose: 'equity-view' });

    const plain = Array.from({ length: events }, (_, index) => registered(`bench ${index}`));
    const sealed: SealedItem[] = [];
    const seal = await rateOf(events, async () => {
      for (let at = 0; at < events; at += batchSize) {
        const batch = plain.slice(at, at + batchSize);
        const bodies = await writer.begin((transaction) => vault.seal(transaction, batch));
        sealed.push(...batch.map(({ eventId }, index) => ({ eventId, type: typeOfRegistered, body: bodies[index]! })));
      }
    });
    let open = 0;
    for (let round = 0; round < rounds; round++) {
      const rate = await rateOf(events, async () => {
        for (let at = 0; at < events; at += batchSize) await reader.open(sealed.slice(at, at + batchSize), ['sensitive']);
      });
      open = Math.max(open, rate);
    }
    return { seal: Math.round(seal), open: Math.round(open) };
  } finally {
    await database.drop();
  }
}

async function rateOf(events: number, work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return (1_000 * events) / (performance.now() - before);
}
