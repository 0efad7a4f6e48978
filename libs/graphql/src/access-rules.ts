import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Deny by default: every object type and every root field must state its rule (`authScopes`), else the schema may not
 * be served. Called at start, so that a forgotten rule stops the program instead of opening a door.
 * @throws naming every type and field without a rule
 */
export function assertEveryTypeHasAccessRule(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !isObjectType(type)) continue;
    if (roots.includes(type)) {
      open.push(
        ...Object.values(type.getFields())
          .filter((field) => !hasRule(field))
          .map((field) => `${type.name}.${field.name}`),
      );
    } else if (!hasRule(type)) open.push(type.name);
  }
  if (open.length > 0) throw new Error(`no access rule on ${open.sort().join(', ')}: add authScopes`);
}

function hasRule({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean {
  const rule = (extensions['pothosOptions'] as { authScopes?: unknown } | undefined)?.authScopes;
  return typeof rule === 'function' || (typeof rule === 'object' && rule !== null && Object.keys(rule).length > 0);
}
