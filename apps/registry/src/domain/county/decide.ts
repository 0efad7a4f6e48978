import type { FileRow } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import type { CountyEvent, CountyFigures } from './events.ts';
import { type CountyState, evolveCounty } from './state.ts';

/** The one row of 区县采集表: the county's own figures of a school year. */
export type DeclareCountyFigures = {
  figuresId: string;
  schoolYear: number;
  /** What the file states; a figure it has no column for is absent and stays as it is known. */
  figures: Partial<CountyFigures>;
  source: FileRow;
};

/** A part that is larger than its whole, by the part's field. */
export type CountyRefusal = keyof CountyFigures;

const parts: readonly [part: keyof CountyFigures, whole: keyof CountyFigures][] = [
  ['rotated', 'rotationEligible'],
  ['rotatedBackbone', 'rotated'],
  ['seniorPlacesAllotted', 'seniorPlaces'],
  ['seniorPlacesToRural', 'seniorPlacesAllotted'],
  ['migrantInPublic', 'migrantChildren'],
  ['migrantInPurchased', 'migrantChildren'],
  ['disabledEnrolled', 'disabledChildren'],
];

const nothingDeclared: CountyFigures = {
  primaryStudents: null,
  juniorStudents: null,
  primaryTeachers: null,
  juniorTeachers: null,
  teacherPayFen: null,
  civilServantPayFen: null,
  rotationEligible: null,
  rotated: null,
  rotatedBackbone: null,
  seniorPlaces: null,
  seniorPlacesAllotted: null,
  seniorPlacesToRural: null,
  migrantChildren: null,
  migrantInPublic: null,
  migrantInPurchased: null,
  disabledChildren: null,
  disabledEnrolled: null,
};

export const countyFigures: Decider<DeclareCountyFigures, CountyState, CountyEvent, CountyRefusal[]> = {
  initial: null,
  evolve: evolveCounty,
  decide({ figuresId, schoolYear, figures, source }, state) {
    const declared: CountyFigures = { ...nothingDeclared, ...state, ...figures };
    const exceeding = parts.filter(([part, whole]) => {
      const [ofPart, ofWhole] = [declared[part], declared[whole]];
      return ofPart !== null && ofWhole !== null && ofPart > ofWhole;
    });
    if (exceeding.length > 0) return refuse(exceeding.map(([part]) => part));
    if (state && differing(declared, state).length === 0) return accept();
    return accept({ type: 'CountyFiguresDeclared', data: { figuresId, schoolYear, ...declared, source } });
  },
};
