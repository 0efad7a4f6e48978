import type { Runtime } from '@junheng/runtime';
import type { LedgerApi } from '../api.ts';
import { createLogSigner } from '../log-signer.ts';
import { keyOfReceipts, readReceipt } from '../receipts.ts';
import { sha256 } from '../sha256.ts';
import { readLogKeys } from '../store/log-keys.ts';
import { readConsistency } from './read-consistency.ts';
import { readLogFile } from './read-log-file.ts';

/** What the log shows to anyone, from any process that reads its tables: writer or standby. */
export type PublicLog = Pick<LedgerApi, 'verifierKey' | 'readKeys' | 'readLogFile' | 'readConsistency' | 'readReceipt'>;

export function createPublicLog(runtime: Runtime): PublicLog {
  const sql = runtime.database('ledger');
  const { county } = runtime;
  const emptyCheckpoint = () =>
    createLogSigner(runtime.ledgerOrigin, runtime.secret('ledger-signing')).checkpoint({ size: 0, root: sha256(new Uint8Array()) });
  return {
    async verifierKey(wanted) {
      if (wanted !== county) throw new RangeError(`the log of county ${wanted} is not kept here`);
      return keyOfReceipts(await readLogKeys(sql, wanted));
    },
    async readKeys(wanted) {
      const keys = (await readLogKeys(sql, wanted)).toReversed();
      return [...keys.filter(({ untilSize }) => untilSize === null), ...keys.filter(({ untilSize }) => untilSize !== null)];
    },
    readLogFile: async (wanted, path) => (wanted === county ? readLogFile(sql, wanted, path, emptyCheckpoint) : null),
    readConsistency: (wanted, from, to) => readConsistency(sql, wanted, from, to),
    readReceipt: ({ county: wanted, eventId }) => readReceipt(sql, wanted, eventId),
  };
}
