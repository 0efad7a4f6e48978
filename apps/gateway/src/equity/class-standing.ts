import { isCompulsory, type Stage } from '@junheng/contracts';
import type { ClassView, CountyView } from '../api.ts';
import { classSizeLimit } from './policy-limits.ts';
import { perPartOfSnapshot } from './per-snapshot.ts';
import { attributeCounts, type StudentAttribute, studentAttributes } from './student-attributes.ts';

/** Where the middle 80 % of the county's classes of a stage lie, both ends included. */
export type Band = { low: number; high: number };
export type BandPlace = 'BELOW' | 'WITHIN' | 'ABOVE';

/** The share of an attribute in a class beside the county's band. */
export type AttributeStanding = {
  attribute: StudentAttribute;
  /** Of those of whom it is known, 0–1; null: of nobody, or withheld. */
  share: number | null;
  band: Band | null;
  /** null: no share or no band. */
  place: BandPlace | null;
  /** Too few children to be told to whoever may not see them one by one. */
  isWithheld: boolean;
};

/** A class beside the county's classes of its stage. */
export type ClassStanding = {
  size: number;
  /** null: no limit applies to the stage. */
  sizeLimit: number | null;
  sizeBand: Band | null;
  sizePlace: BandPlace | null;
  /** Students per class of the stage; null: fewer than ten classes. */
  sizeMean: number | null;
  /** Classes of the stage with students. */
  classes: number;
  attributes: AttributeStanding[];
};

/** The smallest group of children that is told of, as on the public page; and the smallest number of classes that makes a band. */
export const smallestGroup = 10;
const bandTail = 0.1;
const stepsOfWhole = 20;

type StageBands = { classes: number; sizeMean: number | null; size: Band | null; attributes: ReadonlyMap<StudentAttribute, Band | null> };

const bandsOf: (county: CountyView, stage: Stage) => StageBands = perPartOfSnapshot(({ classes: all }, stage): StageBands => {
  const classes = all.filter((each) => each.stage === stage && each.composition.students > 0);
  const sizes = classes.map(({ composition }) => composition.students);
  const shares = (attribute: StudentAttribute) => classes.flatMap((each) => shareOf(attribute, each) ?? []);
  return {
    classes: classes.length,
    sizeMean: classes.length < smallestGroup ? null : sizes.reduce((sum, size) => sum + size, 0) / classes.length,
    size: bandOf(sizes),
    attributes: new Map(studentAttributes.map((attribute) => [attribute, bandOf(shares(attribute))])),
  };
});

/**
 * A class beside the county's classes of its stage: its size beside the limit, and of five attributes the share among the students
 * of whom it is known, each beside the band in which the middle 80 % of those classes lie (from the 10th to the 90th percentile,
 * nearest rank; none below ten classes). **Unit** students per class; shares 0–1.
 *
 * Source: county.registry.student-enrolled, student-registered; cls.size.
 */
export function classStanding(county: CountyView, of: ClassView): ClassStanding {
  const bands = bandsOf(county, of.stage);
  const size = of.composition.students;
  return {
    size,
    sizeLimit: isCompulsory(of.stage) ? classSizeLimit[of.stage] : null,
    sizeBand: bands.size,
    sizePlace: placeIn(bands.size, size),
    sizeMean: bands.sizeMean,
    classes: bands.classes,
    attributes: studentAttributes.map((attribute) => {
      const share = shareOf(attribute, of);
      const band = bands.attributes.get(attribute)!;
      return { attribute, share, band, place: share === null ? null : placeIn(band, share), isWithheld: false };
    }),
  };
}

/**
 * The same as a parent may see it: nothing from which another child could be singled out.
 * - A share is told only where at least ten children of the class have the attribute and at least ten have it not; else neither the
 *   share nor its place beside the band, which would bound the number of the few. Of whom it is unknown is not told.
 * - Shares and bands are rounded to steps of 5 %, and the place follows from the rounded ones: one child more or less seldom moves them.
 * - Size, limit and the county's band of sizes are told as they are: how many sit in the room is no secret to a parent of the class.
 * **Unit** as `classStanding`.
 *
 * Source: `classStanding`; the smallest group of the public page.
 */
export function standingForParents(county: CountyView, of: ClassView): ClassStanding {
  const standing = classStanding(county, of);
  return {
    ...standing,
    attributes: standing.attributes.map(({ attribute, ...told }) => {
      const { members, others } = attributeCounts(attribute, of.composition);
      const band = told.band && { low: rounded(told.band.low), high: rounded(told.band.high) };
      const isWithheld = told.share !== null && Math.min(members, others) < smallestGroup;
      const share = told.share === null || isWithheld ? null : rounded(told.share);
      return { attribute, share, band, place: share === null ? null : placeIn(band, share), isWithheld };
    }),
  };
}

function shareOf(attribute: StudentAttribute, { composition }: ClassView): number | null {
  const { members, others } = attributeCounts(attribute, composition);
  return members + others === 0 ? null : members / (members + others);
}

function bandOf(values: readonly number[]): Band | null {
  if (values.length < smallestGroup) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1]!;
  return { low: at(bandTail), high: at(1 - bandTail) };
}

const placeIn = (band: Band | null, value: number): BandPlace | null =>
  band === null ? null : value < band.low ? 'BELOW' : value > band.high ? 'ABOVE' : 'WITHIN';

const rounded = (share: number): number => Math.round(share * stepsOfWhole) / stepsOfWhole;
