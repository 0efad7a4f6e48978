import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refetchMoved } from './refetch-moved.ts';

const ofNow = gql`
  query Now($asOf: Date) {
    county(asOf: $asOf) {
      id
      ledgerSize
    }
  }
`;
const ofNode = gql`
  query Node($id: ID!) {
    node(id: $id) {
      id
    }
  }
`;
const ofImports = gql`
  query Imports {
    imports {
      totalCount
    }
  }
`;
const ofMe = gql`
  query Me {
    me {
      id
    }
  }
`;

/** A page that shows these queries; `asked` are the operations sent since it stood. */
async function page(...queries: { query: ReturnType<typeof gql>; variables?: Record<string, unknown> }[]) {
  const asked: string[] = [];
  let ledgerSize = 10;
  const answers = {
    county: () => ({ id: 'c', ledgerSize }),
    node: () => ({ id: 'n' }),
    imports: () => ({ totalCount: 1 }),
    me: () => ({ id: 'm' }),
    inbox: () => ({ unread: 1 }),
  };
  const link = new ApolloLink(({ operationName = '' }) => {
    asked.push(operationName);
    const root = ({ Now: 'county', Node: 'node', Imports: 'imports', Me: 'me', Inbox: 'inbox' } as const)[operationName as 'Now'];
    return new Observable((observer) => {
      observer.next({ data: { [root]: answers[root]() } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache({ addTypename: false } as never), link });
  for (const options of queries) client.watchQuery(options).subscribe({});
  await vi.advanceTimersByTimeAsync(10);
  const refetch = refetchMoved(client);
  asked.splice(0);
  return { asked, refetch, setSize: (size: number) => (ledgerSize = size) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
});
const past = btoa('School:000000:1:2019@2019-10-01');
const rest = (milliseconds = 10) => vi.advanceTimersByTimeAsync(milliseconds);

test('what shows the live view is asked again when it moves; a past day, imports and the reader are not', async () => {
  const { asked, refetch } = await page(
    { query: ofNow, variables: { asOf: null } },
    { query: ofNow, variables: { asOf: '2019-10-01' } },
    { query: ofNode, variables: { id: btoa('School:000000:1:2019') } },
    { query: ofNode, variables: { id: past } },
    { query: ofImports },
    { query: ofMe },
  );
  refetch.viewMoved(10);
  refetch.viewMoved(11);
  await rest();
  expect(asked).toEqual(['Now', 'Node']);
});

test('the first word of a stream asks nothing again unless what is shown is older', async () => {
  const current = await page({ query: ofNow });
  current.refetch.viewMoved(10);
  await rest();
  expect(current.asked).toEqual([]);
  const older = await page({ query: ofNow });
  older.refetch.viewMoved(12);
  await rest();
  expect(older.asked).toEqual(['Now']);
});

test('a view that moves all the time is asked at most every two seconds, and its last state is not missed', async () => {
  const { asked, refetch } = await page({ query: ofNow });
  for (let size = 10; size < 30; size++) {
    refetch.viewMoved(size);
    await rest(100);
  }
  expect(asked.length).toBeLessThanOrEqual(2);
  await rest(5_000);
  expect(asked.length).toBeGreaterThanOrEqual(2);
});

test('a hidden tab asks when it is looked at again', async () => {
  const { asked, refetch } = await page({ query: ofNow });
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  refetch.viewMoved(10);
  refetch.viewMoved(11);
  await rest(5_000);
  expect(asked).toEqual([]);
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  document.dispatchEvent(new Event('visibilitychange'));
  await rest();
  expect(asked).toEqual(['Now']);
});

test('lists of imports are asked again when one comes or ends', async () => {
  const { asked, refetch } = await page({ query: ofNow }, { query: ofImports });
  refetch.importListsMoved();
  await rest();
  expect(asked).toEqual(['Imports']);
});

test('the inbox and lists of governance are asked again when governance moves, and figures are not', async () => {
  const ofInbox = gql`
    query Inbox {
      inbox {
        unread
      }
    }
  `;
  const { asked, refetch } = await page({ query: ofNow }, { query: ofInbox });
  refetch.governanceMoved();
  await rest();
  expect(asked).toEqual(['Inbox']);
});
