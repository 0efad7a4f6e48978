import { join } from 'node:path';

/**
 * Raised by one when the same ledger gives another view: the next start makes a new edition while the old one goes on serving.
 */
export const viewVersion = 2;

/** The live edition stands in one of these; in the other the next one is made. */
export const liveSlots = ['gateway_a', 'gateway_b'] as const;
/** Days gone by. */
export const pastSlots = ['gateway_past_1', 'gateway_past_2', 'gateway_past_3'] as const;

const directory = join(import.meta.dirname, '../../sql');

/** The gateway's schemas and the directories of their SQL files; all are used by the role `gateway`. */
export const gatewaySchemas: Readonly<Record<string, readonly string[]>> = {
  gateway: [directory],
  ...Object.fromEntries([...liveSlots, ...pastSlots].map((slot) => [slot, [join(directory, 'view')]])),
};
