import type { GovernanceApi } from './api.ts';
import './graphql/offices-types.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    governance: GovernanceApi;
  }
}
