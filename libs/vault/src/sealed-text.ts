import { canonicalJson, type SealedEnvelope } from '@junheng/contracts';
import type { Runtime, Sql, Transaction } from '@junheng/runtime';
import { keyNameText } from './data-key.ts';
import { openEnvelope, type Place, sealEnvelope } from './envelope.ts';
import { ensureDataKeys, loadDataKeys } from './key-store.ts';
import { nameOfEnvelope } from './open-bodies.ts';

/** `text` as its type, which no event has: a sealed text never opens as an event's field, nor the other way round. */
const placeOf = (aad: string): Place => ({ id: aad, type: 'text', path: 'sealed/freeText' });

/** See `Vault.sealTexts`. */
export async function sealTexts(
  transaction: Transaction,
  runtime: Runtime,
  { subject, schoolYear }: { subject: string; schoolYear: number },
  texts: readonly { aad: string; text: string }[],
): Promise<string[]> {
  const name = { subject, sealedClass: 'freeText', schoolYear } as const;
  if (texts.length === 0) return [];
  const keys = await ensureDataKeys(transaction, runtime, [name]);
  const key = keys.get(keyNameText(runtime.county, name))!;
  return texts.map(({ aad, text }) =>
    canonicalJson(sealEnvelope(name, key, placeOf(aad), runtime.entropy.bytes(12, `iv|text|${subject}|${aad}`), text)),
  );
}

/** See `Vault.openTexts`. */
export async function openTexts(
  sql: Sql | Transaction,
  runtime: Runtime,
  items: readonly { aad: string; sealed: string }[],
): Promise<(string | null)[]> {
  if (items.length === 0) return [];
  const envelopes = items.map(({ sealed }) => JSON.parse(sealed) as SealedEnvelope);
  const names = envelopes.map((envelope) => nameOfEnvelope(envelope, 'freeText'));
  const keys = await loadDataKeys(sql, runtime, names);
  return envelopes.map((envelope, index) => {
    const key = keys.get(keyNameText(runtime.county, names[index]!));
    return key ? openEnvelope(envelope, key, placeOf(items[index]!.aad)) : null;
  });
}
