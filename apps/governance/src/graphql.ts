import type { GovernanceApi } from './api.ts';
import './graphql/funds-types.ts';
import './graphql/lights-types.ts';
import './graphql/offices-types.ts';
import './graphql/policy-types.ts';
import './graphql/policy-mutations.ts';
import './graphql/tasks-types.ts';
import './graphql/people-types.ts';
import './graphql/read-audit-types.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    governance: GovernanceApi;
  }
}

export { AwardType } from './graphql/awards-types.ts';
export { FundBookingType } from './graphql/funds-types.ts';
