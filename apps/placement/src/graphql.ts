import type { PlacementApi } from './api.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    placement: PlacementApi;
  }
}
