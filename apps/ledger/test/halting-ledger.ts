import { createInProcessBus } from '@junheng/bus';
import { connect, type Runtime, seededEntropy, silentLog, silentMetrics, urlForRole } from '@junheng/runtime';
import { createLedger } from '../src/service.ts';
import { county, sampleMessages } from './sample-messages.ts';

/*
 * A ledger process of its own for `takeover.int.test.ts`: takes in 100 events, then 100 more, in whose transaction it halts itself as
 * a suspended machine would, after the rows were sent and before the commit. Set going again, it prints what became of them.
 */
const [url] = process.argv.slice(2) as [string];
const sql = connect(urlForRole(url, 'ledger', 'test'), { searchPath: 'ledger' });
let moments = 0;
const halt = () => {
  setTimeout(() => process.kill(process.pid, 'SIGSTOP'), 0);
  const until = performance.now() + 200; // the stop comes while the thread is here, and so before the commit
  while (performance.now() < until);
};
const runtime: Runtime = {
  county,
  home: '',
  ledgerOrigin: 'junheng.example/ledger/000000',
  log: silentLog,
  clock: {
    now() {
      moments += 1;
      if (moments === 4) halt(); // two a batch: its beginning and its checkpoint
      return new Date('2019-09-01T01:00:00Z');
    },
  },
  entropy: seededEntropy('test'),
  secret: (purpose) => seededEntropy('test-secrets').bytes(32, purpose),
  previousSecret: () => null,
  metrics: silentMetrics,
  database: () => sql,
};
const bus = createInProcessBus();
const ledger = await createLedger({ runtime, bus });
await bus.publish(sampleMessages(100));
console.log('taken in');
await bus.publish(sampleMessages(200).slice(100)).then(
  () => console.log('taken in'),
  ({ code }: { code: string }) => console.log(code),
);
await ledger.stop();
await sql.end();
