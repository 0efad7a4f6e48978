import { builder, pageComplexity, pageOf, Refusal, RefusalType } from '@junheng/graphql';
import type { PlacementApi, Draw } from './api.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    placement: PlacementApi;
  }
}

/** Named after service and stream: one schema holds the types of all services. */
const DrawType = builder.objectRef<Draw>('PlacementDraw').implement({
  description: 'draw / One draw',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolYear: t.exposeInt('schoolYear'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    token: t.exposeString('token', { description: '可用于等待视图 / A query may wait for it' }),
  }),
});

const DrawsConnection = builder.connectionObject(
  { type: DrawType, name: 'QueryPlacementDrawsConnection' },
  { name: 'QueryPlacementDrawsConnectionEdge' },
);

const OpenDrawResult = builder.unionType('OpenPlacementDrawResult', {
  types: [DrawType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DrawType),
});

builder.queryField('placementDraws', (t) =>
  t.field({
    type: DrawsConnection,
    authScopes: { may: 'read-aggregates' },
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, args, { apis, actor }) => pageOf(args, (page) => apis.placement.readDraws(page, actor!)),
  }),
);

builder.mutationField('openPlacementDraw', (t) =>
  t.field({
    type: OpenDrawResult,
    // The operator's right to change the county's facts, until this service has one of its own.
    authScopes: { may: 'import-registers' },
    args: { drawId: t.arg.id({ required: true }), schoolYear: t.arg.int({ required: true }) },
    resolve: async (_root, { drawId, schoolYear }, { apis, actor }) => {
      const result = await apis.placement.openDraw({ drawId: String(drawId), schoolYear }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);
