/* The ledger, alone in its process. */
import { join } from 'node:path';
import { createLog, silentMetrics } from '@junheng/runtime';
import { openKafka } from './kafka.ts';
import { startLedgerHere } from './ledger-here.ts';
import { createJumpingClock, endWithCoordinator, onOrder, readSettings, report } from './settings.ts';

endWithCoordinator();
const settings = readSettings();
const log = createLog(join(settings.directory, 'ledger.log'));
const clock = createJumpingClock();
const bus = await openKafka(settings, log, silentMetrics);
const ledger = await startLedgerHere(settings, bus, clock, log);
report({ kind: 'ready' });
onOrder(async (order) => {
  if (order.kind === 'clock') clock.jump(order.milliseconds);
  if (order.kind !== 'finish') return;
  await ledger.stop();
  await bus.stop();
  process.exit(0);
});
