import { explain, type Hash, type PlacementProblem } from '@junheng/placement-draw';
import { taggedHash } from './tagged-hash.ts';

/**
 * How alike the classes came out; differences in standard deviations × 10⁶, rounded. Of other attributes than gender no class's count
 * stands here: one pupil with a disability in class 3 would be a person.
 */
export type DrawBalance = {
  readonly classes: readonly { readonly classNo: number; readonly pupils: number; readonly boys: number; readonly girls: number }[];
  readonly attributes: readonly { readonly attribute: string; readonly largestDifferenceMillionths: number }[];
  readonly largestDifferenceMillionths: number;
  readonly imbalanceMillionths: number;
  /** `null`: where pupils take several places none is known. */
  readonly floorMillionths: number | null;
};

/** Of the class numbers (from 1) by position. **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 9. */
export function resultHashOf(classOf: readonly number[], hash: Hash): string {
  return taggedHash('result', classOf, hash);
}

/**
 * The balance as it is published. Boys and girls are the values `male` and `female` of the attribute `gender`.
 *
 * **Unit** pupils, millionths. Source: ours, docs/draw-protocol.md part 9.
 */
export function balanceOf(problem: PlacementProblem, classOf: readonly number[]): DrawBalance {
  const placement = classOf.map(String);
  const { imbalance, floor, largestStandardisedDifference } = explain(problem, placement);
  const genders = problem.attributes.find(({ id }) => id === 'gender')?.values ?? [];
  const count = (classNo: number, gender?: string) =>
    classOf.filter((own, position) => own === classNo && (gender === undefined || genders[position] === gender)).length;
  return {
    classes: problem.classes.map((_, k) => ({
      classNo: k + 1,
      pupils: count(k + 1),
      boys: count(k + 1, 'male'),
      girls: count(k + 1, 'female'),
    })),
    attributes: problem.attributes.map((attribute) => ({
      attribute: attribute.id,
      largestDifferenceMillionths: millionths(explain({ ...problem, attributes: [attribute] }, placement).largestStandardisedDifference),
    })),
    largestDifferenceMillionths: millionths(largestStandardisedDifference),
    imbalanceMillionths: millionths(imbalance),
    floorMillionths: floor === null ? null : millionths(floor),
  };
}

const millionths = (value: number) => Math.floor(value * 1_000_000 + 0.5);
