import { type Right, rightsOf } from '@junheng/access';
import { ApolloLink, type OperationVariables } from '@apollo/client';
import { MockLink, type MockSubscriptionLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { render } from '@testing-library/react';
import { OperationTypeNode } from 'graphql';
import { MemoryRouter, useLocation } from 'react-router';
import { Appearance } from '../src/app/appearance.tsx';
import { Pages } from '../src/app/pages.tsx';
import {
  FrameDocument,
  type FrameQuery,
  type ImportFiguresFragment,
  InboxBadgeDocument,
  type MeQuery,
  MeDocument,
  MyRightsDocument,
  NoteVisitDocument,
  OpenImportsDocument,
  PlatformClockDocument,
  type PlatformClockQuery,
} from '../src/gql/graphql.ts';
import { createCache } from '../src/transport/client.ts';
import { LiveAlone } from './live-alone.tsx';

export type Mock = MockLink.MockedResponse;

/** One answer of the gateway, typed by its operation. Given twice, it answers twice. */
export function answer<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: V, data: D): Mock {
  return { request: { query, variables }, result: { data: data as Record<string, unknown> }, maxUsageCount: 5, delay: 0 };
}

export const me: MeQuery = {
  __typename: 'Query',
  me: { __typename: 'Actor', id: 'local-operator', nameZh: '本机操作员', nameEn: 'Local operator' },
};

/** What the person in front of the screen may do; a test gives fewer before. */
export const myRights = (rights: readonly Right[]): Mock => ({
  ...answer(MyRightsDocument, {}, { __typename: 'Query', me: { __typename: 'Actor', id: 'local-operator', rights: [...rights] } }),
  maxUsageCount: 1000,
});

/** The county as the frame around every page asks for it. */
export const frameCounty: FrameQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  code: '000000',
  schoolYear: 2019,
  schoolYears: [2019, 2018],
  empty: false,
  asOf: '2019-09-12T03:04:00Z',
  asOfDay: null,
  firstDay: '2019-09-01',
  censusDate: '2019-09-01',
  ledgerSize: 4565,
};

/** The frame's own question, whatever the moment; a test that asks for another answer gives it before. */
const frame: Mock = {
  request: { query: FrameDocument, variables: () => true },
  result: ({ schoolYear, asOf }) => ({
    data: {
      __typename: 'Query',
      county: {
        ...frameCounty,
        schoolYear: schoolYear ?? 2019,
        id: `county-${schoolYear ?? 2019}${asOf ? `@${asOf}` : ''}`,
        asOfDay: asOf ?? null,
      },
    },
  }),
  maxUsageCount: 1000,
  delay: 0,
};

/** The platform's time as the banner of a demo county asks for it; a test of a demo gives another answer before. */
export const clockAt = (day: string, kind: PlatformClockQuery['clock']['kind']): Mock =>
  answer(
    PlatformClockDocument,
    {},
    { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', now: `${day}T01:00:00Z`, day, kind } },
  );
const machineTime: Mock = { ...clockAt('2019-09-12', 'SYSTEM'), maxUsageCount: 1000 };

/** The newest imports, which pages with figures ask for. */
export const openImports = (...imports: ImportFiguresFragment[]): Mock => ({
  ...answer(
    OpenImportsDocument,
    {},
    {
      __typename: 'Query',
      imports: {
        __typename: 'QueryImportsConnection',
        totalCount: imports.length,
        edges: imports.map((node) => ({ __typename: 'QueryImportsConnectionEdge' as const, cursor: node.importId, node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  ),
  maxUsageCount: 1000,
});

/** How much is unread in the inbox, which every page shows. */
export const unread = (count: number): Mock => ({
  ...answer(InboxBadgeDocument, {}, { __typename: 'Query', inbox: { __typename: 'Inbox', unread: count } }),
  maxUsageCount: 1000,
});
const visited: Mock = {
  ...answer(NoteVisitDocument, {}, { __typename: 'Mutation', noteVisit: { __typename: 'NotedVisit', since: null } }),
  maxUsageCount: 1000,
};

/** What the stream of the subscription `live` says of an import. */
export const importMoved = (job: ImportFiguresFragment) => ({ data: { live: { __typename: 'ImportMoved' as const, import: job } } });

/** The whole console at an address, over answers of a gateway that are written down here; with `events` it is live. */
export function renderAt(address: string, mocks: Mock[], events?: MockSubscriptionLink) {
  const answers = new MockLink([
    answer(MeDocument, {}, me),
    ...mocks,
    frame,
    machineTime,
    myRights(rightsOf({ id: 'local-operator', kind: 'local-operator' })),
    openImports(),
    unread(0),
    visited,
  ]);
  const link = events
    ? ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, events, answers)
    : answers;
  return render(
    <MockedProvider link={link} cache={createCache()}>
      <Appearance>
        <MemoryRouter initialEntries={[address]} useTransitions={false}>
          {events ? (
            <LiveAlone>
              <Pages />
            </LiveAlone>
          ) : (
            <Pages />
          )}
          <Address />
        </MemoryRouter>
      </Appearance>
    </MockedProvider>,
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}
