import { ApolloClient, ApolloLink, gql, InMemoryCache, type Observable, Observable as Stream } from '@apollo/client';
import { expect, test, vi } from 'vitest';
import { LiveDocument, MeDocument } from '../gql/graphql.ts';
import allowList from '../gql/persisted-documents.json' with { type: 'json' };
import { persistedLink } from './persisted-link.ts';
import { sseLink } from './sse-link.ts';

/** Runs one operation through the persisted link and catches what would leave the browser. */
async function sentFor(query: Parameters<ApolloClient['query']>[0]['query']) {
  let operation: ApolloLink.Operation | undefined;
  const end = new ApolloLink((given) => {
    operation = given;
    return new Stream((observer) => {
      observer.next({ data: { __typename: 'Query', me: { __typename: 'Actor', id: 'x', nameZh: '', nameEn: '' } } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([persistedLink(), end]) });
  await client.query({ query });
  return operation!;
}

test('an operation leaves as the hash of a text in the allow-list, without the text', async () => {
  const operation = await sentFor(MeDocument);
  const { sha256Hash } = operation.extensions['persistedQuery'] as { sha256Hash: string };
  expect((allowList as Record<string, string>)[sha256Hash]).toContain('query Me ');
  expect(operation.getContext()['http']).toEqual({ includeQuery: false, includeExtensions: true });
});

test('an operation that was not generated is not sent at all', async () => {
  await expect(
    sentFor(gql`
      {
        me {
          id
        }
      }
    `),
  ).rejects.toThrow(/no hash to send/);
});

const subscribe = (body: string, status = 200) => {
  const requests: RequestInit[] = [];
  const link = sseLink('/graphql', (_, init) => {
    requests.push(init!);
    return Promise.resolve(new Response(status === 200 ? body : null, { status }));
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([persistedLink(), link]) });
  return { requests, events: client.subscribe({ query: LiveDocument, fetchPolicy: 'no-cache' }) };
};
const collect = (events: Observable<{ data?: unknown; error?: unknown }>) =>
  new Promise<unknown[]>((resolve) => {
    const seen: unknown[] = [];
    events.subscribe({
      next: ({ data, error }) => seen.push(error ?? data),
      error: (error: unknown) => resolve([...seen, error]),
      complete: () => resolve([...seen, 'complete']),
    });
  });

test('a subscription sends its hash and hands on every event until the stream completes', async () => {
  const { requests, events } = subscribe(
    ':\n\nevent: next\ndata: {"data":{"n":1}}\n\nevent: next\ndata: {"data":{"n":2}}\n\nevent: complete\ndata:\n\n',
  );
  expect(await collect(events)).toEqual([{ n: 1 }, { n: 2 }, 'complete']);
  const body = JSON.parse(requests[0]!.body as string) as Record<string, unknown>;
  expect(body).toMatchObject({
    operationName: 'Live',
    variables: {},
    extensions: { persistedQuery: { version: 1 } },
  });
  expect(body).not.toHaveProperty('query');
});

test('a stream that ends without completing is a broken one', async () => {
  const seen = await collect(subscribe('event: next\ndata: {"data":{"n":1}}\n\n').events);
  expect(seen).toEqual([{ n: 1 }, expect.objectContaining({ name: 'StreamBroken' }), 'complete']);
});

test('a refused stream says with which status', async () => {
  expect(await collect(subscribe('', 401).events)).toEqual([
    expect.objectContaining({ name: 'StreamRefused', statusCode: 401 }),
    'complete',
  ]);
});

test('a stream in which nothing is heard any more is a broken one', async () => {
  vi.useFakeTimers();
  try {
    const silent = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new TextEncoder().encode(':\n\n')) });
    const link = sseLink('/graphql', () => Promise.resolve(new Response(silent)));
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([persistedLink(), link]) });
    const seen = collect(client.subscribe({ query: LiveDocument, fetchPolicy: 'no-cache' }));
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await seen).toEqual([expect.objectContaining({ name: 'StreamBroken' }), 'complete']);
  } finally {
    vi.useRealTimers();
  }
});
