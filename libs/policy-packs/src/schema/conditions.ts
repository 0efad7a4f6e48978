export type Fields = Readonly<Record<string, unknown>>;
export type Problem = { code: 'custom'; path: string[]; message: string; input: unknown };

/** One problem for each of `names` that is missing although `because` is there. */
export const requireAll = (fields: Fields, because: string, names: readonly string[]): Problem[] =>
  names
    .filter((name) => fields[name] === undefined)
    .map((name) => ({ code: 'custom', path: [name], message: `required beside ${because}`, input: undefined }));
