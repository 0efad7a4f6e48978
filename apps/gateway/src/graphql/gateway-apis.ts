import type { LedgerApi } from '@junheng/ledger/api';
import type { MonitoringApi } from '@junheng/monitoring/api';
import type { Clock } from '@junheng/runtime';
import type { DemoApi, ViewApi } from '../api.ts';
import type { IdentityApi } from '../identity-api.ts';
import type { LiveNews } from '../live/live-news.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    view: ViewApi;
    ledger: LedgerApi;
    monitoring: MonitoringApi;
    demo: DemoApi;
    identity: IdentityApi;
    /** The platform's, for days left until a date. */
    clock: Clock;
    live: Pick<LiveNews, 'listen'>;
  }
}
