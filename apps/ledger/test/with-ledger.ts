import { createInProcessBus } from '@junheng/bus';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createLedger, ledgerMigrations } from '../src/service.ts';

/** A fresh database whose ledger can be stopped and started again. */
export async function openLedgerDatabase(url: string) {
  const database = await createTestDatabase(url);
  const sql = await database.schema('ledger', ledgerMigrations);
  const running: { stop(): Promise<void> }[] = [];
  return {
    sql,
    runtime: database.runtime,
    /** A ledger on a bus of its own; `publish` hands messages over in batches. */
    async start(options: Parameters<typeof database.runtime>[0] = {}) {
      const bus = createInProcessBus();
      const ledger = await createLedger({ runtime: database.runtime(options), bus });
      running.push(ledger);
      return {
        ...ledger,
        async publish(messages: Parameters<typeof bus.publish>[0], batch = 1000) {
          for (let at = 0; at < messages.length; at += batch) await bus.publish(messages.slice(at, at + batch));
        },
      };
    },
    async close() {
      for (const ledger of running) await ledger.stop();
      await database.drop();
    },
  };
}
