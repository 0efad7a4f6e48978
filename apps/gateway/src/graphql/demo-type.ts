import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { ImportJob } from '@junheng/registry/api';
import { ImportType } from '@junheng/registry/graphql';

class DemoStarted {
  readonly imports: ImportJob[];
  constructor(imports: ImportJob[]) {
    this.imports = imports;
  }
}

const DemoStartedType = builder.objectType(DemoStarted, {
  name: 'DemoStarted',
  description: '示例已开始导入 / The demo’s imports, started',
  authScopes: { may: 'load-demo' },
  isTypeOf: (value) => value instanceof DemoStarted,
  fields: (t) => ({ imports: t.field({ type: [ImportType], resolve: ({ imports }) => imports }) }),
});

const DemoResult = builder.unionType('DemoResult', { types: [DemoStartedType, RefusalType] });

builder.mutationField('loadDemo', (t) =>
  t.field({
    type: DemoResult,
    authScopes: { may: 'load-demo' },
    description:
      '生成并导入小型虚构示例县:两次导入,已确认;仅限空县 / Generates the small invented county and imports it: two imports, confirmed. Refused unless the county is empty.',
    resolve: async (_root, _args, { apis, actor }) => {
      const result = await apis.demo.load(actor!);
      return result.ok ? new DemoStarted(result.value) : new Refusal(result.refusal);
    },
  }),
);
