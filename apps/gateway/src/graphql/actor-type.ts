import { type Actor, builder, codedError } from '@junheng/graphql';

const ActorType = builder.objectRef<Actor>('Actor').implement({
  description: '操作者 / Who acts',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeString('id'),
    nameZh: t.string({ resolve: () => '本机操作员' }),
    nameEn: t.string({ resolve: () => 'Local operator' }),
  }),
});

builder.queryField('me', (t) =>
  t.field({
    type: ActorType,
    authScopes: { may: 'read-aggregates' },
    description: '当前操作者 / Who is asking',
    resolve: (_root, _args, { actor }) => {
      if (actor === null) throw codedError('UNAUTHENTICATED');
      return actor;
    },
  }),
);
