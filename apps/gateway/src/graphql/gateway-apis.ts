import type { LedgerApi } from '@junheng/ledger/api';
import type { DemoApi, ViewApi } from '../api.ts';
import type { LiveNews } from '../live/live-news.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    view: ViewApi;
    ledger: LedgerApi;
    demo: DemoApi;
    live: Pick<LiveNews, 'listen'>;
  }
}
