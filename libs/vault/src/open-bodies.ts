import type { Json, SealedClass, SealedEnvelope } from '@junheng/contracts';
import { type KeyName, keyNameText } from './data-key.ts';
import { openEnvelope } from './envelope.ts';
import type { DataKeys } from './key-store.ts';
import { type OpenedBody, parseSealedBody } from './sealed-body.ts';

/** A stored or published event. `type` is its contract's, `county.registry.student-registered.v1`. */
export type SealedItem = { eventId: string; type: string; body: string };

/** Opens the given classes of all items with one call of `loadKeys`. @throws when anything was altered */
export async function openBodies(
  items: readonly SealedItem[],
  classes: readonly SealedClass[],
  county: string,
  loadKeys: (names: KeyName[]) => Promise<DataKeys>,
): Promise<OpenedBody[]> {
  const parsed = items.map(({ body }) => parseSealedBody(body));
  const names: KeyName[] = [];
  for (const { sealed } of parsed)
    for (const sealedClass of classes) if (sealed[sealedClass]) names.push(nameOfEnvelope(sealed[sealedClass], sealedClass));
  const keys: DataKeys = names.length > 0 ? await loadKeys(names) : new Map();

  return parsed.map(({ clear, sealed }, index) => {
    const { eventId, type } = items[index]!;
    const opened: OpenedBody = { data: clear, unknown: [] };
    for (const sealedClass of classes) {
      const envelope = sealed[sealedClass];
      if (!envelope) continue;
      const key = keys.get(keyNameText(county, nameOfEnvelope(envelope, sealedClass)));
      if (!key) opened.unknown.push(sealedClass);
      else {
        const text = openEnvelope(envelope, key, { id: eventId, type, path: `sealed/${sealedClass}` });
        Object.assign(opened.data, JSON.parse(text) as Record<string, Json>);
      }
    }
    return opened;
  });
}

export const nameOfEnvelope = ({ subject, schoolYear }: SealedEnvelope, sealedClass: SealedClass): KeyName => ({
  subject,
  sealedClass,
  schoolYear,
});
