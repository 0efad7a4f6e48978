import { builder } from '@junheng/graphql';
import { ImportType } from '@junheng/registry/graphql';
import { typesOf } from '../projection/checked-fields.ts';
import { FactType } from './fact-type.ts';

const importedTypes = typesOf('rosterImported');

builder.objectField(ImportType, 'fact', (t) =>
  t.loadable({
    type: FactType,
    nullable: true,
    description: '这次导入在账本中的一条记录;完成之前为空 / The one fact this import is recorded as; null until it is done',
    load: async (importIds: string[], { apis }) => {
      const facts = await apis.view.readImportFacts(importIds);
      return facts.map((ofImport) => ofImport.find(({ type }) => importedTypes.includes(type)) ?? null);
    },
    resolve: ({ id }) => id,
  }),
);

builder.objectField(ImportType, 'facts', (t) =>
  t.loadableList({
    type: FactType,
    complexity: { multiplier: 2 },
    description: '这次导入在账本中的记录:导入、撤回 / What this import is recorded as: imported, then withdrawn',
    load: (importIds: string[], { apis }) => apis.view.readImportFacts(importIds),
    resolve: ({ id }) => id,
  }),
);
