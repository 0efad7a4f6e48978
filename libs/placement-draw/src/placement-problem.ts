/**
 * One cohort to be placed: sealed whole before a seed exists, so nothing in it is random. Positions count: `values` of an
 * attribute follow the order of `pupils`, and so does a placement.
 */
export type PlacementProblem = {
  readonly pupils: readonly Pupil[];
  readonly classes: readonly PlannedClass[];
  readonly attributes: readonly Attribute[];
  /** What is to be alike beyond each attribute alone; none where nothing is said. */
  readonly joint?: readonly Joint[];
  /** Pupils who stay in one class, whichever it is. */
  readonly together: readonly (readonly string[])[];
  /** Pupils of whom no two share a class. */
  readonly apart: readonly (readonly string[])[];
  /** Classes that a pupil may come to; one class is a fixed place. A pupil named twice may come to what both allow. */
  readonly allowed: readonly { readonly pupil: string; readonly classes: readonly string[] }[];
  /** Groups with places of their own in named classes; none where nothing is said. */
  readonly groups?: readonly PupilGroup[];
};

/**
 * A programme, a grade of a composite class, a township with its own places: members come to the named classes only, and take at
 * most so many places in each. A class may be named by several groups, and a pupil belongs to one group at most.
 */
export type PupilGroup = {
  readonly id: string;
  readonly pupils: readonly string[];
  readonly classes: readonly { readonly id: string; readonly most: number }[];
};

/** `places`: how many places of a class the pupil takes, a whole number from 1; 1 where nothing is said. */
export type Pupil = { readonly id: string; readonly places?: number };

/**
 * `places`: exactly so many are taken; said of every class or of none. Where nothing is said the places are shared out equally,
 * to a difference of 1, and a class holds at most `most`.
 */
export type PlannedClass = { readonly id: string; readonly places?: number; readonly most?: number };

/**
 * What classes are to be alike in. A missing value (`null`) of a category is a level of its own, so that what is unknown is
 * spread too; a missing number counts as the mean and is spread as a level `missing` of its own.
 *
 * `weight`: multiplies the attribute's share in the objective, a whole number from 1.
 */
export type Attribute =
  | { readonly id: string; readonly kind: 'category'; readonly values: readonly (string | null)[]; readonly weight?: number }
  /** Whole numbers in a published unit (months, half points), below 2²⁰ in size. */
  | { readonly id: string; readonly kind: 'number'; readonly values: readonly (number | null)[]; readonly weight?: number };

/**
 * Balance of two categories at once (gender × boarding: not all boarders of one class are girls), or of a number beyond its mean
 * and spread: each quarter of the cohort, or its lowest and its highest quarter (the oldest, the youngest). Each is a category of
 * its own; `of` names attributes.
 */
export type Joint =
  | { readonly id: string; readonly kind: 'cross'; readonly of: readonly [string, string]; readonly weight?: number }
  | { readonly id: string; readonly kind: 'quarters' | 'tails'; readonly of: string; readonly weight?: number };

/** The class of each pupil, in the order of `pupils`. */
export type Placement = readonly string[];
