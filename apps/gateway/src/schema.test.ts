import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertEveryTypeHasAccessRule } from '@junheng/graphql';
import { isObjectType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

test('the committed schema.graphql is the one that is served (write it with node apps/gateway/src/print-schema.ts)', () => {
  expect(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8')).toBe(`${printSchema(schema)}\n`);
});

test('every type and root field carries an access rule', () => {
  expect(() => assertEveryTypeHasAccessRule(schema)).not.toThrow();
});

test('no field could give out a child or a teacher: no student type, no direct or sensitive field by name', () => {
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  // who may sign in, what they hold, and who read whose data: of officials, for administrators and auditors
  const officials = ['Person', 'PersonGrant', 'PersonalRead'];
  expect(objects.map(({ name }) => name).filter((name) => /^(student|person|guardian)/i.test(name) && !officials.includes(name))).toEqual(
    [],
  );
  const personal = /idNumber|birth|hukou|ethnic|disab|enrolmentKey|guardian|phone|address/i;
  const fields = objects.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(fields.length).toBeGreaterThan(100);
  const counts = fields.filter((field) => /^Composition\.\w+Unknown$/.test(field));
  expect(fields.filter((field) => personal.test(field) && !counts.includes(field))).toEqual([]);
});
