import type { LayoutFaultsFragment } from '../../../gql/graphql.ts';

export type Flaw = LayoutFaultsFragment['flaws'][number];

/** Flaws of one place of the mapping file and of what lies in it: `columns.性别` holds `columns.性别.values`. */
export const flawsAt = (flaws: readonly Flaw[], place: string): Flaw[] =>
  flaws.filter(({ path }) => path === place || path.startsWith(`${place}.`));

/** Flaws that belong to none of the places that have a field of their own. */
export const flawsElsewhere = (flaws: readonly Flaw[], places: readonly string[]): Flaw[] =>
  flaws.filter((flaw) => !places.some((place) => flawsAt([flaw], place).length > 0));
