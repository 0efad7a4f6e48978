import { schema } from '@junheng/gateway/schema';
import {
  getNamedType,
  type GraphQLField,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLOutputType,
} from 'graphql';
import { signInAs } from '../sign-in-as.ts';

/** The public GraphQL API as each demo person sees it. */
export type AskAs = {
  /** A command, by its name in the schema. @returns null, or the code of the refusal */
  act(subject: string, command: string, variables: Record<string, unknown>): Promise<string | null>;
  /** A question with everything that its answer holds, three levels deep. */
  read(subject: string, question: string, variables: Record<string, unknown>): Promise<unknown>;
};

const deepest = 3;

export function createAskAs(address: string): AskAs {
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (subject: string) => {
    const cookie = cookies.get(subject) ?? signInAs(address, subject);
    cookies.set(subject, cookie);
    return cookie;
  };
  async function ask(subject: string, text: string, variables: Record<string, unknown>) {
    const headers = { cookie: await cookieOf(subject), origin: address, 'content-type': 'application/json', accept: 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) });
    const { data, errors } = (await answer.json()) as { data?: { result: unknown }; errors?: { extensions?: { code?: string } }[] };
    return { result: data?.result, error: errors?.[0]?.extensions?.code ?? (errors ? JSON.stringify(errors[0]) : null) };
  }
  return {
    async act(subject, command, variables) {
      const field = fieldOf('Mutation', command);
      const text = `mutation ${headOf(field)} { __typename ... on Refusal { code } } }`;
      const { result, error } = await ask(subject, text, variables);
      return error ?? (result as { code?: string }).code ?? null;
    },
    async read(subject, question, variables) {
      const field = fieldOf('Query', question);
      const { result, error } = await ask(subject, `query ${headOf(field)} ${selectionOf(field.type, deepest)} }`, variables);
      if (error) throw new Error(`${question} as ${subject}: ${error}`);
      return result;
    },
  };
}

function fieldOf(root: 'Mutation' | 'Query', name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(root);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`the schema has no ${root} ${name}`);
  return field;
}

/** `($a: ID!) { result: name(a: $a)` */
function headOf({ name, args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return `{ result: ${name}`;
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  return `(${declared}) { result: ${name}(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})`;
}

function selectionOf(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return '{ __typename }';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const isTooDeep = !isLeafType(inner) && levels <= 1;
    if (field.args.some(isRequiredArgument) || isTooDeep || inner.name === 'School') return [];
    return [`${field.name} ${selectionOf(field.type, levels - 1)}`];
  });
  return `{ ${fields.join(' ')} }`;
}
