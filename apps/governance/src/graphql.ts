import type { GovernanceApi } from './api.ts';
import './graphql/funds-types.ts';
import './graphql/appraisal-types.ts';
import './graphql/register-fields.ts';
import './graphql/notices-types.ts';
import './graphql/evidence-types.ts';
import './graphql/issues-fields.ts';
import './graphql/reports-fields.ts';
import './graphql/lights-types.ts';
import './graphql/meetings-types.ts';
import './graphql/plans-types.ts';
import './graphql/visits-types.ts';
import './graphql/offices-types.ts';
import './graphql/policy-types.ts';
import './graphql/policy-mutations.ts';
import './graphql/tasks-types.ts';
import './graphql/people-types.ts';
import './graphql/read-audit-types.ts';
import './graphql/trail-types.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    governance: GovernanceApi;
  }
}

export { AwardType } from './graphql/awards-types.ts';
export { FundBookingType } from './graphql/funds-types.ts';
export { PersonGrantType } from './graphql/people-types.ts';
