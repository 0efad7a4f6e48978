import type { Defence } from './defences/defence.ts';
import { eventStore } from './defences/event-store.ts';
import { erasure } from './defences/erasure.ts';
import { host } from './defences/host.ts';
import { kafkaBus } from './defences/kafka-bus.ts';
import { ledgerIntake } from './defences/ledger-intake.ts';
import { orderAndRelay } from './defences/order-and-relay.ts';
import { publicLog } from './defences/public-log.ts';
import { split } from './defences/split.ts';
import { sealing } from './defences/sealing.ts';
import { verifier } from './defences/verifier.ts';

/** Everything that is switched off in turn. */
export const defences: readonly Defence[] = [
  ...orderAndRelay,
  ...eventStore,
  ...kafkaBus,
  ...ledgerIntake,
  ...publicLog,
  ...split,
  ...verifier,
  ...sealing,
  ...erasure,
  ...host,
];
