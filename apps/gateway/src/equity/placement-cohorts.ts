import type { CountyView, FactView, PlacementFacts, SchoolView } from '../api.ts';
import type { PlacedClass } from '../projection/placement-rows.ts';
import { perSnapshot } from './per-snapshot.ts';
import { schoolKind } from './school-kinds.ts';

export const placementStates = ['NONE', 'SEALED', 'RUN', 'PUBLISHED', 'FIXED'] as const;
export type PlacementState = (typeof placementStates)[number];

/** A class as it was drawn, and what came after. */
export type PlacementClass = PlacedClass & { late: number; transferredIn: number; left: number; movedIn: number; movedOut: number };

/** The starting grade of a school: whether and how it was placed, and what happened since. */
export type PlacementCohort = {
  school: SchoolView;
  grade: number;
  state: PlacementState;
  /** Draws that the office annulled. */
  annulled: number;
  /** Pupils of the grade by the rosters, those in no class yet among them. */
  enrolled: number;
  /** Classes with pupils by the rosters. */
  rosterClasses: number;
  /** Of the draw that stands; empty before it was run. */
  classes: readonly PlacementClass[];
  /** Pupils placed by it, with who came and without who left since; null before it was run. */
  placed: number | null;
  /** Largest less smallest class as drawn. */
  sizeGap: number | null;
  /** Largest less smallest share of boys as drawn, percentage points. */
  genderGap: number | null;
  /** As the draw published it, in standard deviations. */
  largestDifference: number | null;
  late: number;
  changes: { asked: number; approved: number; refused: number };
  objections: { raised: number; open: number; accepted: number };
  /** Confirmed, by how many cases they stand for. */
  violations: number;
  /** Of the steps that stand, in ledger order. */
  facts: readonly FactView[];
};

const startingGrades = [1, 7];

/**
 * The starting grades of a school year, by school and grade: those with pupils in the rosters, and those that were drawn. Schools of
 * special education place nobody by lot and stand here only where they did. Computed once per snapshot. **Unit** pupils, classes,
 * percentage points, standard deviations.
 *
 * Source: county.placement.draw-run, placement-fixed and what follows them; county.registry.student-enrolled;
 * cls.placement-size-gap, -gender-gap, -smd-max, cls.midway-transfer-count.
 */
export const placementCohorts: (county: CountyView) => readonly PlacementCohort[] = perSnapshot(({ schools, classes, placement }) =>
  schools.flatMap((school) =>
    startingGrades.flatMap((grade): PlacementCohort[] => {
      const steps = placement.steps.filter((each) => each.schoolId === school.schoolId && each.grade === grade);
      const own = classes.filter((each) => each.schoolId === school.schoolId && each.grade === grade && each.composition.students > 0);
      const unplaced = school.unplaced.filter((each) => each.grade === grade).reduce((sum, { students }) => sum + students, 0);
      const enrolled = own.reduce((sum, { composition }) => sum + composition.students, unplaced);
      if (steps.length === 0 && (enrolled === 0 || schoolKind(school.schoolType).special)) return [];
      const cases = placement.cases.filter((each) => each.schoolId === school.schoolId && each.grade === grade);
      return [{ school, grade, enrolled, rosterClasses: own.length, ...drawOf(steps, cases), ...countsOf(cases) }];
    }),
  ),
);

/**
 * Whether there was anything to draw: with one class there is not, unless it was drawn all the same. **Unit** none.
 *
 * Source: ours; the documents ask for random classes of every starting grade.
 */
export const hasChoice = ({ rosterClasses, state }: PlacementCohort): boolean => rosterClasses !== 1 || state !== 'NONE';

function drawOf(steps: PlacementFacts['steps'], cases: PlacementFacts['cases']) {
  const annulled = new Set(steps.filter(({ step }) => step === 'annulled').map(({ attempt }) => attempt));
  const standing = steps.filter(({ attempt }) => !annulled.has(attempt));
  const newest = Math.max(0, ...standing.map(({ attempt }) => attempt));
  const of = (wanted: string) => standing.find(({ attempt, step }) => attempt === newest && step === wanted);
  const run = of('run');
  const drawn = run?.classes ?? [];
  const state: PlacementState = of('fixed') ? 'FIXED' : of('published') ? 'PUBLISHED' : run ? 'RUN' : of('sealed') ? 'SEALED' : 'NONE';
  const classes = drawn.map((each) => ({ ...each, ...movesOf(each.classNo, cases) }));
  const sizes = drawn.map(({ pupils }) => pupils);
  const shares = drawn.flatMap(({ boys, girls }) => (boys === null || girls === null || boys + girls === 0 ? [] : [boys / (boys + girls)]));
  return {
    state,
    annulled: annulled.size,
    classes,
    placed: run ? classes.reduce((sum, { pupils, late, transferredIn, left }) => sum + pupils + late + transferredIn - left, 0) : null,
    sizeGap: sizes.length < 2 ? null : Math.max(...sizes) - Math.min(...sizes),
    genderGap: shares.length < 2 ? null : 100 * (Math.max(...shares) - Math.min(...shares)),
    largestDifference: drawn.length < 2 || run!.largestDifferenceMillionths === null ? null : run!.largestDifferenceMillionths / 1_000_000,
    facts: standing
      .filter(({ attempt }) => attempt === newest)
      .map(({ fact }) => fact)
      .toSorted((a, b) => a.ledgerIndex - b.ledgerIndex),
  };
}

function movesOf(classNo: number, cases: PlacementFacts['cases']) {
  const count = (wanted: (each: PlacementFacts['cases'][number]) => boolean) => cases.filter(wanted).length;
  const isMoved = ({ kind, outcome }: PlacementFacts['cases'][number]) => kind === 'class-change' && outcome === 'approved';
  const came = (each: PlacementFacts['cases'][number]) => each.kind === 'arrival' && each.classNo === classNo;
  return {
    late: count((each) => came(each) && each.detail === 'late'),
    transferredIn: count((each) => came(each) && each.detail !== 'late'),
    left: count((each) => each.kind === 'leaving' && each.classNo === classNo),
    movedIn: count((each) => isMoved(each) && each.toClassNo === classNo),
    movedOut: count((each) => isMoved(each) && each.classNo === classNo),
  };
}

function countsOf(cases: PlacementFacts['cases']) {
  const of = (kind: string, ...outcomes: string[]) =>
    cases.filter((each) => each.kind === kind && (outcomes.length === 0 || outcomes.includes(each.outcome))).length;
  return {
    late: cases.filter(({ kind, detail }) => kind === 'arrival' && detail === 'late').length,
    changes: { asked: of('class-change'), approved: of('class-change', 'approved'), refused: of('class-change', 'refused') },
    objections: { raised: of('objection'), open: of('objection', 'open'), accepted: of('objection', 'accepted') },
    violations: confirmedCases(cases),
  };
}

/**
 * Cases of confirmed violations, of one kind or of all. **Unit** cases.
 *
 * Source: county.placement.violation-confirmed.
 */
export const confirmedCases = (cases: PlacementFacts['cases'], detail: string | null = null): number =>
  cases
    .filter((each) => each.kind === 'violation' && each.outcome === 'confirmed' && (detail === null || each.detail === detail))
    .reduce((sum, each) => sum + each.cases, 0);
