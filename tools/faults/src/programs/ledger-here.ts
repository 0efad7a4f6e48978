import { join } from 'node:path';
import type { Bus } from '@junheng/bus';
import { createLedger, type Ledger } from '@junheng/ledger';
import { type Clock, connect, type Logger, type Runtime, seededEntropy, silentMetrics, systemEntropy, urlForRole } from '@junheng/runtime';
import { createDice } from '../dice.ts';
import { disturbed } from '../disturbed-bus.ts';
import { county, passwordOfRoles, report, type Settings, topic } from './settings.ts';

/** What a ledger is given, in a program of its own or in the coordinator, which audits it at the end. */
export function ledgerRuntime(databaseUrl: string, directory: string, log: Logger, clock: Clock): Runtime {
  const sql = connect(urlForRole(databaseUrl, 'ledger', passwordOfRoles), { max: 6, searchPath: 'ledger' });
  return {
    county,
    home: join(directory, 'home'),
    ledgerOrigin: 'junheng.example/ledger/000000',
    log,
    clock,
    entropy: systemEntropy,
    metrics: silentMetrics,
    secret: (purpose) => seededEntropy('faults').bytes(32, purpose),
    previousSecret: () => null,
    database: () => sql,
  };
}

/** Starts the ledger on a bus that repeats and reorders; ends the process once the ledger says that it takes nothing more. */
export async function startLedgerHere(settings: Settings, bus: Bus, clock: Clock, log: Logger): Promise<Ledger> {
  const dice = createDice(`${settings.seed}|bus|${settings.incarnation}`);
  const disturbing = disturbed(bus, dice, (sum) => report({ kind: 'delivered', ...sum }));
  const runtime = ledgerRuntime(settings.databaseUrl, settings.directory, log, clock);
  const ledger = await createLedger({ runtime, bus: disturbing, topics: [topic] });
  const looking = setInterval(() => {
    if (ledger.notReady() === null) return;
    ledger.api.readStatus(county).then(
      ({ stopped }) => {
        if (stopped === null) return;
        report({ kind: 'stopped', code: stopped.code });
        clearInterval(looking);
        setTimeout(() => process.exit(3), 50); // the message leaves first
      },
      () => {}, // the database is away: it is asked again
    );
  }, 200);
  return ledger;
}
