import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@junheng/runtime';
import type { Doors } from './doors.ts';

/** How often a changed key is looked for: where services run apart, the ledger restarts without its neighbours. */
const everyMilliseconds = 600_000;

/**
 * Has custody record the newest change of the ledger's signing key, so that the change itself stands in the ledger. Recording is repeatable;
 * a door that does not answer is asked again.
 */
export function recordSigningKeys(
  { ledger, custody }: Pick<Doors, 'ledger' | 'custody'>,
  { county, log }: { county: string; log: Logger },
) {
  const stopping = new AbortController();
  let recorded: string | null = null;
  async function record(): Promise<void> {
    const file = await ledger.readLogFile(county, 'keys'); // the oldest first
    const [previousVerifierKey, verifierKey] = file === null ? [] : Buffer.from(file.body).toString().split('\n').filter(Boolean).slice(-2);
    if (previousVerifierKey === undefined || verifierKey === undefined || verifierKey === recorded) return;
    const answer = await custody.recordSigningKey({ verifierKey, previousVerifierKey }, { id: 'platform', kind: 'platform' });
    if (answer.ok) recorded = verifierKey;
    else log.error({ code: answer.refusal.code }, 'a changed signing key could not be recorded');
  }
  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      await record().catch((error: unknown) => log.warn({ err: error }, 'the signing keys could not be recorded; tried again later'));
      await sleep(everyMilliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const ended = goOn();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
