import type { DrawPlan } from '@junheng/contracts';
import type { DrawEvent } from '../src/domain/draw/events.ts';
import type { Cohort, Seal } from '../src/domain/draw/state.ts';

const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
export const cohort: Cohort = { drawId: `2019-7-${schoolId}`, schoolId, schoolYear: 2019, grade: 7 };
export const plan: DrawPlan = {
  classCount: 2,
  sizes: null,
  capacities: null,
  attributes: [
    { key: 'gender', weight: 1 },
    { key: 'boarding', weight: 1 },
  ],
  joint: [],
  drawDay: '2019-08-25',
  noticeDays: 3,
  publicSource: { kind: 'hall', means: '三枚骰子', count: 3, least: 1, most: 6 },
  revealDeadline: '2019-08-25T02:00:00.000Z',
  openRows: false,
};
export const pupil = (digit: number) => `6ba7b810-9dad-41d1-80b4-00c04fd430c${digit}`;
export const supervisor = (digit: number) => `b0a7b810-9dad-41d1-80b4-00c04fd430c${digit}`;
export const constraintId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const hash = (digit: string) => digit.repeat(64);
export const seed = hash('5');

export const drafted: DrawEvent = { type: 'PlacementPlanDrafted', data: { ...cohort, version: 1, plan, draftedBy: 'head' } };
export const constraint = {
  constraintId,
  kind: 'together' as const,
  studentIds: [pupil(1), pupil(2)],
  classNos: [],
  places: null,
  ground: 'twins' as const,
  salt: hash('1'),
  words: '监护人要求',
};
export const declared: DrawEvent = { type: 'ConstraintDeclared', data: { ...cohort, ...constraint, declaredBy: 'head' } };
export const approved: DrawEvent = {
  type: 'ConstraintDecided',
  data: { ...cohort, constraintId, decision: 'approved', reason: '', decidedBy: 'officer' },
};
export const withdrawn: DrawEvent = { type: 'ConstraintWithdrawn', data: { ...cohort, constraintId, withdrawnBy: 'head' } };
export const entry = (position: number) => ({
  studentId: pupil(position),
  position,
  leaf: hash(String(position)),
  salt: hash('2'),
  attributes: '{"boarding":"yes","gender":"male"}',
  name: '某学生',
});
export const entries = [0, 1, 2, 3].map(entry);
export const frozen: DrawEvent[] = [
  {
    type: 'PlacementRosterFrozen',
    data: { ...cohort, attempt: 1, freezing: 1, rows: 4, rosterRoot: hash('3'), source: 'registry 2019-08-24', frozenBy: 'head' },
  },
  ...entries.map((each): DrawEvent => ({ type: 'RosterEntryFrozen', data: { ...cohort, freezing: 1, ...each } })),
];
export const thawed: DrawEvent = { type: 'RosterThawed', data: { ...cohort, freezing: 1, thawedBy: 'head' } };
export const appointed = (digit: number): DrawEvent => ({
  type: 'SupervisorAppointed',
  data: {
    ...cohort,
    supervisorId: supervisor(digit),
    role: 'parent',
    chosenBy: 'lot',
    signsIn: false,
    name: '某监督',
    appointedBy: 'head',
  },
});
export const seal: Seal = {
  rows: 4,
  rosterRoot: hash('3'),
  planHash: hash('4'),
  constraintsHash: hash('6'),
  constraintLeaves: [],
  engineVersion: '1',
  codeHash: hash('7'),
  publicSource: plan.publicSource,
  revealDeadline: plan.revealDeadline,
  supervisorIds: [supervisor(1), supervisor(2)],
  sealedAt: '2019-08-25T01:00:00.000Z',
  sealHash: hash('8'),
  sealedBy: 'head',
};
const sealedWith = (parts: Partial<Seal>): DrawEvent => ({ type: 'DrawSealed', data: { ...cohort, attempt: 1, ...seal, ...parts } });
export const sealed = sealedWith({});

const during = '2019-08-25T01:30:00.000Z';
export const place = { ...cohort, attempt: 1, round: 1 };
export const committed = (digit: number): DrawEvent => ({
  type: 'SeedCommitted',
  data: { ...place, supervisorId: supervisor(digit), commitment: hash(String(digit)), at: during },
});
export const revealed = (digit: number): DrawEvent => ({
  type: 'SeedRevealed',
  data: { ...place, supervisorId: supervisor(digit), number: `${digit}`, nonce: hash(String(digit)), at: during },
});
export const recorded: DrawEvent = {
  type: 'PublicValueRecorded',
  data: { ...place, value: '3 5 1', recordedAt: during, recordedBy: ['head', supervisor(1)], seed },
};
export const run = {
  round: 1,
  seed,
  classOf: [1, 2, 1, 2],
  resultHash: hash('9'),
  balance: { classes: [], attributes: [], largestDifferenceMillionths: 0, imbalanceMillionths: 0, floorMillionths: 0 },
};
export const ran: DrawEvent = { type: 'DrawRun', data: { ...cohort, attempt: 1, ...run } };
export const annulled: DrawEvent = {
  type: 'DrawAnnulled',
  data: { ...cohort, attempt: 1, reason: '名册有误', annulledAt: '2019-08-26T01:00:00.000Z', annulledBy: 'officer' },
};

/** Histories up to each step. */
export const untilFrozen: DrawEvent[] = [drafted, ...frozen];
export const untilSealed: DrawEvent[] = [...untilFrozen, appointed(1), appointed(2), sealed];
/** Sealed with another source of the public value. */
export const untilSealedWith = (publicSource: Seal['publicSource']): DrawEvent[] => [
  ...untilSealed.slice(0, -1),
  sealedWith({ publicSource }),
];
export const allCommitted: DrawEvent[] = [committed(1), committed(2)];
export const allRevealed: DrawEvent[] = [...allCommitted, revealed(1), revealed(2)];
export const untilSeeded: DrawEvent[] = [...untilSealed, ...allRevealed, recorded];
export const untilRun: DrawEvent[] = [...untilSeeded, ran];
