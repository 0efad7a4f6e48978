import { balanceOf, bundleOf, bytesOfHex, commitmentOf, type DrawBundle, problemOf, resultHashOf, seedOf } from '@junheng/draw-protocol';
import { solve } from '@junheng/placement-draw';
import { sha256 } from '@noble/hashes/sha2.js';
import { sampleKit } from './sample-hall.ts';

const at = '2019-08-26T03:00:00.000Z';

/** The full bundle of a draw that was held by the rules. */
export function sampleBundle(): DrawBundle {
  const { seal, sealHash, sealedAt, plan, leaves, rows, constraintLeaves, constraints, supervisors } = sampleKit();
  const reveals = supervisors.map(({ supervisorId }, k) => ({
    supervisorId,
    number: String(100 + k),
    nonce: String(k + 1).repeat(64),
    at,
  }));
  const { publicSource, revealDeadline, county, drawId, attempt } = seal;
  const rounds = [
    {
      round: 1,
      publicSource,
      revealDeadline,
      commitments: reveals.map(({ supervisorId, number, nonce }) => ({
        supervisorId,
        commitment: commitmentOf({ sealHash, round: 1, supervisorId, number, nonce }, sha256),
        at: '2019-08-26T02:00:00.000Z',
      })),
      reveals,
      publicValue: { value: '3 5 1', at: '2019-08-26T03:30:00.000Z' },
    },
  ];
  const seed = seedOf({ county, drawId, attempt, sealHash, rounds }, sha256);
  const problem = problemOf(
    plan,
    rows!.map((row) => row!),
    constraints!.map((sealed) => sealed!.constraint),
  );
  const solution = solve(problem, bytesOfHex(seed), sha256);
  if (!solution.ok) throw new Error('the sample cannot be drawn');
  const classOf = solution.placement.map(Number);
  return bundleOf(
    {
      seal,
      sealHash,
      sealedAt,
      plan,
      leaves,
      rows,
      constraintLeaves,
      constraints,
      rounds,
      seed,
      classOf,
      resultHash: resultHashOf(classOf, sha256),
      balance: balanceOf(problem, classOf),
      runAt: '2019-08-26T03:31:00.000Z',
      lots: [],
      ledger: null,
    },
    sha256,
  );
}
