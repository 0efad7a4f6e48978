import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import { isTestPath, type Layer, type SourceTree } from './source-tree.ts';

type Planted = Record<string, { layer: Layer; dependencies?: string[]; files: Record<string, string> }>;

function tree(planted: Planted): SourceTree {
  const projects = Object.entries(planted).map(([directory, { layer, dependencies = [] }]) => ({
    name: `@junheng/${directory.split('/')[1]}`,
    directory,
    layer,
    dependencies: new Set(dependencies),
    devDependencies: new Set(['vitest']),
  }));
  const files = Object.entries(planted).flatMap(([directory, { files: sources }], index) =>
    Object.entries(sources).map(([path, text]) => ({
      path: `${directory}/${path}`,
      project: projects[index]!,
      text,
      isTest: isTestPath(path),
    })),
  );
  return { projects, files };
}

const violated = (planted: Planted) => rules.flatMap((rule) => rule.find(tree(planted))).map(({ rule, where }) => `${rule} ${where}`);

const sound: Planted = {
  'libs/decider': { layer: 'kernel', files: { 'src/decider.ts': 'export const accept = 1;\n' } },
  'libs/gini': {
    layer: 'science',
    files: { 'src/gini.ts': '/** Sum of gaps. **Unit** none: a ratio. Source: Gini 1912. */\nexport const gini = (): number => 0;\n' },
  },
  'libs/bus': {
    layer: 'platform',
    dependencies: ['kafkajs'],
    files: { 'src/kafka.ts': "import { Kafka } from 'kafkajs';\nexport const kafka = Kafka;\n" },
  },
  'apps/registry': {
    layer: 'service',
    dependencies: ['@junheng/decider', '@junheng/bus'],
    files: {
      'src/domain/class/decide.ts':
        "import { accept } from '@junheng/decider';\nimport { initial } from './state.ts';\nexport const decide = [accept, initial];\n",
      'src/domain/class/state.ts': 'export const initial = 0; // Date.now() is only named in a comment\n',
      'src/views/class.ts': 'export const read = (sql: any) => sql`select 1`;\n',
    },
  },
};

