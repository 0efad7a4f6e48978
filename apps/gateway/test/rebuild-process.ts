import { readFileSync } from 'node:fs';
import type { LedgerEntry } from '@junheng/ledger/api';
import { connect, fixedClock, type Runtime, seededEntropy, silentLog, silentMetrics, type Sql, urlForRole } from '@junheng/runtime';
import { createGateway } from '../src/service.ts';

/*
 * `node rebuild-process.ts <database url> <entries.json>`: a gateway of its own process, to be killed. Goes on with an unfinished
 * rebuild, else begins one; ends when it is done. Reads 50 entries at a time and slowly, so that a kill meets any batch.
 */
const [, , url = '', file = ''] = process.argv;
const entries = (JSON.parse(readFileSync(file, 'utf8')) as (LedgerEntry & { position: string; recordedAt: string })[]).map(
  (entry): LedgerEntry => ({ ...entry, position: BigInt(entry.position), recordedAt: new Date(entry.recordedAt) }),
);
const pools = new Map<string, Sql>();
const runtime: Runtime = {
  county: '000000',
  home: '',
  ledgerOrigin: '',
  log: silentLog,
  clock: fixedClock('2019-12-31T00:00:00Z'),
  entropy: seededEntropy('test'),
  secret: (purpose) => seededEntropy('test-secrets').bytes(32, purpose),
  previousSecret: () => null,
  metrics: silentMetrics,
  database(schema) {
    const pool = pools.get(schema) ?? connect(urlForRole(url, 'gateway', 'test'), { max: 4, searchPath: schema });
    pools.set(schema, pool);
    return pool;
  },
};
const gateway = await createGateway({
  runtime,
  apis: {
    ledger: {
      async readFeed({ from, limit }: { from: number; limit: number }) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return entries.slice(from, from + Math.min(limit, 50));
      },
      readCheckpoint: async () => ({ size: entries.length }),
    },
  } as never,
  persistedOperations: {},
  allowArbitraryOperations: true,
  loadDemo: async () => ({ ok: true, value: [] }),
});
const ask = async (query: string) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  return (await gateway.fetch(new Request('http://localhost/graphql', init), { id: 'local-operator', kind: 'local-operator' })).json();
};
await ask('mutation { rebuildView { __typename } }'); // refused where it goes on with an unfinished one
for (;;) {
  const { data } = (await ask('{ view { editions { purpose } } }')) as { data: { view: { editions: { purpose: string }[] } } };
  if (data.view.editions.every(({ purpose }) => purpose !== 'BUILDING')) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await gateway.stop();
for (const pool of pools.values()) await pool.end();
