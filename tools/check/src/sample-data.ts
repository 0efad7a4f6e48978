import { createHash } from 'node:crypto';
import { type EventContract, eventDataSchema } from '@junheng/contracts';
import { z } from 'zod';

/** Part of a JSON Schema as zod writes it for the fields of contracts. */
type Schema = {
  type?: string | string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  prefixItems?: Schema[];
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
};

/** Texts of the shapes that contracts ask for; the first that fits is taken. */
const texts = [
  '示例',
  '7',
  '2019',
  '2019-09',
  '2019-09-01',
  '2019-09-01T01:00:00.000Z',
  '9900000001',
  '青教函〔2019〕12号',
  'sample',
  '0.4713',
  'a'.repeat(64),
  'A'.repeat(22),
  'A'.repeat(43),
  'sample-2019',
  'sample.7',
  '2019-sample.7-1',
  '2019-0000000000ab',
  '2019-7-00000000-0000-4000-8000-000000000000',
];

/**
 * Made-up data that the contract accepts, every optional field filled, the same at every call.
 * @throws when no text here fits a field, or the contract asks for more than its fields say: write that sample by hand
 */
export function sampleData(contract: EventContract): Record<string, unknown> {
  const schema = eventDataSchema(contract);
  const { properties } = z.toJSONSchema(schema, { target: 'draft-2020-12' }) as Schema;
  const data = Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, field]) => [name, valueOf(field, `${contract.type} ${name}`)]),
  );
  return schema.parse(data);
}

function valueOf(schema: Schema, path: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants)
    return valueOf(
      variants.find(({ type }) => type !== 'null')!,
      path,
    );
  switch ([schema.type].flat()[0]) {
    case 'string':
      return textOf(schema, path);
    case 'integer':
      return integerOf(schema);
    case 'boolean':
      return true;
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map((item, at) => valueOf(item, `${path}[${at}]`));
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => valueOf(schema.items!, path));
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, valueOf(field, `${path}.${name}`)]));
    default:
      throw new Error(`${path}: no sample for ${JSON.stringify(schema)}`);
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = Infinity }: Schema, path: string): string {
  if (format === 'uuid') return uuidOf(path);
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const text = texts.find(fits);
  if (text === undefined) throw new Error(`${path}: no sample text fits ${pattern ?? `${minLength} to ${maxLength} characters`}`);
  return text;
}

const integerOf = ({ minimum = 0, maximum = Infinity }: Schema): number =>
  [7, 2019].find((value) => value >= minimum && value <= maximum) ?? minimum;

/** Version 8: made of what its own specification leaves free. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
