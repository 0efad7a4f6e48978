import { may } from '@junheng/access';
import { builder } from '@junheng/graphql';
import type { ImportJob } from '@junheng/registry/api';
import { ImportType } from '@junheng/registry/graphql';
import { conflate, type Source } from '../live/conflate.ts';
import type { LiveItem } from '../live/live-news.ts';
import { EditionRef } from './view-state-type.ts';

type LiveEvent = LiveItem | { kind: 'import'; job: ImportJob };
type LiveEventOf<K extends LiveEvent['kind']> = Extract<LiveEvent, { kind: K }>;

/** Ms between two rounds of news: a bulk import moves the view some dozen times a second. */
const shortestInterval = 500;

/** Who works with the view's figures, and who runs it. */
const ofTheView = { mayAny: ['read-schools', 'rebuild-views'] } as const;

const ViewMovedType = builder.objectRef<LiveEventOf<'view'>>('ViewMoved').implement({
  description: '视图已计入更多台账记录 / The view took in more of the ledger: figures read before may be older',
  authScopes: ofTheView,
  fields: (t) => ({
    ledgerSize: t.exposeInt('ledgerSize', { description: '已计入的台账条数 / Ledger entries taken in' }),
    asOf: t.expose('asOf', { type: 'DateTime', nullable: true, description: '最新一条的时刻 / Time of the newest of them' }),
  }),
});

const ImportMovedType = builder.objectRef<LiveEventOf<'import'>>('ImportMoved').implement({
  description: '一次导入有进展 / An import moved on',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({ import: t.field({ type: ImportType, resolve: ({ job }) => job }) }),
});

const EditionMovedType = builder.objectRef<LiveEventOf<'edition'>>('EditionMoved').implement({
  description: '视图的一个版本有进展 / An edition of the view moved on',
  authScopes: ofTheView,
  fields: (t) => ({ edition: t.field({ type: EditionRef, resolve: ({ edition }) => edition }) }),
});

const GovernanceMovedType = builder.objectRef<LiveEventOf<'governance'>>('GovernanceMoved').implement({
  description: '任务、月报、奖补等有变化 / Tasks, reports, awards moved: whoever shows them asks again, each sees their own',
  authScopes: { signedIn: true },
  fields: (t) => ({ ledgerSize: t.exposeInt('ledgerSize') }),
});

const typeOfKind = { view: ViewMovedType, import: ImportMovedType, edition: EditionMovedType, governance: GovernanceMovedType } as const;

const LiveEventType = builder.unionType('LiveEvent', {
  types: [ViewMovedType, ImportMovedType, EditionMovedType, GovernanceMovedType],
  resolveType: ({ kind }: LiveEvent) => typeOfKind[kind],
});

builder.subscriptionField('live', (t) =>
  t.field({
    type: LiveEventType,
    authScopes: { signedIn: true }, // each hears of what is theirs to know; of nothing, who holds no right
    description:
      '现状与此后的一切变化;每个浏览器只需一条 / How things stand, then everything that moves, of each subject the newest state at most twice a second. One stream serves a whole browser.',
    subscribe: (_root, _args, { apis, actor }) => {
      const seesTheView = ofTheView.mayAny.some((right) => may(actor, right));
      const ofGateway: Source<LiveEvent> = (push) => apis.live.listen((item) => (seesTheView || item.kind === 'governance') && push(item));
      const ofImports: Source<LiveEvent> = (push, fail) =>
        pump(apis.registry.watchImports(actor!), (job) => push({ kind: 'import', job }), fail);
      const sources = [ofGateway, ...(may(actor, 'import-registers') ? [ofImports] : [])];
      return conflate(sources, subjectOf, shortestInterval);
    },
    resolve: (event) => event as LiveEvent,
  }),
);

function subjectOf(event: LiveEvent): string {
  switch (event.kind) {
    case 'view':
      return 'view';
    case 'import':
      return event.job.id;
    case 'edition':
      return event.edition.slot;
    case 'governance':
      return 'governance';
  }
}

function pump<T>(items: AsyncIterable<T>, push: (item: T) => void, fail: (fault: unknown) => void): () => void {
  const iterator = items[Symbol.asyncIterator]();
  const pumping = async () => {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) push(next.value);
  };
  pumping().catch(fail);
  return () => void iterator.return?.();
}
