import type { NameForms } from './service-names.ts';

/** A file of the platform that knows every service by name, and how a new one is added to it. */
type Wiring = { path: string; add(text: string, service: NameForms, stream: NameForms): string };

/** The place where a line belongs was not found: the file is built otherwise than this program knows. */
export class PlaceNotFound extends Error {
  override name = 'PlaceNotFound';
  readonly zh: string;
  constructor(path: string, place: string) {
    super(`${path}: the place for the new service was not found (${place}). Nothing was written.`);
    this.zh = `${path} 中找不到接入新服务的位置（${place}）。没有写入任何内容。`;
  }
}

type Step = [where: 'before' | 'after', anchor: RegExp, addition: string];

/** Puts `addition` before or after the one place that `anchor` finds. */
function insert(path: string, text: string, where: 'before' | 'after', anchor: RegExp, addition: string): string {
  const found = anchor.exec(text);
  if (!found) throw new PlaceNotFound(path, anchor.source);
  const at = where === 'before' ? found.index : found.index + found[0].length;
  return text.slice(0, at) + addition + text.slice(at);
}

const afterImports = /^import [^;]*;\n(?!import )/m;

function withDependency(text: string, name: string): string {
  const manifest = JSON.parse(text) as { dependencies: Record<string, string> };
  const sorted = Object.entries({ ...manifest.dependencies, [name]: '*' }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(sorted) }, null, 2)}\n`;
}

const contractsByType = 'libs/contracts/src/contracts-by-type.ts';
const contractsDoor = 'libs/contracts/src/contracts.ts';
const serviceNames = 'libs/runtime/src/config-variables.ts';
const hostServices = 'apps/platform/src/services.ts';
const hostSchemas = 'apps/platform/src/schemas.ts';
const hostDoors = 'apps/platform/src/doors.ts';
const gatewaySchema = 'apps/gateway/src/schema.ts';

/** Every line outside its own folders that a new service needs. What they give is formatted afterwards. */
export const wirings: readonly Wiring[] = [
  {
    path: contractsByType,
    add(text, { kebab, camel }) {
      const from = `import { ${camel}Contracts } from './${kebab}/${kebab}-contracts.ts';\n`;
      const imported = insert(contractsByType, text, 'after', afterImports, from);
      return insert(
        contractsByType,
        imported,
        'after',
        /publishedContracts: [^=]*= \[[^\]]*formerRegistryContracts,/,
        ` ${camel}Contracts,`,
      );
    },
  },
  {
    path: contractsDoor,
    add: (text, { kebab }) =>
      insert(contractsDoor, text, 'before', /^export \* from '\.\/registry\//m, `export * from './${kebab}/${kebab}-contracts.ts';\n`),
  },
  {
    path: serviceNames,
    add: (text, { kebab }) => insert(serviceNames, text, 'after', /^export const serviceNames = \[/m, `'${kebab}', `),
  },
  {
    path: hostSchemas,
    add(text, { kebab, camel, snake }) {
      const imported = insert(hostSchemas, text, 'after', afterImports, `import { ${camel}Migrations } from '@junheng/${kebab}';\n`);
      return insert(
        hostSchemas,
        imported,
        'after',
        /^const schemas = \{[^}]*registry: registryMigrations,/m,
        ` ${snake}: ${camel}Migrations,`,
      );
    },
  },
  {
    path: hostDoors,
    add(text, { kebab, pascal }, stream) {
      const methods = `'${kebab}': { open${stream.pascal}: 'write', read${stream.pascal}s: 'read', ...published }`;
      const steps: Step[] = [
        ['after', afterImports, `import type { ${pascal}Api } from '@junheng/${kebab}/api';\n`],
        ['after', /^export type Doors = \{[^}]*registry: RegistryApi & PublishedReader;/m, ` '${kebab}': ${pascal}Api & PublishedReader;`],
        ['before', /^ {2}monitoring: \{ freezeMonth/m, `  ${methods},\n`],
      ];
      return steps.reduce((changed, step) => insert(hostDoors, changed, ...step), text);
    },
  },
  {
    path: hostServices,
    add(text, { kebab, camel, pascal }) {
      const made = `runs('${kebab}') ? added('${kebab}', create${pascal}({ runtime, bus })) : null`;
      const steps: Step[] = [
        ['after', afterImports, `import { create${pascal} } from '@junheng/${kebab}';\n`],
        ['before', /^ {2}const publishers = \[/m, `  const ${camel} = ${made};\n`],
        ['after', /^ {2}const publishers = \[\s*registry\b/m, `, ${camel}`],
        ['after', /^ {2}const here: Here = \{[^}]*registry\b/m, `, '${kebab}': ${camel}`],
        ['after', /^ {2}const doors = \{[^}]*registry: doorTo\('registry'\)/m, `, ${camel}: doorTo('${kebab}')`],
      ];
      return steps.reduce((changed, step) => insert(hostServices, changed, ...step), text);
    },
  },
  { path: 'apps/platform/package.json', add: (text, { kebab }) => withDependency(text, `@junheng/${kebab}`) },
  {
    path: gatewaySchema,
    add: (text, { kebab }) => insert(gatewaySchema, text, 'after', afterImports, `import '@junheng/${kebab}/graphql';\n`),
  },
  { path: 'apps/gateway/package.json', add: (text, { kebab }) => withDependency(text, `@junheng/${kebab}`) },
];
