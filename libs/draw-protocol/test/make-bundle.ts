import { createHash } from 'node:crypto';
import { solve } from '@junheng/placement-draw';
import {
  balanceOf,
  bundleOf,
  bySupervisor,
  bytesOfHex,
  commitmentOf,
  constraintsOf,
  type DrawBundle,
  type DrawConstraint,
  type DrawPlan,
  type DrawRound,
  engineCode,
  listHashOf,
  lotOf,
  planHash,
  problemOf,
  type PublicSource,
  resultHashOf,
  rosterOf,
  type RosterPupil,
  type SealParts,
  sealOf,
  seedOf,
} from '../src/draw-protocol.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
/** 64 hex digits that look random and are always the same. */
export const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export type Draft = {
  readonly pupils: number;
  readonly plan: DrawPlan & { readonly publicSource: PublicSource; readonly revealDeadline: string };
  readonly constraints: readonly DrawConstraint[];
  readonly annulled: SealParts['annulled'];
  /** How many rounds nobody finished before the one that counts. */
  readonly voidRounds: number;
  readonly value: string;
};

export const supervisors = ['supervisor-a', 'supervisor-b', 'supervisor-c'];

export function pupilsOf(count: number): RosterPupil[] {
  return Array.from({ length: count }, (_, k) => ({
    studentId: `student-${k}`,
    name: `学生${k}`,
    values: {
      gender: (k * 7) % 5 < 3 ? 'male' : 'female',
      ageMonths: k % 11 === 10 ? null : 72 + ((k * 5) % 12),
      boarding: k % 4 === 0 ? 'yes' : 'no',
      township: k % 9 === 8 ? null : `镇${k % 3}`,
    },
  }));
}

const minutesLater = (moment: string, minutes: number) => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** The whole of a draw, with numbers that are the same each time. */
export function makeBundle(draft: Draft): DrawBundle {
  const { plan, constraints, annulled, voidRounds, value } = draft;
  const pupils = pupilsOf(draft.pupils);
  const roster = rosterOf(
    pupils,
    pupils.map(({ studentId }) => hexOf(`salt of ${studentId}`)),
    sha256,
  );
  const sealed = constraintsOf(
    constraints.map((constraint, k) => ({ salt: hexOf(`salt of constraint ${k}`), constraint })),
    sha256,
  );
  const seal: SealParts = {
    format: 'junheng-draw-seal/1',
    county: '510000',
    drawId: '2019-1-00000000-0000-4000-8000-000000000001',
    attempt: annulled.length + 1,
    rows: draft.pupils,
    rosterRoot: roster.root,
    planHash: planHash(plan, sha256),
    constraintsHash: sealed.hash,
    engineVersion: engineCode.version,
    codeHash: hexOf('the sources of that day'), // fixed: a vector changes with the specification only
    supervisorIds: supervisors,
    publicSource: plan.publicSource,
    revealDeadline: plan.revealDeadline,
    annulled,
  };
  const sealHash = sealOf(seal, sha256);
  const sealedAt = minutesLater(plan.revealDeadline, -60);
  const rounds = Array.from({ length: voidRounds + 1 }, (_, k): DrawRound => {
    const round = k + 1;
    const revealDeadline = minutesLater(plan.revealDeadline, 120 * k);
    const numbers = supervisors.map((supervisorId, s) => {
      const [number, nonce] = [String(1234 * (s + 1) + round), hexOf(`nonce ${supervisorId} ${round}`)];
      return { supervisorId, number, nonce, commitment: commitmentOf({ sealHash, round, supervisorId, number, nonce }, sha256) };
    });
    const isVoid = k < voidRounds;
    return {
      round,
      publicSource: plan.publicSource,
      revealDeadline,
      commitments: bySupervisor(numbers).map(({ supervisorId, commitment }) => ({
        supervisorId,
        commitment,
        at: minutesLater(revealDeadline, -40),
      })),
      reveals: bySupervisor(isVoid ? numbers.slice(1) : numbers).map(({ supervisorId, number, nonce }) => ({
        supervisorId,
        number,
        nonce,
        at: minutesLater(revealDeadline, -20),
      })),
      publicValue: isVoid ? null : { value, at: minutesLater(revealDeadline, 10) },
    };
  });
  const seed = seedOf({ ...seal, sealHash, rounds }, sha256);
  const problem = problemOf(
    plan,
    roster.entries,
    sealed.sealed.map(({ constraint }) => constraint),
  );
  const solution = solve(problem, bytesOfHex(seed), sha256);
  if (!solution.ok) throw new Error(JSON.stringify(solution.refusal));
  const classOf = solution.placement.map(Number);
  const resultHash = resultHashOf(classOf, sha256);
  const teachers = Array.from({ length: plan.classCount }, (_, k) => `教师${k}`);
  const order = lotOf({ purpose: 'homeroom', seed, resultHash, list: listHashOf(teachers, sha256) }, teachers.length, sha256);
  const inputs = { seal, sealHash, sealedAt, plan, leaves: roster.leaves, rows: roster.entries.map(({ row }) => row) };
  const drawn = { constraintLeaves: sealed.leaves, constraints: sealed.sealed, rounds, seed, classOf, resultHash };
  const listHash = listHashOf(teachers, sha256);
  const balance = balanceOf(problem, classOf);
  const runAt = minutesLater(rounds.at(-1)!.publicValue!.at, 5);
  return bundleOf(
    { ...inputs, ...drawn, balance, runAt, lots: [{ purpose: 'homeroom', list: teachers, listHash, setAside: 0, order }], ledger: null },
    sha256,
  );
}
