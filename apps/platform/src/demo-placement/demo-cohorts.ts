import type { StartCohort } from '@junheng/county-generator';

export type DemoCohort = StartCohort & {
  /** Which of the county's cohorts of the grade, in the order of the schools' codes, while only these are there. */
  place: number;
  /** How many classes the school forms. */
  classCount: number;
  /** YYYY-MM-DD; the numbers are given and the dice thrown until ten in the morning. */
  drawDay: string;
  /** Who plans and runs it, by the subject of the demo's person. */
  runBy: string;
  /** What the dice in the hall showed. */
  dice: readonly number[];
  /** Who plants a number, with the role they have there. */
  supervisors: readonly { role: 'parent' | 'deputy' | 'discipline' | 'media'; name: string; number: string }[];
};

/** The start grades of the small county that have more than one class; in every other there is nothing to draw. */
export const demoCohorts: readonly DemoCohort[] = [
  {
    schoolCode: '9900000001',
    grade: 1,
    place: 0,
    classCount: 2,
    drawDay: '2019-08-26',
    runBy: 'principal',
    dice: [3, 5, 1, 6, 2, 4, 1, 1, 6, 5, 2, 3],
    supervisors: [
      { role: 'parent', name: '家长代表甲', number: '31415926' },
      { role: 'parent', name: '家长代表乙', number: '27182818' },
      { role: 'deputy', name: '人大代表丙', number: '16180339' },
      { role: 'discipline', name: '纪检干部丁', number: '14142135' },
    ],
  },
  {
    schoolCode: '9900000006',
    grade: 7,
    place: 0,
    classCount: 3,
    drawDay: '2019-08-27',
    runBy: 'project-office',
    dice: [6, 2, 2, 4, 1, 5, 3, 3, 6, 4, 1, 2],
    supervisors: [
      { role: 'parent', name: '家长代表戊', number: '57721566' },
      { role: 'media', name: '县媒记者己', number: '91596559' },
      { role: 'discipline', name: '纪检干部庚', number: '20205690' },
    ],
  },
];

/** Planned, and left for whoever tries the demo: its register was filled without a draw on the platform. */
export const cohortLeft: DemoCohort = {
  schoolCode: '9900000007',
  grade: 7,
  place: 1,
  classCount: 2,
  drawDay: '2019-10-16',
  runBy: 'project-office',
  dice: [],
  supervisors: [],
};
