import type { Actor } from '@junheng/access';
import { schema } from '@junheng/gateway/schema';
import { type Apis, createGraphqlHandler } from '@junheng/graphql';
import { seededEntropy, silentLog } from '@junheng/runtime';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Doors that nobody comes through: whoever was let through by GraphQL is stopped here, and nothing is done. */
const closedDoors = new Proxy({} as Apis, {
  get: () =>
    new Proxy(
      {},
      {
        get: (_door, name) => {
          if (name === 'then') return undefined;
          return () => {
            throw new Error('the door is closed');
          };
        },
      },
    ),
});

const handler = createGraphqlHandler({
  schema,
  persistedOperations: {},
  allowArbitraryOperations: true,
  apis: closedDoors,
  log: silentLog,
  entropy: seededEntropy('rights'),
});

/** Whether GraphQL lets the actor through to the field's door, whatever stands behind it. */
export async function passes(root: string, field: GraphQLField<unknown, unknown>, actor: Actor | null): Promise<boolean> {
  const given = field.args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${valueOf(type)}`)
    .join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const query = `${root.toLowerCase()} { ${field.name}${given ? `(${given})` : ''}${selection} }`;
  const accept = root === 'Subscription' ? 'text/event-stream' : 'application/json';
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });
  const text = await firstPart(await handler.fetch(request, actor), root === 'Subscription');
  const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code!);
  if (codes.includes('BAD_INPUT') && text.includes('GRAPHQL')) throw new Error(`${query} is no operation: ${text}`);
  return !codes.includes('FORBIDDEN') && !codes.includes('UNAUTHENTICATED');
}

/** A subscription that was let through may never end: its first word, or silence, is enough. */
async function firstPart(response: Response, isStream: boolean): Promise<string> {
  if (!isStream) return response.text();
  const reader = response.body!.getReader();
  const silence = new Promise<{ value?: Uint8Array }>((resolve) => setTimeout(resolve, 200, {}));
  const { value } = await Promise.race([reader.read(), silence]);
  void reader.cancel();
  return value ? Buffer.from(value).toString() : '';
}

/** Something that the type allows. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map(({ name, type: of }) => `${name}: ${valueOf(of)}`).join(', ')} }`;
  }
  const ofScalar: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2019-10-15"',
    DateTime: '"2019-10-15T00:00:00Z"',
    // a global id of a school: any other is no id to node(), which says so before it asks who asks
    ID: `"${Buffer.from('School:00000000-0000-4000-8000-000000000001:2019').toString('base64')}"`,
  };
  return ofScalar[type.name] ?? '"x"';
}
