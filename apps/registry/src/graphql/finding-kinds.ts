import { builder } from '@junheng/graphql';
import type { FindingKind } from '../api.ts';
import { FindingSeverityEnum } from './finding-types.ts';
import { ImportRef } from './import-types.ts';

const FindingKindType = builder.objectRef<FindingKind>('FindingKind').implement({
  description: '同一种问题有多少处 / How often an import has the same problem',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    code: t.exposeString('code'),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
    severity: t.field({ type: FindingSeverityEnum, resolve: ({ severity }) => severity }),
    count: t.exposeInt('count'),
  }),
});

builder.objectFields(ImportRef, (t) => ({
  findingKinds: t.field({
    type: [FindingKindType],
    description: '按问题归类,多的在前 / Findings by problem, most frequent first',
    complexity: { field: 2 },
    resolve: ({ id }, _args, { apis, actor }) => apis.registry.readFindingKinds(id, actor!),
  }),
}));
