import { createInProcessBus } from '@junheng/bus';
import { connect, type Runtime, seededEntropy, silentLog, silentMetrics, urlForRole } from '@junheng/runtime';
import { createPlacement } from '../src/service.ts';
import { operator } from './open-placement.ts';

/** A process that starts the service on a test's database and says when it is in the middle of the draw named; see kill-and-resume.int.test.ts. */
const [url, drawId] = process.argv.slice(2) as [string, string];
const sql = connect(urlForRole(url, 'placement', 'test'), { searchPath: 'placement' });
const runtime: Runtime = {
  county: '000000',
  home: '/nonexistent',
  ledgerOrigin: 'junheng.example/ledger/000000',
  log: silentLog,
  clock: { now: () => new Date('2019-08-25T03:30:00Z') },
  entropy: seededEntropy('test'),
  secret: (purpose) => seededEntropy('test-secrets').bytes(32, purpose),
  previousSecret: () => null,
  metrics: silentMetrics,
  database: () => sql,
};
const nobody = { rosterOf: async () => [], startCohortsOf: async () => [] };
const service = createPlacement({ runtime, bus: createInProcessBus(), source: nobody });
await service.start();
for (;;) {
  const draw = await service.api.readDraw(drawId, operator);
  if ((draw?.progress ?? 0) > 0) process.stdout.write('running\n');
  await new Promise((resolve) => setTimeout(resolve, 1));
}
