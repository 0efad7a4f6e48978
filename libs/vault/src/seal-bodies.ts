import { canonicalJson, type EventContract, type Json, type SealedEnvelope } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import { type KeyContext, keyNameText } from './data-key.ts';
import { sealEnvelope } from './envelope.ts';
import { ensureDataKeys } from './key-store.ts';
import { splitData } from './sealed-body.ts';

export type PlainItem = { eventId: string; contract: EventContract; data: unknown; schoolYear: number };

/** See `Vault.seal`. */
export async function sealBodies(transaction: Transaction, context: KeyContext, items: readonly PlainItem[]): Promise<string[]> {
  const split = items.map(({ contract, data, schoolYear }) => splitData(contract, data, schoolYear));
  const keys = await ensureDataKeys(
    transaction,
    context,
    split.flatMap(({ groups }) => groups.map(({ name }) => name)),
    split.flatMap(({ clear }, index) => subjectOf(items[index]!.contract, clear) ?? []),
  );
  return split.map(({ clear, groups }, index) => {
    const { eventId, contract } = items[index]!;
    if (groups.length === 0) return canonicalJson(clear);
    const sealed: Record<string, SealedEnvelope> = {};
    for (const { name, text } of groups) {
      const key = keys.get(keyNameText(context.county, name))!;
      const iv = context.entropy.bytes(12, `iv|${eventId}|${name.sealedClass}`);
      const place = { id: eventId, type: contract.type, path: `sealed/${name.sealedClass}` };
      sealed[name.sealedClass] = sealEnvelope(name, key, place, iv, text);
    }
    return canonicalJson({ ...clear, sealed });
  });
}

const subjectOf = ({ subject }: EventContract, clear: Record<string, Json>): string | null =>
  subject === null ? null : (clear[subject] as string);
