import type { Hash } from '@junheng/placement-draw';
import type { BundleContext, Outcome } from './bundle-context.ts';
import { planHash } from './draw-plan.ts';
import { engineCode } from './engine-code.ts';
import { type Finding, finding } from './finding.ts';
import { leafOf, rootOf } from './roster-of.ts';
import { constraintLeafOf, constraintsHash } from './sealed-constraint.ts';

const fullOnly = {
  zh: '公开证明不含学生数据，这一项须凭完整证明包核验',
  en: 'The public proof holds no pupils’ data; this needs the full bundle',
};
const erased = {
  zh: '有人依法删除了个人信息，这一部分无法再核验',
  en: 'Somebody’s data were erased by law; that part can be checked no more',
};

/** **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkPlan({ bundle, seal }: BundleContext, hash: Hash): Outcome {
  return { findings: planHash(bundle.plan, hash) === seal.planHash ? [] : [finding('plan', 'PlanAltered')] };
}

/** The leaves against the root, and each row against its leaf. **Unit** positions from 0. Source: ours, docs/draw-protocol.md part 12. */
export function checkRoster({ bundle: { leaves, rows }, seal }: BundleContext, hash: Hash): Outcome {
  if (leaves.length !== seal.rows || (rows && rows.length !== leaves.length))
    return { findings: [finding('roster', 'RosterCountDiffers', seal.rows)] };
  const own = leaves.map((leaf, position) => {
    const row = rows?.[position];
    return row ? leafOf(row, hash) : leaf;
  });
  const differing = [...leaves.keys()].filter((position) => own[position] !== leaves[position]);
  const areLeavesSealed = rootOf(leaves, hash) === seal.rosterRoot;
  const findings: Finding[] = [];
  if (!areLeavesSealed && rootOf(own, hash) === seal.rosterRoot)
    findings.push(...differing.map((position) => finding('roster', 'RosterLeafAltered', position)));
  else {
    const misplaced = leaves.findIndex((leaf, position) => position > 0 && leaves[position - 1]! >= leaf);
    if (misplaced !== -1) findings.push(finding('roster', 'RosterOrder', misplaced));
    findings.push(...differing.map((position) => finding('roster', 'RosterRowAltered', position)));
    if (!areLeavesSealed && findings.length === 0) findings.push(finding('roster', 'RosterRootAltered'));
  }
  if (rows === null) return { findings, notChecked: fullOnly };
  return rows.includes(null) ? { findings, notChecked: erased } : { findings };
}

/** The hashes of constraints against the seal, and each constraint against its hash. **Unit** places in the list from 0. Source: ours, docs/draw-protocol.md part 12. */
export function checkConstraints({ bundle: { constraintLeaves: leaves, constraints }, seal }: BundleContext, hash: Hash): Outcome {
  if (constraints && constraints.length !== leaves.length) return { findings: [finding('constraints', 'ConstraintsAltered')] };
  const own = leaves.map((leaf, k) => {
    const constraint = constraints?.[k];
    return constraint ? constraintLeafOf(constraint, hash) : leaf;
  });
  const differing = [...leaves.keys()].filter((k) => own[k] !== leaves[k]);
  const areSealed = constraintsHash(leaves, hash) === seal.constraintsHash;
  const isLeafAltered = !areSealed && constraintsHash(own, hash) === seal.constraintsHash;
  const findings = differing.map((k) => finding('constraints', isLeafAltered ? 'ConstraintLeafAltered' : 'ConstraintAltered', k));
  if (!areSealed && findings.length === 0) findings.push(finding('constraints', 'ConstraintsAltered'));
  if (constraints === null) return { findings, notChecked: fullOnly };
  return constraints.includes(null) ? { findings, notChecked: erased } : { findings };
}

/** Whether this program can run the sealed engine. **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkEngine({ seal }: BundleContext): Outcome {
  if (seal.engineVersion !== engineCode.version) return { findings: [finding('engine', 'EngineVersionDiffers', seal.engineVersion)] };
  if (seal.codeHash === engineCode.codeHash) return { findings: [] };
  return {
    findings: [],
    notChecked: {
      zh: '封存的程序源码与本程序不同，规范版本相同：以重算为准',
      en: 'The sealed source text is another than this program’s, of the same specification: running the draw again decides',
    },
  };
}
