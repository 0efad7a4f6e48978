import { canonicalJson, type Json } from '@junheng/contracts';

const isSame = (one: unknown, other: unknown): boolean => one === other || canonicalJson(one as Json) === canonicalJson(other as Json);

/** Names of the fields whose values differ, sorted. */
export const differing = <T extends object>(now: T, before: T): string[] =>
  (Object.keys(now) as (keyof T & string)[]).filter((name) => !isSame(now[name], before[name])).sort();
