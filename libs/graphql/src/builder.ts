import { may, type Right } from '@junheng/access';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context } from './apis.ts';
import { codedError } from './error-codes.ts';
import { largestPage } from './page.ts';

export type SchemaTypes = {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Connection: { totalCount: number };
  AuthScopes: {
    /** Holds the right, wherever; the door asks again with the place. */
    may: Right;
    /** Holds one of the rights, wherever. */
    mayAny: readonly Right[];
    /** Anybody signed in, even without a grant. */
    signedIn: true;
  };
  Scalars: {
    ID: { Input: string; Output: string | number };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
};

/** Limits of one operation. The console's largest page costs about a fifth of this. */
export const operationLimits = { complexity: 20_000, depth: 12, breadth: 400 } as const;

/**
 * A builder with the root types and scalars of the schema. Services and the gateway share `builder`; a test that plants
 * a type makes its own.
 */
export function createBuilder() {
  const made = new SchemaBuilder<SchemaTypes>({
    defaultFieldNullability: false,
    plugins: [ScopeAuthPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
    relay: {
      clientMutationId: 'omit',
      cursorType: 'String',
      // Without this the plugin counts every edge ten times, on top of the page size.
      edgesFieldOptions: { nullable: { list: false, items: false }, complexity: { field: 0, multiplier: 1 } },
      nodeQueryOptions: { authScopes: { signedIn: true }, description: '按全局标识读取 / Any node by its global id' },
      nodesQueryOptions: {
        authScopes: { signedIn: true },
        description: '按全局标识批量读取 / Nodes by their global ids',
        complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
        resolve: (_root, { ids }, _context, _info, readNodes) => {
          if (ids.length > largestPage) throw codedError('BAD_INPUT', `ids are at most ${largestPage}`);
          return readNodes(ids);
        },
      },
      // Beside this, each node's type carries its own rule.
      pageInfoTypeOptions: { authScopes: { signedIn: true } },
      defaultConnectionTypeOptions: { authScopes: { signedIn: true } },
      defaultEdgeTypeOptions: { authScopes: { signedIn: true } },
    },
    complexity: {
      defaultComplexity: 1,
      defaultListMultiplier: 10,
      limit: () => operationLimits,
      complexityError: (kind, result) => codedError('TOO_COMPLEX', `${kind} ${result[kindKey[kind]]} > ${operationLimits[kindKey[kind]]}`),
    },
    scopeAuth: {
      authorizeOnSubscribe: true,
      authScopes: ({ actor }) => ({
        may: (right) => may(actor, right),
        mayAny: (rights) => rights.some((right) => may(actor, right)),
        signedIn: actor !== null,
      }),
      unauthorizedError: (_parent, { actor }) => codedError(actor === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'),
    },
  });
  made.scalarType('Date', {
    description: '日期，年-月-日 / Calendar date, YYYY-MM-DD',
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && isDay(value)) return value;
      throw codedError('BAD_INPUT', 'Date is a day of the calendar, YYYY-MM-DD');
    },
  });
  made.scalarType('DateTime', {
    description: '时刻，ISO 8601，UTC / Moment, ISO 8601 in UTC',
    serialize: (value) => value.toISOString(),
    parseValue: (value) => {
      const moment = typeof value === 'string' ? new Date(value) : null;
      if (moment === null || Number.isNaN(moment.getTime())) throw codedError('BAD_INPUT', 'DateTime is ISO 8601');
      return moment;
    },
  });
  made.queryType({});
  made.mutationType({});
  made.subscriptionType({});
  made.globalConnectionField('totalCount', (t) => t.exposeInt('totalCount', { description: '总数 / Number of all items' }));
  return made;
}

/** 2019-02-30 looks like a day and is none: what is read as of it would be read as of now. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const kindKey = {
  [ComplexityErrorKind.Complexity]: 'complexity',
  [ComplexityErrorKind.Depth]: 'depth',
  [ComplexityErrorKind.Breadth]: 'breadth',
} as const;

/** The one builder of the platform's schema. Modules add their types by being imported. */
export const builder = createBuilder();
