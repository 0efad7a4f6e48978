/* Relay and ledger in one process on the bus inside it: the platform's way without Kafka. */
import { join } from 'node:path';
import { createInProcessBus } from '@junheng/bus';
import { createEventStore, startRelay } from '@junheng/event-store';
import { connect, createLog, silentMetrics, urlForRole } from '@junheng/runtime';
import { startLedgerHere } from './ledger-here.ts';
import { createJumpingClock, endWithCoordinator, onOrder, passwordOfRoles, readSettings, report, topic } from './settings.ts';

endWithCoordinator();
const settings = readSettings();
const log = createLog(join(settings.directory, 'relay-and-ledger.log'));
const clock = createJumpingClock();
const bus = createInProcessBus();
const ledger = await startLedgerHere(settings, bus, clock, log);
const sql = connect(urlForRole(settings.databaseUrl, 'registry', passwordOfRoles), { max: 4, searchPath: 'registry' });
const relay = startRelay({ store: createEventStore({ sql }), bus, sql, topic, log, metrics: silentMetrics });
report({ kind: 'ready' });
onOrder(async (order) => {
  if (order.kind === 'clock') clock.jump(order.milliseconds);
  if (order.kind !== 'finish') return;
  await relay.stop();
  await ledger.stop();
  process.exit(0);
});
