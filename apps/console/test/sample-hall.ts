import {
  type Constraints,
  constraintsOf,
  type DrawPlan,
  engineCode,
  planHash,
  rosterOf,
  type SealParts,
  sealOf,
} from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import type { HallKit } from '../src/hall/hall-kit.ts';

const hex = (seed: number) =>
  (seed % 256).toString(16).padStart(2, '0').repeat(31) +
  Math.floor(seed / 256)
    .toString(16)
    .padStart(2, '0');

export const supervisors: HallKit['supervisors'] = [
  { supervisorId: '11111111-1111-4111-8111-111111111111', role: 'parent', name: '王芳' },
  { supervisorId: '22222222-2222-4222-8222-222222222222', role: 'deputy', name: '李强' },
];

/** A sealed draw of a school's new pupils, with one pair of twins who stay together. */
export function sampleKit({ pupils = 60, classCount = 2 } = {}): HallKit {
  const roster = rosterOf(
    Array.from({ length: pupils }, (_, k) => ({
      studentId: `00000000-0000-4000-8000-${String(k).padStart(12, '0')}`,
      name: `学生${k + 1}`,
      values: { gender: k % 9 < 5 ? 'male' : 'female', ageQuarter: `Q${(k % 4) + 1}` },
    })),
    Array.from({ length: pupils }, (_, k) => hex(k + 1)),
    sha256,
  );
  const plan: DrawPlan = {
    classCount,
    sizes: null,
    capacities: null,
    attributes: [
      { key: 'gender', weight: 4 },
      { key: 'ageQuarter', weight: 1 },
    ],
    joint: [],
    openRows: true,
  };
  const constraints: Constraints = constraintsOf(
    [{ salt: hex(9999), constraint: { kind: 'together', positions: [3, 4], classNos: [], places: null, ground: 'twins' } }],
    sha256,
  );
  const seal: SealParts = {
    format: 'junheng-draw-seal/1',
    county: '000000',
    drawId: '2019-1-0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11',
    attempt: 1,
    rows: pupils,
    rosterRoot: roster.root,
    planHash: planHash(plan, sha256),
    constraintsHash: constraints.hash,
    engineVersion: engineCode.version,
    codeHash: engineCode.codeHash,
    supervisorIds: supervisors.map(({ supervisorId }) => supervisorId),
    publicSource: { kind: 'hall', means: '三枚骰子', count: 3, least: 1, most: 6 },
    revealDeadline: '2019-08-26T04:00:00.000Z',
    annulled: [],
  };
  return {
    seal,
    sealHash: sealOf(seal, sha256),
    sealedAt: '2019-08-25T02:00:00.000Z',
    plan,
    leaves: roster.leaves,
    rows: roster.entries.map(({ row }) => row),
    constraintLeaves: constraints.leaves,
    constraints: constraints.sealed,
    rounds: [],
    supervisors,
    names: roster.entries.map(({ name }) => name),
    school: '示范小学',
  };
}
