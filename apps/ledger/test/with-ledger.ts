import { createInProcessBus } from '@junheng/bus';
import type { Runtime, Transaction } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createLedger, ledgerMigrations } from '../src/service.ts';
import { county } from './sample-messages.ts';

type LedgerOptions = Partial<Pick<Runtime, 'secret' | 'previousSecret' | 'ledgerOrigin'>> &
  Pick<Parameters<typeof createLedger>[0], 'witnesses' | 'witnessEvery'>;

/** A fresh database whose ledger can be stopped and started again. */
export async function openLedgerDatabase(url: string) {
  const database = await createTestDatabase(url);
  const sql = await database.schema('ledger', ledgerMigrations);
  const running: { stop(): Promise<void> }[] = [];
  return {
    url: database.url,
    sql,
    runtime: database.runtime,
    /** What somebody does past the ledger: as the owner of the tables, with the triggers off. */
    alter: <T>(change: (sql: Transaction) => Promise<T>) =>
      database.owner.begin(async (owner) => {
        await owner`select set_config('session_replication_role', 'replica', true), set_config('search_path', 'ledger', true)`;
        return change(owner);
      }),
    /** A ledger on a bus of its own; `publish` hands messages over in batches. */
    async start(options: Parameters<typeof database.runtime>[0] & LedgerOptions = {}) {
      const { witnesses, witnessEvery, secret, previousSecret, ledgerOrigin, ...given } = options;
      const runtime = {
        ...database.runtime(given),
        ...(secret && { secret }),
        ...(previousSecret && { previousSecret }),
        ...(ledgerOrigin && { ledgerOrigin }),
      };
      const bus = createInProcessBus();
      const ledger = await createLedger({ runtime, bus, ...(witnesses && { witnesses }), ...(witnessEvery && { witnessEvery }) });
      running.push(ledger);
      return {
        ...ledger,
        status: () => ledger.api.readStatus(county),
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
