import { z } from 'zod';

/** Privacy class of a field. The last three are sealed before they are stored; `public` and `quasi` stand in clear. */
export const fieldClasses = ['public', 'quasi', 'sensitive', 'direct', 'freeText'] as const;
export type FieldClass = (typeof fieldClasses)[number];
export const sealedClasses = ['sensitive', 'direct', 'freeText'] as const;
export type SealedClass = (typeof sealedClasses)[number];

type Field = { class: FieldClass; schema: z.ZodType };
type Fields = Record<string, Field>;
const field =
  <C extends FieldClass>(fieldClass: C) =>
  <S extends z.ZodType>(schema: S) => ({ class: fieldClass, schema });
export const publicField = field('public');
export const quasiField = field('quasi');
export const sensitiveField = field('sensitive');
export const directField = field('direct');
export const freeTextField = field('freeText');

/**
 * One version of one event: every field carries its class, so an unclassified field does not compile.
 * `subject` names the field whose person the sealed fields belong to; a contract with sealed fields must have one.
 */
export type EventContract<F extends Fields = Fields> = {
  type: string;
  titleZh: string;
  titleEn: string;
  subject: string | null;
  fields: F;
};

export type EventData<C extends EventContract> = { [K in keyof C['fields']]: z.infer<C['fields'][K]['schema']> };

/**
 * The contract as given, checked once at start.
 *
 * @throws {TypeError} for sealed fields without a subject in clear, or a field named `sealed`
 */
export function defineContract<const F extends Fields>(contract: EventContract<F>): EventContract<F> {
  const isSealed = Object.values(contract.fields).some(({ class: fieldClass }) => isSealedClass(fieldClass));
  if (isSealed && contract.subject === null) throw new TypeError(`${contract.type}: sealed fields need a subject`);
  const subject = contract.subject === null ? null : contract.fields[contract.subject];
  if (subject === undefined || (subject && isSealedClass(subject.class)))
    throw new TypeError(`${contract.type}: the subject is no field in clear`);
  if ('sealed' in contract.fields) throw new TypeError(`${contract.type}: a field may not be named sealed`);
  return contract;
}

/** Whether fields of the class are stored and published in envelopes only. */
export const isSealedClass = (fieldClass: FieldClass): fieldClass is SealedClass =>
  (sealedClasses as readonly string[]).includes(fieldClass);

/** Names of the contract's fields of one class, sorted. */
export function fieldsOfClass(contract: EventContract, fieldClass: FieldClass): string[] {
  return Object.keys(contract.fields)
    .filter((name) => contract.fields[name]!.class === fieldClass)
    .sort();
}

/** The event's plain data, before sealing. */
export function eventDataSchema(contract: EventContract): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(contract.fields).map(([name, { schema }]) => [name, schema])));
}

/** A sealed group of fields: AES-256-GCM under the subject's data key; `commit` binds the ciphertext to that one key. */
export const sealedEnvelopeSchema = z.strictObject({
  alg: z.literal('A256GCM'),
  ciphertext: z.base64url(),
  commit: z.base64url(),
  iv: z.base64url(),
  schoolYear: z.int(),
  subject: z.string(),
});
export type SealedEnvelope = z.infer<typeof sealedEnvelopeSchema>;

/** What is stored and published: the clear fields, and under `sealed` one envelope per sealed class. */
export function sealedBodySchema(contract: EventContract): z.ZodObject {
  const clear = Object.entries(contract.fields).filter(([, { class: fieldClass }]) => !isSealedClass(fieldClass));
  const groups = sealedClasses.filter((sealedClass) => fieldsOfClass(contract, sealedClass).length > 0);
  return z.strictObject({
    ...Object.fromEntries(clear.map(([name, { schema, class: fieldClass }]) => [name, schema.meta({ 'x-class': fieldClass })])),
    ...(groups.length > 0 ? { sealed: z.strictObject(Object.fromEntries(groups.map((group) => [group, sealedEnvelopeSchema]))) } : {}),
  });
}
