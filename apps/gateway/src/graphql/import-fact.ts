import { builder } from '@junheng/graphql';
import { ImportType } from '@junheng/registry/graphql';
import { FactType } from './fact-type.ts';

builder.objectField(ImportType, 'fact', (t) =>
  t.loadable({
    type: FactType,
    nullable: true,
    description: '这次导入在账本中的一条记录;完成之前为空 / The one fact this import is recorded as; null until it is done',
    load: (importIds: string[], { apis }) => apis.view.readImportFacts(importIds),
    resolve: ({ id }) => id,
  }),
);
