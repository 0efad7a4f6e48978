import { createHash } from 'node:crypto';
import type { Decider } from '@junheng/decider';
import type { Hash } from '@junheng/placement-draw';
import { type AfterCommand, type AfterRefusal, decideAfter } from '../src/domain/draw/decide-after.ts';
import type { DrawEvent } from '../src/domain/draw/events.ts';
import { evolveDraw } from '../src/domain/draw/evolve.ts';
import type { Draw } from '../src/domain/draw/state.ts';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
export const cohort = { drawId: `2019-1-${schoolId}`, schoolId, schoolYear: 2019, grade: 1, attempt: 1 };
export const resultHash = 'a'.repeat(64);
export const pupil = (digit: number) => `6ba7b810-9dad-41d1-80b4-00c04fd430c${digit}`;
export const supervisor = (digit: number) => `b0a7b810-9dad-41d1-80b4-00c04fd430c${digit}`;
export const staff = (digit: number) => `c0a7b810-9dad-41d1-80b4-00c04fd430c${digit}`;

/** Six pupils in three classes, run: pupil 0 and 3 came to class 1, 1 and 4 to class 2, 2 and 5 to class 3. */
export const drawn: Draw = {
  ...cohort,
  version: 1,
  plan: { classCount: 3, sizes: null, capacities: null, noticeDays: 3 },
  constraints: [],
  freezings: 1,
  roster: { freezing: 1, rows: 6, rosterRoot: 'b'.repeat(64), source: '', entries: [0, 1, 2, 3, 4, 5].map(entryOf) },
  supervisors: [],
  seal: { supervisorIds: [supervisor(1), supervisor(2), supervisor(3)] },
  rounds: [],
  run: { round: 1, seed: 'c'.repeat(64), classOf: [1, 2, 3, 1, 2, 3], resultHash, balance: { classes: [] } },
  annulments: [],
  after: {
    homeroom: [],
    teams: [],
    signatures: [],
    notice: null,
    objections: [],
    seats: new Map(),
    arrivals: [],
    isPublished: false,
    isFixed: false,
  },
  // what the part after the run does not look at is left out
} as unknown as Draw;

function entryOf(position: number) {
  return { studentId: pupil(position), position, leaf: '', salt: null, attributes: null, name: null };
}

/** Decides on a draw that was run, and changes it, as the whole decider does. */
export const afterDecider = (draw: Draw = drawn): Decider<AfterCommand, Draw, DrawEvent, AfterRefusal> => ({
  initial: draw,
  evolve: (state, event) => evolveDraw(state, event)!,
  decide: decideAfter,
});

export const homeroomLots: DrawEvent[] = [1, 2, 3].map((classNo) => ({
  type: 'HomeroomLotDrawn',
  data: { ...cohort, classNo, listHash: 'd'.repeat(64), setAside: 0, drawnBy: 'head', staffId: staff(classNo), name: '某老师' },
}));

export const signed = (digit: number, statement: 'witnessed' | 'refused' = 'witnessed'): DrawEvent => ({
  type: 'DrawSigned',
  data: {
    ...cohort,
    supervisorId: supervisor(digit),
    statement,
    resultHash,
    reason: statement === 'refused' ? '名单有误' : '',
    onPaper: false,
    recordedBy: supervisor(digit),
  },
});

export const published: DrawEvent = {
  type: 'DrawPublished',
  data: {
    ...cohort,
    noticeFrom: '2019-08-28',
    noticeTo: '2019-08-30',
    shows: ['name', 'class'],
    resultHash,
    signed: 2,
    refused: 0,
    publishedBy: 'head',
  },
};

export const fixed: DrawEvent = {
  type: 'PlacementFixed',
  data: {
    ...cohort,
    classes: [1, 2, 3].map((classNo) => ({ classNo, studentIds: [pupil(classNo - 1), pupil(classNo + 2)] })),
    fixedBy: 'head',
  },
};

/** Up to its notice, and to its end. */
export const onNotice: DrawEvent[] = [...homeroomLots, signed(1), signed(2), published];
export const afterFixing: DrawEvent[] = [...onNotice, fixed];
