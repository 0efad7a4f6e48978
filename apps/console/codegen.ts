/**
 * Typed operations and the allow-list, from the committed schema and the *.graphql files beside the pages. The CLI of
 * graphql-codegen is left out: it brings a config loader and hundreds of packages for what these lines do.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

/** Bare hex, as the persisted-query extension carries it; the preset's own choice would add a prefix. */
const sha256Hex = (operation: string) => createHash('sha256').update(operation).digest('hex');

const root = import.meta.dirname;
const outDirectory = `${join(root, 'src/gql')}/`;
const schemaText = readFileSync(join(root, '../gateway/schema.graphql'), 'utf8');
const documents = globSync('src/**/*.graphql', { cwd: root })
  .sort()
  .map((location) => {
    const rawSDL = readFileSync(join(root, location), 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });

const sections = await preset.buildGeneratesSection({
  baseOutputDir: outDirectory,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  config: {},
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256Hex } },
  documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
} as never);

mkdirSync(outDirectory, { recursive: true });
for (const section of sections.filter(({ filename }) => /graphql\.ts$|persisted-documents\.json$/.test(filename))) {
  const config = {
    ...section.config,
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  };
  writeFileSync(section.filename, await codegen({ ...section, config }));
}
