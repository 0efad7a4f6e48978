import type { Runtime } from '@junheng/runtime';
import type { Appended } from './append-batch.ts';

type Readings = {
  parked(): Appended['parked'];
  quarantined(): number;
  isWriter(): boolean;
  isStopped(): boolean;
  size(): Promise<number>;
};

/** What an operator is alarmed by, and the size. */
export function describeMetrics({ metrics, clock }: Runtime, { parked, quarantined, isWriter, isStopped, size }: Readings): void {
  metrics.gauge('junheng_ledger_entries', 'Entries in the county log', size);
  metrics.gauge('junheng_ledger_parked_messages', 'Events that wait for their predecessor', () => parked().count);
  metrics.gauge('junheng_ledger_gap_seconds', 'How long the oldest parked event has waited; alarm above 60', () => {
    const { oldest } = parked();
    return oldest === null ? 0 : Math.max(0, clock.now().getTime() - oldest.since.getTime()) / 1000;
  });
  metrics.gauge('junheng_ledger_quarantined_messages', 'Unreadable messages that wait for an operator; alarm above 0', quarantined);
  metrics.gauge('junheng_ledger_writer', '1 while this process writes the log, 0 while it stands by', () => Number(isWriter()));
  metrics.gauge('junheng_ledger_stopped', '1 while a fault keeps the ledger from taking anything in; alarm above 0', () =>
    Number(isStopped()),
  );
}
