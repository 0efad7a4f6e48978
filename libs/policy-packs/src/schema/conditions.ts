export type Fields = Readonly<Record<string, unknown>>;
export type Problem = { code: 'custom'; path: string[]; message: string; input: unknown };

/** One problem for each of `names` that is missing although `because` is there. */
export const requireAll = (fields: Fields, because: string, names: readonly string[]): Problem[] =>
  names
    .filter((name) => fields[name] === undefined)
    .map((name) => ({ code: 'custom', path: [name], message: `required beside ${because}`, input: undefined }));

/** The same for a whole table of fields and what each needs beside it. */
export const requireCompanions = (fields: Fields, companions: Readonly<Record<string, readonly string[]>>): Problem[] =>
  Object.entries(companions).flatMap(([name, needed]) => (fields[name] === undefined ? [] : requireAll(fields, name, needed)));
