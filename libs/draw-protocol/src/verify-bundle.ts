import { drawSteps, type Hash, type PlacementProblem } from '@junheng/placement-draw';
import type { Outcome, VerifierMeans } from './bundle-context.ts';
import { recordHashOf } from './bundle-of.ts';
import { bundleShape } from './bundle-shape.ts';
import { checkLedger } from './check-ledger.ts';
import { checkBalance, checkLots, checkResult } from './check-result.ts';
import { checkCommitments, checkPublicValues, checkRounds } from './check-rounds.ts';
import { checkSeal } from './check-seal.ts';
import { checkConstraints, checkEngine, checkPlan, checkRoster } from './check-sealed-inputs.ts';
import type { DrawBundle } from './draw-bundle.ts';
import { type CheckName, checkNames, type Finding, finding } from './finding.ts';
import { problemOf } from './problem-of.ts';
import { resultHashOf } from './result-of.ts';
import { seedOf } from './seed-of.ts';
import { bytesOfHex } from './tagged-hash.ts';

/** `share`: of the check, 0 … 1; only running the draw again takes long. */
export type VerifierProgress = { readonly check: CheckName; readonly share: number };

/** `not-checked` says why in both languages; a check may find nothing and still leave a part unchecked. */
export type CheckResult = {
  readonly check: CheckName;
  readonly state: 'passed' | 'failed' | 'not-checked';
  readonly reason: { readonly zh: string; readonly en: string } | null;
};

/** `ok`: nothing is wrong; what was not checked stands in `checks`. `isRunAgain`: the draw was run again and gave the same result. */
export type BundleVerdict = {
  readonly ok: boolean;
  readonly isRunAgain: boolean;
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckResult[];
};

const dependent = { zh: '先要解决上面指出的改动', en: 'What was found above must be put right first' };
const fullOnly = {
  zh: '公开证明不含学生数据，须凭完整证明包重算',
  en: 'The public proof holds no pupils’ data; the full bundle is needed',
};
const erased = { zh: '有人依法删除了个人信息，无法再重算', en: 'Somebody’s data were erased by law; the draw can be run again no more' };

/**
 * Checks everything that a bundle allows, in the order of `checkNames`, and names exactly what was tampered with. What follows from
 * something that was found wrong is not held against the bundle a second time.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 12.
 * @param content what JSON.parse made of the file
 */
export function* verifyBundle<Point>(content: unknown, means: VerifierMeans<Point>): Generator<VerifierProgress, BundleVerdict> {
  const { hash } = means;
  const outcomes = new Map<CheckName, Outcome>();
  const wrong = bundleShape(content);
  if (wrong !== null) {
    const at = wrong.replace(/^\./, '') || '{}';
    return verdictOf(new Map([['shape', { findings: [finding('shape', 'NotABundle', at)] }]]));
  }
  const bundle = content as DrawBundle;
  const { context, ...sealed } = checkSeal(bundle, hash);
  outcomes.set('shape', { findings: [] }).set('seal', sealed);
  outcomes.set('plan', checkPlan(context, hash)).set('roster', checkRoster(context, hash));
  outcomes.set('constraints', checkConstraints(context, hash)).set('engine', checkEngine(context));
  outcomes.set('commitments', checkCommitments(context, hash)).set('rounds', checkRounds(context));
  yield { check: 'public-value', share: 0 };
  outcomes.set('public-value', checkPublicValues(context, means));
  const failed = (...checks: CheckName[]) => checks.some((check) => (outcomes.get(check)?.findings.length ?? 0) > 0);

  const isSealBroken = sealed.findings.some(({ code }) => code === 'SealAltered' || code === 'AttemptsOrder');
  const isSeedDependent = isSealBroken || failed('commitments', 'public-value');
  const seed = seedOf({ ...context.seal, sealHash: context.sealHash, rounds: bundle.rounds }, hash);
  const isSeedRight = seed === bundle.seed;

  const problem = problemOfBundle(bundle);
  const isRunnable = problem !== null && !failed('plan', 'roster', 'constraints', 'engine');
  let again: readonly number[] | null = null;
  let rerun: Outcome = { findings: [], notChecked: problem ? dependent : bundle.rows && bundle.constraints ? erased : fullOnly };
  if (isRunnable) {
    const drawn = yield* runAgain(problem, bundle.seed, hash);
    if (Array.isArray(drawn)) again = drawn;
    rerun = { findings: Array.isArray(drawn) ? differencesOf(bundle, drawn, hash) : [drawn] };
  }
  let seedFindings: readonly Finding[] = isSeedRight ? [] : [finding('seed', 'SeedDiffers')];
  if (!isSeedRight && again !== null && !isSeedDependent) {
    if (rerun.findings.length === 0) seedFindings = [finding('seed', 'SeedInputsAltered')];
    else {
      const other = yield* runAgain(problem!, seed, hash);
      if (Array.isArray(other) && differencesOf(bundle, other, hash).length === 0) {
        seedFindings = [finding('seed', 'SeedAltered')];
        again = other;
        rerun = { findings: [] };
      }
    }
  }
  outcomes.set('seed', isSeedDependent ? { findings: [], notChecked: dependent } : { findings: seedFindings });
  outcomes.set('rerun', rerun);

  const ofResult = (outcome: () => Outcome): Outcome => (failed('plan', 'rerun') ? { findings: [], notChecked: dependent } : outcome());
  outcomes.set(
    'result',
    ofResult(() => checkResult(context, isRunnable ? problem : null, hash)),
  );
  outcomes.set(
    'balance',
    failed('result') ? { findings: [], notChecked: dependent } : ofResult(() => checkBalance(context, isRunnable ? problem : null)),
  );
  outcomes.set('lots', failed('seed', 'rerun', 'result') ? { findings: [], notChecked: dependent } : checkLots(bundle, hash));
  const isSound = ![...outcomes.values()].some(({ findings }) => findings.length > 0);
  const isRecordRight = recordHashOf(bundle, hash) === bundle.recordHash;
  outcomes.set(
    'record',
    isSound ? { findings: isRecordRight ? [] : [finding('record', 'RecordAltered')] } : { findings: [], notChecked: dependent },
  );
  outcomes.set('ledger', checkLedger(bundle, means));
  outcomes.set('shown', checkShown(bundle, means));
  return { ...verdictOf(outcomes), isRunAgain: again !== null && !failed('rerun') };
}

