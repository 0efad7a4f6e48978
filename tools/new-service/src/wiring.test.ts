import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { expect, test } from 'vitest';
import { nameForms } from './service-names.ts';
import { wirings } from './wiring.ts';

const root = join(import.meta.dirname, '../../..');
const style = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const services = Array.from({ length: 40 }, (_, n) => nameForms(`office-${letters[n % 26]}-${letters[Math.floor(n / 26)]}`));

test.each(wirings)('$path takes forty services one after another, however the formatter wraps its lists', async ({ path, add }) => {
  let text = readFileSync(join(root, path), 'utf8');
  for (const service of services) {
    const { code, errors } = await format(path, add(text, service, service), style);
    expect(errors).toEqual([]);
    text = code;
  }
  for (const { kebab, camel } of services) expect(text).toMatch(new RegExp(`[/']${kebab}['"/]|\\b${camel}Contracts\\b`));
  for (const [list] of text.matchAll(/(?:const (?:publishers|doors|schemas|here: Here) = |publishedContracts: .* = )[[{][^\]}]*/g))
    for (const { camel, snake } of services) expect(list).toMatch(new RegExp(`\\b(?:${camel}|${snake}|${camel}Contracts)\\b`));
});
