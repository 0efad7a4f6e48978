/**
 * Typed operations, possible types and the allow-list, from the committed schema and the *.graphql files beside the pages. The CLI of
 * graphql-codegen is left out: it brings a config loader and hundreds of packages for what these lines do.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, isAbstractType, parse } from 'graphql';

/** Bare hex, as the persisted-query extension carries it; the preset's own choice would add a prefix. */
const sha256Hex = (operation: string) => createHash('sha256').update(operation).digest('hex');

const root = import.meta.dirname;
const outDirectory = `${join(root, 'src/gql')}/`;
const schemaText = readFileSync(join(root, '../gateway/schema.graphql'), 'utf8');
const schema = buildSchema(schemaText);
const documents = globSync('src/**/*.graphql', { cwd: root })
  .sort()
  .map((location) => {
    const rawSDL = readFileSync(join(root, location), 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });

/** Which types a union or interface stands for: without it the client's cache drops what a fragment on one of them selects. */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

const sections = await preset.buildGeneratesSection({
  baseOutputDir: outDirectory,
  schema: parse(schemaText),
  schemaAst: schema,
  documents,
  config: {},
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256Hex } },
  documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
} as never);

mkdirSync(outDirectory, { recursive: true });
writeFileSync(join(outDirectory, 'possible-types.json'), `${JSON.stringify(possibleTypes, null, 2)}\n`);
mkdirSync(join(outDirectory, 'documents'), { recursive: true });
for (const section of sections.filter(({ filename }) => /graphql\.ts$|persisted-documents\.json$/.test(filename))) {
  const config = {
    ...section.config,
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  };
  const content = await codegen({ ...section, config });
  writeFileSync(section.filename, section.filename.endsWith('.ts') ? withDocumentsApart(content) : content);
}

/** Each operation to a file of its own, so that it travels with the page that asks it: together they are 10 kB of the first view. */
function withDocumentsApart(content: string): string {
  for (const old of globSync('*.ts', { cwd: join(outDirectory, 'documents') })) rmSync(join(outDirectory, 'documents', old));
  const document = /^export const (\w+Document) = (.*) as unknown as DocumentNode<(\w+), (\w+)>;$/gm;
  return content.replaceAll(document, (_, name: string, value: string, answer: string, variables: string) => {
    const file = `${name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}.ts`;
    const types = `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';\nimport type { ${answer}, ${variables} } from '../graphql.ts';\n`;
    const text = `${types}\nexport const ${name} = ${value} as unknown as TypedDocumentNode<${answer}, ${variables}>;\n`;
    writeFileSync(join(outDirectory, 'documents', file), text);
    return `export { ${name} } from './documents/${file}';`;
  });
}
