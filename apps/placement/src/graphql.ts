import type { PlacementApi } from './api.ts';
import './graphql/draws-types.ts';
import './graphql/plan-types.ts';
import './graphql/roster-types.ts';
import './graphql/seal-types.ts';
import './graphql/run-types.ts';
import './graphql/after-mutations.ts';
import './graphql/after-queries.ts';
import './graphql/cases-fields.ts';
import './graphql/figures-fields.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    placement: PlacementApi;
  }
}
