import { type Actor, type Grant, rightsOf, roles } from '@junheng/access';
import { builder, codedError } from '@junheng/graphql';

export const GrantType = builder.objectRef<Grant>('Grant').implement({
  description: '一项权限:角色与范围 / A role held somewhere',
  authScopes: { signedIn: true },
  fields: (t) => ({
    role: t.exposeString('role'),
    roleZh: t.string({ resolve: ({ role }) => roles[role].zh }),
    roleEn: t.string({ resolve: ({ role }) => roles[role].en }),
    scopeKind: t.string({ description: 'county | office | school | class | child', resolve: ({ scope }) => scope.kind }),
    scopeId: t.string({ nullable: true, resolve: ({ scope }) => (scope.kind === 'county' ? null : scope.id) }),
  }),
});

const ActorType = builder.objectRef<Actor>('Actor').implement({
  description: '操作者 / Who acts',
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.exposeString('id'),
    nameZh: t.string({ resolve: (actor, _args, { apis }) => apis.identity.nameOf(actor).zh }),
    nameEn: t.string({ resolve: (actor, _args, { apis }) => apis.identity.nameOf(actor).en }),
    kind: t.string({ description: 'local-operator | person | service', resolve: ({ kind }) => kind }),
    grants: t.field({ type: [GrantType], resolve: (actor) => ('grants' in actor ? [...actor.grants] : []) }),
    rights: t.stringList({ description: '在任何范围内持有的权限 / Rights held anywhere', resolve: (actor) => rightsOf(actor) }),
  }),
});

builder.queryField('me', (t) =>
  t.field({
    type: ActorType,
    authScopes: { signedIn: true },
    description: '当前操作者 / Who is asking',
    resolve: (_root, _args, { actor }) => {
      if (actor === null) throw codedError('UNAUTHENTICATED');
      return actor;
    },
  }),
);
