import { ApolloLink, Observable } from '@apollo/client';
import { readServerSentEvents } from './server-sent-events.ts';

type Fetch = typeof fetch;

/** The gateway lets itself be heard every 12 s; whoever hears nothing for so long (ms) has lost it without being told, as after a sleep. */
const longestSilence = 40_000;

/** Subscriptions over server-sent events, one request each ("distinct connections" of the GraphQL-over-SSE protocol). */
export function sseLink(uri: string, fetchEvents: Fetch = (...request) => fetch(...request)): ApolloLink {
  return new ApolloLink(
    ({ operationName, variables, extensions }) =>
      new Observable((observer) => {
        const abort = new AbortController();
        let heardAt = Date.now();
        const watch = setInterval(() => {
          if (Date.now() - heardAt <= longestSilence) return;
          observer.error(new StreamBroken());
          abort.abort();
        }, longestSilence / 4);
        const listen = async () => {
          const response = await fetchEvents(uri, {
            method: 'POST',
            signal: abort.signal,
            headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
            body: JSON.stringify({ operationName, variables, extensions }),
          });
          if (!response.ok || !response.body) throw new StreamRefused(response.status);
          for await (const { event, data } of readServerSentEvents(response.body)) {
            heardAt = Date.now();
            if (event === 'next') observer.next(JSON.parse(data));
            if (event === 'complete') return observer.complete();
          }
          throw new StreamBroken();
        };
        listen().catch((error: unknown) => {
          if (!abort.signal.aborted) observer.error(error);
        });
        return () => {
          clearInterval(watch);
          abort.abort();
        };
      }),
  );
}

export class StreamRefused extends Error {
  override readonly name = 'StreamRefused';
  readonly statusCode: number;
  constructor(statusCode: number) {
    super(`the event stream was refused with HTTP ${statusCode}`);
    this.statusCode = statusCode;
  }
}

/** The connection ended without `complete`: the service stopped or was restarted; ask again. */
export class StreamBroken extends Error {
  override readonly name = 'StreamBroken';
}
