import { canonicalJson, type SealedEnvelope } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import { type KeyContext, keyNameText } from './data-key.ts';
import { openEnvelope, type Place, sealEnvelope } from './envelope.ts';
import { ensureDataKeys, loadDataKeys } from './key-store.ts';
import { nameOfEnvelope } from './open-bodies.ts';

/** `text` as its type, which no event has: a sealed text never opens as an event's field, nor the other way round. */
const placeOf = (aad: string): Place => ({ id: aad, type: 'text', path: 'sealed/freeText' });

/** See `Vault.sealTexts`. */
export async function sealTexts(
  transaction: Transaction,
  context: KeyContext,
  { subject, schoolYear }: { subject: string; schoolYear: number },
  texts: readonly { aad: string; text: string }[],
): Promise<string[]> {
  const name = { subject, sealedClass: 'freeText', schoolYear } as const;
  if (texts.length === 0) return [];
  const keys = await ensureDataKeys(transaction, context, [name], [subject]);
  const key = keys.get(keyNameText(context.county, name))!;
  return texts.map(({ aad, text }) =>
    canonicalJson(sealEnvelope(name, key, placeOf(aad), context.entropy.bytes(12, `iv|text|${subject}|${aad}`), text)),
  );
}

/** See `Vault.openTexts`. */
export async function openTexts(
  sql: Sql | Transaction,
  context: KeyContext,
  items: readonly { aad: string; sealed: string }[],
): Promise<(string | null)[]> {
  if (items.length === 0) return [];
  const envelopes = items.map(({ sealed }) => JSON.parse(sealed) as SealedEnvelope);
  const names = envelopes.map((envelope) => nameOfEnvelope(envelope, 'freeText'));
  const keys = await loadDataKeys(sql, context, names);
  return envelopes.map((envelope, index) => {
    const key = keys.get(keyNameText(context.county, names[index]!));
    return key ? openEnvelope(envelope, key, placeOf(items[index]!.aad)) : null;
  });
}
