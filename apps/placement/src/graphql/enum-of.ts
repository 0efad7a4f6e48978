import { builder } from '@junheng/graphql';

/** An enum whose values are the domain's words in capitals: in-force is IN_FORCE. */
export const enumOf = <const V extends string>(name: string, description: string, words: readonly V[]) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(words.map((word) => [nameOf(word), { value: word }])) as Record<string, { value: V }>,
  });

const nameOf = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
