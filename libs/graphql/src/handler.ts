import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Actor } from '@junheng/access';
import type { Entropy, Logger } from '@junheng/runtime';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { assertEveryTypeHasAccessRule } from './access-rules.ts';
import type { Apis, Context } from './apis.ts';
import { codedError, isErrorCode } from './error-codes.ts';

export type GraphqlHandlerOptions = {
  schema: GraphQLSchema;
  /** The allow-list: SHA-256 hex of an operation -> its text. */
  persistedOperations: Readonly<Record<string, string>>;
  /** Operations outside the allow-list: only where the host says so (tests, the command line). */
  allowArbitraryOperations?: boolean;
  apis: Apis;
  log: Logger;
  /** For trace ids of masked errors. */
  entropy: Entropy;
};

export type GraphqlHandler = {
  /** Answers one POST, or one GET that only asks, with JSON, or a subscription over server-sent events. Cross-site requests are the host's to refuse. */
  handle(request: IncomingMessage, response: ServerResponse, actor: Actor | null): Promise<void>;
  /** The same, without a socket. */
  fetch(request: Request, actor: Actor | null): Promise<Response>;
};

const largestDocumentTokens = 3_000;
const largestRequestBytes = 256 * 1024;

/**
 * The one GraphQL endpoint over a schema: limits of depth, cost, tokens and bytes; errors of the closed list only; faults logged
 * with a trace id and never shown.
 *
 * @throws when a type of the schema has no access rule
 */
export function createGraphqlHandler(options: GraphqlHandlerOptions): GraphqlHandler {
  const { schema, persistedOperations, allowArbitraryOperations = false, log, entropy } = options;
  assertEveryTypeHasAccessRule(schema);
  let traces = 0;
  const toCodedError = (error: unknown): GraphQLError => {
    if (!(error instanceof Error)) return mask(error);
    const source = error instanceof GraphQLError ? error : null;
    const cause = source?.originalError;
    if (source && isErrorCode(source.extensions['code'])) {
      // graphql-js puts the value before the message of a scalar of ours
      return located(new GraphQLError(withoutValues(source.message), { extensions: source.extensions }), source);
    }
    // graphql-js and Pothos raise GraphQLErrors only for what the client sent; a resolver's fault is its originalError.
    if (source && (cause === undefined || cause instanceof GraphQLError)) {
      const coded = codedError(/tokens/.test(source.message) ? 'TOO_COMPLEX' : 'BAD_INPUT', withoutValues(source.message));
      if (source.extensions['code'] !== 'BAD_REQUEST') return located(coded, source);
      const { status, headers } = source.extensions['http'] as { status: number; headers?: Record<string, string> }; // yoga’s, of what it cannot take at all
      return new GraphQLError(coded.message, { extensions: { ...coded.extensions, http: { status, headers } } });
    }
    return located(mask(cause ?? error), source);
  };
  const mask = (fault: unknown): GraphQLError => {
    const trace = entropy.bytes(8, `trace|${++traces}`).toString('hex');
    log.error({ trace, err: fault }, 'graphql fault');
    const masked = codedError('INTERNAL');
    return new GraphQLError(masked.message, { extensions: { ...masked.extensions, ...absence(fault), trace } });
  };

  const yoga = createYoga<{ actor: Actor | null }, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    batching: false,
    logging: false,
    maxRequestBodySize: largestRequestBytes,
    maskedErrors: { maskError: toCodedError },
    context: ({ actor }) => ({ actor, apis: options.apis }),
    plugins: [
      onlyGetAndPost,
      limitTokens,
      usePersistedOperations({
        getPersistedOperation: (hash) => (Object.hasOwn(persistedOperations, hash) ? persistedOperations[hash]! : null),
        allowArbitraryOperations,
        customErrors: {
          notFound: () => codedError('UNKNOWN_OPERATION'),
          keyNotFound: () => codedError('UNKNOWN_OPERATION'),
          persistedQueryOnly: () => codedError('UNKNOWN_OPERATION'),
        },
      }),
      codedResults(toCodedError),
    ],
  });
  return {
    handle: async (request, response, actor) => yoga.handle(request, response, { actor }),
    fetch: async (request, actor) => yoga.fetch(request, { actor }),
  };
}

/**
 * What the client sent may be a name or an id number, and an error goes further than its question: into logs, reports and
 * screenshots. Names of variables, types and fields stay.
 */
const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value (?:"(?:[^"\\]|\\.)*"|[^;"])*/g, ' got an invalid value')
    .replace(/Value "(?:[^"\\]|\\.)*" does/g, 'The value does')
    .replace(/(cannot represent[^:]*): .*/s, '$1')
    .replace(/(Invalid global ID): .*/s, '$1')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (quoted, inner: string) => (isName.test(inner) ? quoted : '"…"'));

/** Of a variable, type or field. */
const isName = /^\$?[A-Za-z_][\w.[\]!]*$/;

/** Errors of parsing and validation never reach execution, where yoga masks. */
const codedResults = (toCodedError: (error: unknown) => GraphQLError): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (isAsyncIterable(result) || Array.isArray(result) || !('errors' in result) || !result.errors) return;
    const hasData = 'data' in result && result.data !== undefined;
    const coded = result.errors.map((error) => {
      const known = toCodedError(error);
      return hasData ? known : withStatus(known);
    });
    setResult({ ...result, errors: coded });
  },
});

const statusOf: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, INTERNAL: 500 };

/**
 * The status that GraphQL over HTTP gives to what was not carried out, where the client takes `application/graphql-response+json`. With
 * plain `application/json` all of it is 200 (`spec`), but for a body that is no JSON.
 */
function withStatus(error: GraphQLError): GraphQLError {
  const http = { spec: true, status: statusOf[String(error.extensions['code'])] ?? 400 };
  return located(new GraphQLError(error.message, { extensions: { http, ...error.extensions } }), error);
}

/** GET asks and never changes; yoga refuses mutations by it. */
const onlyGetAndPost: Plugin = {
  onRequest({ request, endResponse, fetchAPI }) {
    if (!['GET', 'POST'].includes(request.method))
      endResponse(new fetchAPI.Response(null, { status: 405, headers: { allow: 'GET, POST' } }));
  },
};

const limitTokens: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string, parseOptions?: object) => parseFn(source, { ...parseOptions, maxTokens: largestDocumentTokens }));
  },
};

/** Of a service that does not answer this is told, in its own sentence: who reads it waits or starts that service. */
function absence(fault: unknown): { zh: string; en: string } | null {
  const { code, zh, message } = (fault ?? {}) as Record<string, unknown>;
  return code === 'SERVICE_UNAVAILABLE' && typeof zh === 'string' && typeof message === 'string' ? { zh, en: message } : null;
}

const located = (error: GraphQLError, at: GraphQLError | null) =>
  new GraphQLError(error.message, { extensions: error.extensions, nodes: at?.nodes ?? null, path: at?.path ?? null });
