import { type Hash, type PlacementProblem, verify } from '@junheng/placement-draw';
import type { BundleContext, Outcome } from './bundle-context.ts';
import type { DrawBundle } from './draw-bundle.ts';
import { finding } from './finding.ts';
import { listHashOf, lotOf, lotSeedOf } from './lot-of.ts';
import { balanceOf, resultHashOf } from './result-of.ts';

/** What the result says by itself: count, class numbers, hash, sizes; with the problem every constraint, counted anew. **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkResult({ bundle, seal }: BundleContext, problem: PlacementProblem | null, hash: Hash): Outcome {
  const { classOf, resultHash, plan } = bundle;
  if (classOf.length !== seal.rows) return { findings: [finding('result', 'ResultCountDiffers')] };
  const unknown = classOf.findIndex((classNo) => classNo > plan.classCount);
  if (unknown !== -1) return { findings: [finding('result', 'ClassUnknown', unknown)] };
  if (resultHashOf(classOf, hash) !== resultHash) return { findings: [finding('result', 'ResultHashDiffers')] };
  if (problem)
    return { findings: verify(problem, classOf.map(String)).map(({ zh, en }) => finding('result', 'PlacementBroken', en, { zh, en })) };
  const sizes = Array.from({ length: plan.classCount }, (_, k) => classOf.filter((classNo) => classNo === k + 1).length);
  // Somebody may count as several places, or a class be limited: without the constraints that is not known.
  const isEven = plan.sizes
    ? plan.sizes.every((size, k) => size === sizes[k])
    : plan.capacities !== null || Math.max(...sizes) - Math.min(...sizes) <= 1;
  const isBroken = bundle.constraintLeaves.length === 0 && !isEven;
  const notChecked = {
    zh: '约束是否都被遵守，须凭完整证明包核验',
    en: 'Whether every constraint was kept needs the full bundle',
  };
  return { findings: isBroken ? [finding('result', 'SizesDiffer')] : [], notChecked };
}

/** The balance table against a new count. **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkBalance({ bundle: { balance, classOf } }: BundleContext, problem: PlacementProblem | null): Outcome {
  if (problem) {
    const differing = firstDifference(balance, balanceOf(problem, classOf), '');
    return { findings: differing === null ? [] : [finding('balance', 'BalanceDiffers', differing)] };
  }
  const wrong = balance.classes.findIndex(
    ({ classNo, pupils, boys, girls }, k) =>
      classNo !== k + 1 || pupils !== classOf.filter((own) => own === k + 1).length || boys + girls > pupils,
  );
  return {
    findings: wrong === -1 ? [] : [finding('balance', 'BalanceDiffers', `classes[${wrong}]`)],
    notChecked: { zh: '人数以外的均衡数字须凭完整证明包核验', en: 'Figures other than numbers of pupils need the full bundle' },
  };
}

function firstDifference(given: unknown, own: unknown, path: string): string | null {
  if (typeof own !== 'object' || own === null || typeof given !== 'object' || given === null) return given === own ? null : path;
  const isList = Array.isArray(own);
  const keys = [...new Set([...Object.keys(own), ...Object.keys(given)])];
  for (const key of keys) {
    const differing = firstDifference(
      (given as Record<string, unknown>)[key],
      (own as Record<string, unknown>)[key],
      isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    );
    if (differing !== null) return differing;
  }
  return null;
}

/** **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkLots({ lots, seed, resultHash }: DrawBundle, hash: Hash): Outcome {
  const wrong = lots.filter(({ purpose, list, listHash, setAside, order }) => {
    const own = lotOf({ purpose, seed: lotSeedOf(seed, setAside), resultHash, list: listHash }, list.length, hash);
    return listHashOf(list, hash) !== listHash || own.length !== order.length || own.some((item, k) => item !== order[k]);
  });
  return { findings: wrong.map(({ purpose }) => finding('lots', 'LotDiffers', purpose)) };
}
