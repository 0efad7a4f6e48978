import {
  canonicalJson,
  type EventContract,
  eventDataSchema,
  fieldsOfClass,
  isSealedClass,
  type Json,
  type SealedClass,
  sealedClasses,
  type SealedEnvelope,
} from '@junheng/contracts';
import type { KeyName } from './data-key.ts';

/** An event's fields before sealing: the clear ones, and per sealed class one canonical JSON object. */
export type SplitData = { clear: Record<string, Json>; groups: { name: KeyName; text: string }[] };

/** Fields by name; those of a class in `unknown` are absent (null would say that the cell was empty). */
export type OpenedBody = { data: Record<string, Json>; unknown: SealedClass[] };

type Splitter = (data: unknown, schoolYear: number) => SplitData;

const splitters = new WeakMap<EventContract, Splitter>();

/** Checks data against its contract and parts it by class. @throws {TypeError} that names fields, never their values */
export function splitData(contract: EventContract, data: unknown, schoolYear: number): SplitData {
  let split = splitters.get(contract);
  if (!split) splitters.set(contract, (split = createSplitter(contract)));
  return split(data, schoolYear);
}

function createSplitter(contract: EventContract): Splitter {
  const schema = eventDataSchema(contract);
  const clearFields = Object.keys(contract.fields).filter((name) => !isSealedClass(contract.fields[name]!.class));
  const sealedFields = sealedClasses.flatMap((sealedClass) => {
    const fields = fieldsOfClass(contract, sealedClass);
    return fields.length > 0 ? [{ sealedClass, fields }] : [];
  });
  return (data, schoolYear) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
      throw new TypeError(`${contract.type} does not accept: ${places.join(', ')}`);
    }
    const fields = parsed.data as Record<string, Json>;
    const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, fields[name]!]));
    return {
      clear: pick(clearFields),
      groups: sealedFields.map((group) => ({
        name: { subject: fields[contract.subject!] as string, sealedClass: group.sealedClass, schoolYear },
        text: canonicalJson(pick(group.fields)),
      })),
    };
  };
}

export type SealedBody = { clear: Record<string, Json>; sealed: Partial<Record<SealedClass, SealedEnvelope>> };

/** Fields in clear and envelopes of a body that this platform wrote; others' bodies are checked by their contract first. */
export function parseSealedBody(body: string): SealedBody {
  const fields = JSON.parse(body) as Record<string, Json> & { sealed?: SealedBody['sealed'] };
  const { sealed = {} } = fields;
  delete fields.sealed;
  return { clear: fields, sealed };
}
