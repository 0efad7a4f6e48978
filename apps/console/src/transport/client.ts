import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import possibleTypes from '../gql/possible-types.json' with { type: 'json' };
import { persistedLink } from './persisted-link.ts';
import { sseLink } from './sse-link.ts';

export function createClient(uri = '/graphql'): ApolloClient {
  const overStream = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    sseLink(uri),
    new HttpLink({ uri, credentials: 'same-origin' }),
  );
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([persistedLink(), overStream]),
    // What is known shows at once; the server's answer replaces it.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // Lists of another length are lists of their own: the newest few are asked for again and again.
      Query: {
        fields: {
          imports: relayStylePagination(['first']),
          conflicts: relayStylePagination(['schoolYear', 'schoolId']),
          ledgerQuarantine: relayStylePagination(),
          readAudit: relayStylePagination(['actorId', 'kind', 'subject', 'fromDay', 'untilDay']),
          ownSessions: { merge: false },
          serviceTokens: { merge: false },
        },
      },
      // The badge asks for a part of what the page shows.
      Inbox: { merge: true },
      County: {
        fields: {
          schools: relayStylePagination(['search', 'stage', 'township', 'schoolType', 'area', 'sort']),
          classes: relayStylePagination(['stage', 'aboveLimit']),
          classList: relayStylePagination(['stage', 'grade', 'schoolId', 'search', 'aboveLimit', 'sort']),
          gradeBalances: relayStylePagination(['stage', 'schoolId']),
          placements: relayStylePagination(),
        },
      },
      School: { fields: { classes: relayStylePagination(), facts: relayStylePagination() } },
      SchoolClass: { fields: { facts: relayStylePagination() } },
      Import: { fields: { findings: relayStylePagination(['severity', 'code']), schoolChanges: relayStylePagination() } },
      Fact: { keyFields: ['eventId'] },
      Layout: { keyFields: ['layoutId'] },
      // Their ids name the indicator or the measure, not its value of a year.
      CountyIndicator: { keyFields: false },
      InequalityMeasure: { keyFields: false },
      FrozenFigure: { keyFields: false },
    },
  });
}
