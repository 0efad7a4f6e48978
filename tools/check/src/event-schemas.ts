import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsByType, type EventContract, eventHeaderSchema, fieldClasses, fieldsOfClass, sealedBodySchema } from '@junheng/contracts';
import { z } from 'zod';

const directory = 'docs/events';
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function bodySchema(contract: EventContract): string {
  const classes = Object.fromEntries(
    fieldClasses.map((name) => [name, fieldsOfClass(contract, name)]).filter(([, fields]) => fields!.length > 0),
  );
  return pretty({
    $id: contract.type,
    title: `${contract.titleZh} ${contract.titleEn}`,
    'x-field-classes': classes,
    ...z.toJSONSchema(sealedBodySchema(contract), { target: 'draft-2020-12' }),
  });
}

function asyncApi(): string {
  const contracts = [...contractsByType.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  const topics = [...new Set(contracts.map(topicOf))];
  return pretty({
    asyncapi: '3.0.0',
    info: {
      title: 'Junheng 均衡',
      version: '1',
      description: 'Public events. Header and body are the canonical bytes that the ledger hashes; sealed fields are envelopes.',
    },
    channels: Object.fromEntries(
      topics.map((topic) => [
        topic,
        {
          address: topic,
          messages: Object.fromEntries(
            contracts
              .filter((contract) => topicOf(contract) === topic)
              .map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.map((topic) => [`publish-${topic}`, { action: 'send', channel: { $ref: `#/channels/${topic}` } }]),
    ),
    components: {
      messages: Object.fromEntries(
        contracts.map(({ type, titleZh, titleEn }) => [
          type,
          {
            name: type,
            title: `${titleZh} ${titleEn}`,
            contentType: 'application/json',
            headers: { $ref: '#/components/schemas/header' },
            payload: { $ref: `./${type}.schema.json` },
          },
        ]),
      ),
      schemas: { header: z.toJSONSchema(eventHeaderSchema, { target: 'draft-2020-12' }) },
    },
  });
}

const topicOf = ({ type }: EventContract) => type.split('.').slice(0, 2).join('.');

const expectedFiles = (): Map<string, string> =>
  new Map([
    ...[...contractsByType.values()].map((contract): [string, string] => [`${contract.type}.schema.json`, bodySchema(contract)]),
    ['asyncapi.json', asyncApi()],
  ]);

/** A published event version is a promise to everyone who holds its bytes: its committed schema must equal the contract. */
export function checkEventSchemas(root: string): string[] {
  return [...expectedFiles()].flatMap(([file, expected]) => {
    const path = join(root, directory, file);
    if (!existsSync(path)) return [`${directory}/${file} is missing: run npm run generate`];
    if (readFileSync(path, 'utf8') === expected) return [];
    return [
      file === 'asyncapi.json'
        ? `${directory}/${file} is out of date: run npm run generate`
        : `${directory}/${file} differs from its contract: a published version never changes, add the next version`,
    ];
  });
}

/** Writes schemas of new event versions and the AsyncAPI document; never over a version that is already there. */
export function writeEventSchemas(root: string): void {
  mkdirSync(join(root, directory), { recursive: true });
  for (const [file, content] of expectedFiles()) {
    if (file === 'asyncapi.json' || !existsSync(join(root, directory, file))) writeFileSync(join(root, directory, file), content);
  }
}
