import { builder } from '@junheng/graphql';
import type { Hand } from '../people/people-api.ts';

/** Loaded by the actor's id, all of one answer at once: a record's field `…By` says whose hand it was, `…Hand` who that is. */
export const HandRef = builder.loadableObjectRef<Hand, string>('Hand', {
  load: (actorIds, { apis, actor }) => apis.governance.readHands(actorIds, actor!),
});

HandRef.implement({
  description: '办理人：姓名和所在单位 / Whose hand a step was: name and unit',
  authScopes: { may: 'read-policy' },
  fields: (t) => ({
    actorId: t.exposeID('actorId'),
    isPerson: t.exposeBoolean('isPerson', {
      description: '否 = 平台自动、本机操作员或程序 / false: the platform, the one-time link, a program',
    }),
    name: t.exposeString('name', { nullable: true, description: '空 = 不是人，或已删除 / null: no person, or erased' }),
    unitsZh: t.stringList({
      description: '现任科室、职责 / Where the person acts today',
      resolve: ({ units }) => units.map(({ zh }) => zh),
    }),
    unitsEn: t.stringList({ resolve: ({ units }) => units.map(({ en }) => en) }),
    schoolIds: t.idList({ resolve: ({ schoolIds }) => [...schoolIds] }),
  }),
});
