import type { SealedClass, SealedEnvelope } from '@junheng/contracts';
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
  const parsed = items.map(({ eventId, type, body }) => {
    const { clear, sealed } = parseSealedBody(body);
    const envelopes = classes.flatMap((sealedClass) => {
      const envelope = sealed[sealedClass];
      return envelope ? [{ sealedClass, envelope, name: nameOfEnvelope(envelope, sealedClass) }] : [];
    });
    return { eventId, type, clear, envelopes };
  });
  const names = parsed.flatMap(({ envelopes }) => envelopes.map(({ name }) => name));
  const keys: DataKeys = names.length > 0 ? await loadKeys(names) : new Map();

  return parsed.map(({ eventId, type, clear, envelopes }) => {
    const opened: OpenedBody = { data: clear, unknown: [] };
    for (const { sealedClass, envelope, name } of envelopes) {
      const key = keys.get(keyNameText(county, name));
      if (key) Object.assign(opened.data, JSON.parse(openEnvelope(envelope, key, { id: eventId, type, path: `sealed/${sealedClass}` })));
      else opened.unknown.push(sealedClass);
    }
    return opened;
  });
}

/** The name of the data key that an envelope of the class was sealed with. */
export const nameOfEnvelope = ({ subject, schoolYear }: SealedEnvelope, sealedClass: SealedClass): KeyName => ({
  subject,
  sealedClass,
  schoolYear,
});
