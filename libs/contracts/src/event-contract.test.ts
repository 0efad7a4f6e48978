import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  defineContract,
  directField,
  eventDataSchema,
  fieldsOfClass,
  freeTextField,
  publicField,
  quasiField,
  sealedBodySchema,
  sensitiveField,
} from './event-contract.ts';
import { contractsByType, publishedContracts } from './contracts-by-type.ts';
import { registryContracts } from './registry/registry-contracts.ts';

const titles = { titleZh: '记录', titleEn: 'Record' };
const noted = defineContract({
  type: 'county.registry.noted.v1',
  ...titles,
  subject: 'studentId',
  fields: {
    studentId: publicField(z.uuid()),
    gender: quasiField(z.string()),
    score: sensitiveField(z.int()),
    name: directField(z.string()),
    remark: freeTextField(z.string()),
  },
});
const envelope = { alg: 'A256GCM', ciphertext: 'AAAA', commit: 'AAAA', iv: 'AAAA', schoolYear: 2019, subject: 's' };
const clear = { studentId: '6ba7b810-9dad-51d1-80b4-00c04fd430c8', gender: '1' };

describe('a contract', () => {
  test('names its fields by class', () => {
    expect(fieldsOfClass(noted, 'direct')).toEqual(['name']);
    expect(fieldsOfClass(registryContracts.studentRegistered, 'sensitive')).toEqual([
      'disability',
      'ethnicity',
      'inclusive',
      'leftBehind',
      'subsidised',
    ]);
  });

  test.each<[string, string | null]>([
    ['no subject', null],
    ['a subject that is no field', 'pupilId'],
    ['a sealed subject', 'name'],
  ])('with sealed fields and %s is refused', (_, subject) => {
    expect(() => defineContract({ ...noted, subject })).toThrow(TypeError);
  });

  test('may not have a field of the name under which the sealed ones stand', () => {
    expect(() => defineContract({ type: 't', ...titles, subject: null, fields: { sealed: publicField(z.string()) } })).toThrow(TypeError);
  });

  test('is found by its type, which is unique', () => {
    for (const [type, contract] of contractsByType) expect(contract.type).toBe(type);
    const registered = publishedContracts.reduce((sum, contracts) => sum + Object.keys(contracts).length, 0);
    expect(contractsByType.size).toBe(registered);
  });
});

describe('the plain data of a contract', () => {
  test('holds every field and no other', () => {
    const data = { ...clear, score: 90, name: '名', remark: '' };
    expect(eventDataSchema(noted).safeParse(data).success).toBe(true);
    expect(eventDataSchema(noted).safeParse({ ...data, more: 1 }).success).toBe(false);
    expect(eventDataSchema(noted).safeParse(clear).success).toBe(false);
  });
});

describe('the published body of a contract', () => {
  const schema = sealedBodySchema(noted);
  const sealed = { sensitive: envelope, direct: envelope, freeText: envelope };

  test('holds the clear fields and one envelope per sealed class', () => {
    expect(schema.safeParse({ ...clear, sealed }).success).toBe(true);
  });

  test('refuses a sealed field in clear, a missing or an unknown envelope, and an altered one', () => {
    expect(schema.safeParse({ ...clear, name: '名', sealed }).success).toBe(false);
    expect(schema.safeParse({ ...clear, sealed: { sensitive: envelope, direct: envelope } }).success).toBe(false);
    expect(schema.safeParse({ ...clear, sealed: { ...sealed, quasi: envelope } }).success).toBe(false);
    expect(schema.safeParse({ ...clear, sealed: { ...sealed, direct: { ...envelope, alg: 'none' } } }).success).toBe(false);
    expect(schema.safeParse(clear).success).toBe(false);
  });

  test('tells the class of each clear field in its JSON Schema', () => {
    const { properties } = z.toJSONSchema(schema);
    expect(properties).toMatchObject({ studentId: { 'x-class': 'public' }, gender: { 'x-class': 'quasi' } });
  });
});