describe('the boundary rules', () => {
  test('find nothing in a sound tree', () => expect(violated(sound)).toEqual([]));

  const plants: [string, Planted][] = [
    ['layer-tags libs/new/package.json', { 'libs/new': { layer: undefined as never, files: {} } }],
    [
      'layers libs/gini/src/gini.ts',
      {
        'libs/gini': { layer: 'science', dependencies: ['@junheng/bus'], files: { 'src/gini.ts': "import { x } from '@junheng/bus';\n" } },
      },
    ],
    [
      'layers libs/gini/src/gini.ts',
      { 'libs/gini': { layer: 'science', dependencies: ['lodash'], files: { 'src/gini.ts': "import x from 'lodash';\n" } } },
    ],
    [
      'layers apps/ledger/src/service.ts',
      {
        'apps/ledger': {
          layer: 'service',
          dependencies: ['@junheng/registry'],
          files: { 'src/service.ts': "import { createRegistry } from '@junheng/registry';\n" },
        },
      },
    ],
    [
      'alone tools/verify/src/audit.ts',
      {
        'tools/verify': {
          layer: 'tool',
          dependencies: ['@junheng/merkle'],
          files: { 'src/audit.ts': "import { leafHash } from '@junheng/merkle';\nimport { open } from 'node:fs';\n" },
        },
      },
    ],
    [
      'layers apps/gateway/src/service.ts',
      {
        'apps/gateway': {
          layer: 'gateway',
          dependencies: ['@junheng/registry'],
          files: { 'src/service.ts': "import { createRegistry } from '@junheng/registry';\n" },
        },
      },
    ],
    [
      'doors apps/platform/src/platform.ts',
      {
        'apps/platform': {
          layer: 'host',
          dependencies: ['@junheng/registry'],
          files: { 'src/platform.ts': "import { x } from '@junheng/registry/graphql';\n" },
        },
      },
    ],
    [
      'declared libs/decider/src/decider.ts',
      { 'libs/decider': { layer: 'kernel', files: { 'src/decider.ts': "import { z } from 'zod';\n" } } },
    ],
    [
      'inside libs/gini/src/gini.ts',
      { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': "import { x } from '../../decider/src/decider.ts';\n" } } },
    ],
    [
      'no-node libs/gini/src/gini.ts',
      { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': "import { createHash } from 'node:crypto';\n" } } },
    ],
    [
      'domain-imports apps/placement/src/domain/draw/decide.ts',
      {
        'apps/placement': {
          layer: 'service',
          dependencies: ['@junheng/bus'],
          files: { 'src/domain/draw/decide.ts': "import { x } from '@junheng/bus';\n" },
        },
      },
    ],
    [
      'domain-imports apps/placement/src/domain/draw/decide.ts',
      {
        'apps/placement': {
          layer: 'service',
          files: { 'src/domain/draw/decide.ts': "import { x } from '../../api.ts';\n", 'src/api.ts': '' },
        },
      },
    ],
    [
      'domain-pure apps/placement/src/domain/draw/decide.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/domain/draw/decide.ts': 'export const decide = () => Date.now();\n' } } },
    ],
    [
      'domain-pure apps/placement/src/domain/draw/decide.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/domain/draw/decide.ts': 'export const decide = () => Math.random();\n' } } },
    ],
    [
      'domain-pure apps/placement/src/domain/draw/decide.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/domain/draw/decide.ts': 'export async function decide() {}\n' } } },
    ],
    [
      'sql apps/placement/src/api.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/api.ts': 'export const read = (sql: any) => sql`select 1 from draw`;\n' } } },
    ],
    [
      'kafka apps/placement/src/service.ts',
      {
        'apps/placement': {
          layer: 'service',
          dependencies: ['kafkajs'],
          files: { 'src/service.ts': "import { Kafka } from 'kafkajs';\n" },
        },
      },
    ],
    [
      'environment apps/placement/src/service.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/service.ts': "export const port = process.env['PORT'];\n" } } },
    ],
    [
      'literal-imports libs/gini/src/gini.ts',
      { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': 'export const x = import(`node:${1}`);\n' } } },
    ],
    [
      'layers libs/gini/src/my-config.ts',
      { 'libs/gini': { layer: 'science', dependencies: ['lodash'], files: { 'src/my-config.ts': "import x from 'lodash';\n" } } },
    ],
    [
      'layers libs/gini/src/test/gini.ts',
      { 'libs/gini': { layer: 'science', dependencies: ['lodash'], files: { 'src/test/gini.ts': "import x from 'lodash';\n" } } },
    ],
    [
      'domain-pure apps/placement/src/domain/draw/decide.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/domain/draw/decide.ts': 'export const decide = () => +new Date;\n' } } },
    ],
    [
      'sql apps/placement/src/api.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/api.ts': 'export const read = (sql: any) => sql`-- all\nselect 1`;\n' } } },
    ],
    [
      'environment apps/placement/src/api.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/api.ts': "export const port = process['env'].PORT;\n" } } },
    ],
    [
      'environment apps/placement/src/api.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/api.ts': "import { env } from 'process';\nexport const port = env;\n" } } },
    ],
    [
      'environment apps/placement/src/api.ts',
      { 'apps/placement': { layer: 'service', files: { 'src/api.ts': 'const { env } = process;\nexport const port = env;\n' } } },
    ],
    [
      'no-circles libs/bus',
      {
        'libs/event-store': { layer: 'platform', dependencies: ['@junheng/bus'], files: {} },
        'libs/bus': { layer: 'platform', dependencies: ['@junheng/event-store'], files: {} },
      },
    ],
    ['named-exports libs/gini/src/gini.ts', { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': 'export default 0;\n' } } }],
    [
      'docstrings libs/bus/src/kafka.ts',
      { 'libs/bus': { layer: 'platform', files: { 'src/kafka.ts': 'export function connect() {}\n' } } },
    ],
    [
      'docstrings libs/gini/src/gini.ts',
      {
        'libs/gini': {
          layer: 'science',
          files: { 'src/gini.ts': '/** Between 0 and 1. Source: Gini 1912. */\nexport const gini = () => 0;\n' },
        },
      },
    ],
    [
      'docstrings libs/gini/src/gini.ts',
      { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': '/** **Unit** none. Source: */\nexport function gini() {}\n' } } },
    ],
    [
      'docstrings apps/gateway/src/equity/gini.ts',
      {
        'apps/gateway': {
          layer: 'gateway',
          files: { 'src/equity/gini.ts': '/** Source: Gini 1912. */\nexport async function gini() {}\n' },
        },
      },
    ],
    ['names libs/gini/src/utils.ts', { 'libs/gini': { layer: 'science', files: { 'src/utils.ts': 'export const x = 0;\n' } } }],
    ['file-lengths libs/gini/src/gini.ts', { 'libs/gini': { layer: 'science', files: { 'src/gini.ts': '\n'.repeat(401) } } }],
  ];
  test.each(plants)('see a planted %s', (expected, plant) => expect(violated({ ...sound, ...plant })).toContain(expected));

  test('are all planted at least once', () =>
    expect(rules.map(({ id }) => id).filter((id) => !plants.some(([expected]) => expected.startsWith(`${id} `)))).toEqual([]));
  test('each state their reason', () => expect(rules.every(({ reason }) => reason.length > 20)).toBe(true));
});
