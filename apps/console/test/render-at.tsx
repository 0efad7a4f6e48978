import { ApolloLink, type OperationVariables } from '@apollo/client';
import { MockLink, type MockSubscriptionLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { render } from '@testing-library/react';
import { OperationTypeNode } from 'graphql';
import { MemoryRouter, useLocation } from 'react-router';
import { Appearance } from '../src/app/appearance.tsx';
import { Pages } from '../src/app/pages.tsx';
import { type ImportFiguresFragment, type MeQuery, MeDocument, OpenImportsDocument } from '../src/gql/graphql.ts';
import { createCache } from '../src/transport/client.ts';

export type Mock = MockLink.MockedResponse;

/** One answer of the gateway, typed by its operation. Given twice, it answers twice. */
export function answer<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: V, data: D): Mock {
  return { request: { query, variables }, result: { data: data as Record<string, unknown> }, maxUsageCount: 5, delay: 0 };
}

export const me: MeQuery = {
  __typename: 'Query',
  me: { __typename: 'Actor', id: 'local-operator', nameZh: '本机操作员', nameEn: 'Local operator' },
};

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

/** The whole console at an address, over answers of a gateway that are written down here. */
export function renderAt(address: string, mocks: Mock[], events?: MockSubscriptionLink) {
  const answers = new MockLink([answer(MeDocument, {}, me), ...mocks, openImports()]);
  const link = events
    ? ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, events, answers)
    : answers;
  return render(
    <MockedProvider link={link} cache={createCache()}>
      <Appearance>
        <MemoryRouter initialEntries={[address]}>
          <Pages />
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
