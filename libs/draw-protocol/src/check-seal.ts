import type { BundleContext, Outcome } from './bundle-context.ts';
import type { DrawBundle } from './draw-bundle.ts';
import { planHash } from './draw-plan.ts';
import { engineCode } from './engine-code.ts';
import { type Finding, finding } from './finding.ts';
import { rootOf } from './roster-of.ts';
import { constraintsHash } from './sealed-constraint.ts';
import { checkReveal, type SealParts, sealOf } from './seed-of.ts';
import type { Hash } from '@junheng/placement-draw';

/**
 * The seal, and which member of it was altered: the one that, put back to what the rest of the bundle says, gives the seal again.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 12.
 */
export function checkSeal(bundle: DrawBundle, hash: Hash): Outcome & { readonly context: BundleContext } {
  const { seal, sealHash } = bundle;
  const findings: Finding[] = [];
  const gap = seal.annulled.findIndex(({ attempt }, k) => attempt !== k + 1);
  if (gap !== -1 || seal.attempt !== seal.annulled.length + 1)
    findings.push(finding('seal', 'AttemptsOrder', gap === -1 ? seal.attempt : gap + 1));
  const own = sealOf(seal, hash);
  if (own === sealHash) return { findings, context: { bundle, seal, sealHash } };
  const repaired = repairs(bundle, hash).find(([, parts]) => sealOf(parts, hash) === sealHash);
  if (repaired) {
    const [member, parts] = repaired;
    return { findings: [finding('seal', 'SealPartAltered', member)], context: { bundle, seal: parts, sealHash } };
  }
  const isCommittedTo = bundle.rounds.some(({ round, commitments, reveals }) =>
    reveals.some((reveal) =>
      commitments.some((one) => one.supervisorId === reveal.supervisorId && checkReveal(one, reveal, { sealHash: own, round }, hash)),
    ),
  );
  if (isCommittedTo) return { findings: [finding('seal', 'SealHashAltered')], context: { bundle, seal, sealHash: own } };
  return { findings: [...findings, finding('seal', 'SealAltered')], context: { bundle, seal, sealHash } };
}

function repairs(bundle: DrawBundle, hash: Hash): [keyof SealParts, SealParts][] {
  const { seal, leaves, plan, constraintLeaves, rounds } = bundle;
  const [first] = rounds;
  const others: Partial<SealParts> = {
    rows: leaves.length,
    rosterRoot: rootOf(leaves, hash),
    planHash: planHash(plan, hash),
    constraintsHash: constraintsHash(constraintLeaves, hash),
    engineVersion: engineCode.version,
    codeHash: engineCode.codeHash,
    attempt: seal.annulled.length + 1,
    ...(first && { publicSource: first.publicSource, revealDeadline: first.revealDeadline }),
    supervisorIds: [...new Set(rounds.flatMap(({ commitments }) => commitments.map(({ supervisorId }) => supervisorId)))].toSorted((a, b) =>
      a < b ? -1 : 1,
    ),
  };
  return Object.entries(others).map(([member, value]) => [member as keyof SealParts, { ...seal, [member]: value }]);
}
