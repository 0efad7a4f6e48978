/* The relay of the store, alone in its process, so that it can be killed alone. */
import { join } from 'node:path';
import { createEventStore, startRelay } from '@junheng/event-store';
import { connect, createLog, silentMetrics, urlForRole } from '@junheng/runtime';
import { openKafka } from './kafka.ts';
import { endWithCoordinator, onOrder, passwordOfRoles, readSettings, report, topic } from './settings.ts';

endWithCoordinator();
const settings = readSettings();
const log = createLog(join(settings.directory, 'relay.log'));
const sql = connect(urlForRole(settings.databaseUrl, 'registry', passwordOfRoles), { max: 4, searchPath: 'registry' });
const bus = await openKafka(settings, log, silentMetrics);
const relay = startRelay({ store: createEventStore({ sql }), bus, sql, topic, log, metrics: silentMetrics });
report({ kind: 'ready' });
onOrder(async ({ kind }) => {
  if (kind !== 'finish') return;
  await relay.stop();
  await bus.stop();
  process.exit(0);
});
