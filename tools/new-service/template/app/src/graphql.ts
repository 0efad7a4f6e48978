import { builder, pageComplexity, pageOf, Refusal, RefusalType } from '@junheng/graphql';
import type { SampleServiceApi, SampleStream } from './api.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    sampleService: SampleServiceApi;
  }
}

/** Named after service and stream: one schema holds the types of all services. */
const SampleStreamType = builder.objectRef<SampleStream>('SampleServiceSampleStream').implement({
  description: 'sample-stream / One sample-stream',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    sampleStreamId: t.exposeID('sampleStreamId'),
    schoolYear: t.exposeInt('schoolYear'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    token: t.exposeString('token', { description: '可用于等待视图 / A query may wait for it' }),
  }),
});

const SampleStreamsConnection = builder.connectionObject(
  { type: SampleStreamType, name: 'QuerySampleServiceSampleStreamsConnection' },
  { name: 'QuerySampleServiceSampleStreamsConnectionEdge' },
);

const OpenSampleStreamResult = builder.unionType('OpenSampleServiceSampleStreamResult', {
  types: [SampleStreamType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : SampleStreamType),
});

builder.queryField('sampleServiceSampleStreams', (t) =>
  t.field({
    type: SampleStreamsConnection,
    authScopes: { may: 'read-aggregates' },
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, args, { apis, actor }) => pageOf(args, (page) => apis.sampleService.readSampleStreams(page, actor!)),
  }),
);

builder.mutationField('openSampleServiceSampleStream', (t) =>
  t.field({
    type: OpenSampleStreamResult,
    // The operator's right to change the county's facts, until this service has one of its own.
    authScopes: { may: 'import-registers' },
    args: { sampleStreamId: t.arg.id({ required: true }), schoolYear: t.arg.int({ required: true }) },
    resolve: async (_root, { sampleStreamId, schoolYear }, { apis, actor }) => {
      const result = await apis.sampleService.openSampleStream({ sampleStreamId: String(sampleStreamId), schoolYear }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);
