import { builder } from '@junheng/graphql';
import type { GraphQLSchema } from 'graphql';
import './graphql/gateway-apis.ts';
import './graphql/actor-type.ts';
import './graphql/identity-types.ts';
import './graphql/school-type.ts';
import './graphql/school-class-type.ts';
import './graphql/county-type.ts';
import './graphql/frozen-month-type.ts';
import './graphql/county-equity-fields.ts';
import './graphql/school-equity-fields.ts';
import './graphql/ledger-type.ts';
import './graphql/live-type.ts';
import './graphql/quarantine-type.ts';
import './graphql/own-child-type.ts';
import './graphql/own-class-type.ts';
import './graphql/receipt-type.ts';
import './graphql/view-state-type.ts';
import './graphql/clock-type.ts';
import './graphql/demo-type.ts';
import './graphql/import-fact.ts';
import '@junheng/custody/graphql';
import './graphql/erasure-type.ts';
import '@junheng/governance/graphql';
import './graphql/fund-ledger-type.ts';
import './graphql/governance-schools.ts';

/** The one GraphQL schema of the platform: the services' types and the gateway's. */
export const schema: GraphQLSchema = builder.toSchema({ sortSchema: true });