function* runAgain(problem: PlacementProblem, seed: string, hash: Hash): Generator<VerifierProgress, number[] | Finding> {
  const steps = drawSteps(problem, bytesOfHex(seed), hash);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { check: 'rerun', share: step.value };
  if (step.value.ok) return step.value.placement.map(Number);
  const { refusal } = step.value;
  const reason =
    refusal.kind === 'faults'
      ? refusal.faults[0]!
      : { zh: '约束相互矛盾，没有一种分法能满足', en: 'the constraints contradict each other' };
  return finding('rerun', 'ProblemFaulty', refusal.kind, reason);
}

/** Between what is said and what was drawn again. */
function differencesOf({ classOf, resultHash }: DrawBundle, again: readonly number[], hash: Hash): Finding[] {
  const first = again.findIndex((classNo, position) => classOf[position] !== classNo);
  if (first === -1 && classOf.length === again.length)
    return resultHashOf(again, hash) === resultHash ? [] : [finding('rerun', 'ResultHashDiffers')];
  const names = new Map<number, number>();
  again.forEach((classNo, position) => names.set(classNo, names.get(classNo) ?? classOf[position] ?? 0));
  const areNamesOnly =
    classOf.length === again.length &&
    new Set(names.values()).size === names.size &&
    again.every((classNo, position) => names.get(classNo) === classOf[position]);
  return [finding('rerun', areNamesOnly ? 'LabelsDiffer' : 'ResultDiffers', first === -1 ? again.length : first)];
}

function problemOfBundle({ plan, rows, constraints }: DrawBundle): PlacementProblem | null {
  if (rows === null || constraints === null || rows.includes(null) || constraints.includes(null)) return null;
  return problemOf(
    plan,
    rows.map((row) => row!),
    constraints.map((sealed) => sealed!.constraint),
  );
}

function checkShown(bundle: DrawBundle, { shown = {} }: Pick<VerifierMeans, 'shown'>): Outcome {
  const names = ['sealHash', 'seed', 'resultHash'] as const;
  if (names.every((name) => shown[name] === undefined))
    return { findings: [], notChecked: { zh: '没有输入当众公布的哈希', en: 'No hash shown in public was given to compare' } };
  return {
    findings: names.flatMap((name) =>
      shown[name] === undefined || shown[name] === bundle[name] ? [] : [finding('shown', 'NotWhatWasShown', name)],
    ),
  };
}

function verdictOf(outcomes: ReadonlyMap<CheckName, Outcome>): BundleVerdict {
  const findings = checkNames.flatMap((check) => outcomes.get(check)?.findings ?? []);
  const checks = checkNames.flatMap((check): CheckResult[] => {
    const outcome = outcomes.get(check);
    if (!outcome) return [];
    const state = outcome.findings.length > 0 ? 'failed' : outcome.notChecked ? 'not-checked' : 'passed';
    return [{ check, state, reason: outcome.notChecked ?? null }];
  });
  return { ok: findings.length === 0, isRunAgain: false, findings, checks };
}
