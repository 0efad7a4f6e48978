import { balanceOf, bundleOf, type DrawBundle, problemOf, resultHashOf, sealOf } from '../src/draw-protocol.ts';
import { goodBundles } from './good-bundles.ts';
import { hexOf, sha256 } from './make-bundle.ts';

/** A bundle that may be written on. */
type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;
type Draft = Loose<DrawBundle>;

/** Somebody's change to a good bundle, and what must be said of it: code and place. */
type Damage = { readonly name: string; readonly of: string; readonly change: (bundle: Draft) => void; readonly said: readonly string[] };

const flipped = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
const damage = (name: string, of: string, change: Damage['change'], ...said: string[]): Damage => ({ name, of, change, said });
const swap = <T>(list: T[], a: number, b: number) => ([list[a], list[b]] = [list[b]!, list[a]!]);

/** As somebody would who knows the format: the result's own hash and table fit the changed result. */
function changeResult(bundle: Draft, classOf: number[]) {
  const constraints = bundle.constraints!.map((sealed) => sealed!.constraint);
  bundle.classOf = classOf;
  bundle.resultHash = resultHashOf(classOf, sha256);
  bundle.balance = balanceOf(
    problemOf(
      bundle.plan,
      bundle.rows!.map((row) => row!),
      constraints,
    ),
    classOf,
  ) as Draft['balance'];
  bundle.recordHash = bundleOf(bundle, sha256).recordHash;
}

export const damages: readonly Damage[] = [
  damage('one pupil’s value', 'plain', ({ rows }) => (rows![4]!.values['gender'] = 'other'), 'RosterRowAltered 4'),
  damage('one pupil’s identity', 'plain', ({ rows }) => (rows![2]!.who = flipped(rows![2]!.who)), 'RosterRowAltered 2'),
  damage('two pupils exchanged', 'plain', ({ rows }) => swap(rows!, 0, 1), 'RosterRowAltered 0', 'RosterRowAltered 1'),
  damage('one leaf', 'plain', ({ leaves }) => (leaves[12] = flipped(leaves[12]!)), 'RosterLeafAltered 12'),
  damage(
    'one leaf, with the data out of sight',
    'public-proof',
    ({ leaves }) => (leaves[12] = leaves[12]!.replace(/.$/, (digit) => flipped(digit))),
    'RosterRootAltered ',
  ),
  damage('two leaves exchanged', 'public-proof', ({ leaves }) => swap(leaves, 3, 4), 'RosterOrder 4'),
  damage('a pupil left out', 'plain', ({ leaves, rows }) => [leaves.pop(), rows!.pop()], 'RosterCountDiffers 13'),
  damage('an attribute’s weight', 'plain', ({ plan }) => (plan.attributes[0]!.weight = 9), 'PlanAltered '),
  damage('a class more', 'plain', ({ plan }) => (plan.classCount = 4), 'PlanAltered '),
  damage(
    'a constraint’s pupil',
    'every-constraint',
    ({ constraints }) => (constraints![1]!.constraint.positions[0] = 9),
    'ConstraintAltered 1',
  ),
  damage('a constraint’s salt', 'every-constraint', ({ constraints }) => (constraints![0]!.salt = hexOf('another')), 'ConstraintAltered 0'),
  damage(
    'a constraint’s hash',
    'every-constraint',
    ({ constraintLeaves }) => (constraintLeaves[3] = flipped(constraintLeaves[3]!)),
    'ConstraintLeafAltered 3',
  ),
  damage(
    'a constraint left out',
    'every-constraint',
    ({ constraints, constraintLeaves }) => [constraints!.pop(), constraintLeaves.pop()],
    'ConstraintsAltered ',
  ),
  damage('the sealed root', 'plain', ({ seal }) => (seal.rosterRoot = hexOf('another')), 'SealPartAltered rosterRoot'),
  damage('the sealed plan', 'plain', ({ seal }) => (seal.planHash = hexOf('another')), 'SealPartAltered planHash'),
  damage('the sealed constraints', 'plain', ({ seal }) => (seal.constraintsHash = hexOf('another')), 'SealPartAltered constraintsHash'),
  damage(
    'the sealed deadline',
    'plain',
    ({ seal }) => (seal.revealDeadline = '2019-08-25T02:30:00.000Z'),
    'SealPartAltered revealDeadline',
  ),
  damage(
    'the sealed source',
    'plain',
    ({ seal }) => (seal.publicSource = { kind: 'hall', means: '抽签', count: 12, least: 1, most: 6 }),
    'SealPartAltered publicSource',
  ),
  damage('a supervisor added to the seal', 'plain', ({ seal }) => seal.supervisorIds.push('x'), 'SealPartAltered supervisorIds'),
  damage('the sealed number of pupils', 'plain', ({ seal }) => (seal.rows = 14), 'SealPartAltered rows'),
  damage('the engine’s version', 'plain', ({ seal }) => (seal.engineVersion = 'other/1'), 'SealPartAltered engineVersion'),
  damage('the county', 'plain', ({ seal }) => (seal.county = '510001'), 'SealAltered '),
  damage('the engine’s code hash', 'plain', ({ seal }) => (seal.codeHash = hexOf('another')), 'SealAltered '),
  damage('an annulled attempt’s reason', 'annulled-before', ({ seal }) => (seal.annulled[0]!.reason = '无'), 'SealAltered '),
  damage('an annulled attempt left out', 'annulled-before', ({ seal }) => seal.annulled.pop(), 'AttemptsOrder 2', 'SealAltered '),
  damage('the seal’s hash', 'plain', (bundle) => (bundle.sealHash = flipped(bundle.sealHash)), 'SealHashAltered '),
  damage('a commitment', 'plain', ({ rounds }) => (rounds[0]!.commitments[1]!.commitment = hexOf('x')), 'RevealWrong supervisor-b'),
  damage('a revealed number', 'plain', ({ rounds }) => (rounds[0]!.reveals[2]!.number = '7'), 'RevealWrong supervisor-c'),
  damage('a nonce of a void round', 'void-round', ({ rounds }) => (rounds[0]!.reveals[0]!.nonce = hexOf('x')), 'RevealWrong supervisor-b'),
  damage('a reveal without a commitment', 'plain', ({ rounds }) => rounds[0]!.commitments.shift(), 'RevealWithoutCommitment supervisor-a'),
  damage(
    'a stranger among the supervisors',
    'plain',
    ({ rounds }) => {
      rounds[0]!.commitments[2]!.supervisorId = 'zz';
      rounds[0]!.reveals.pop();
    },
    'CommitmentOfStranger zz',
  ),
  damage(
    'a commitment never revealed',
    'void-round',
    ({ rounds }) => (rounds[0]!.commitments[0]!.commitment = hexOf('x')),
    'SeedInputsAltered ',
  ),
  damage('the void round left out', 'void-round', ({ rounds }) => rounds.shift(), 'RoundsOrder 1', 'SeedInputsAltered '),
  damage(
    'two rounds exchanged',
    'void-round',
    ({ rounds }) => swap(rounds, 0, 1),
    'RoundsOrder 1',
    'RoundVoidedWithoutCause 1',
    'RoundsOrder 2',
    'MomentsOrder 2',
  ),
  damage('a number revealed too late', 'plain', ({ rounds }) => (rounds[0]!.reveals[0]!.at = '2019-08-25T02:00:00.001Z'), 'MomentsOrder 1'),
  damage(
    'a reveal before the last commitment',
    'plain',
    ({ rounds }) => (rounds[0]!.commitments[2]!.at = '2019-08-25T01:45:00.000Z'),
    'MomentsOrder 1',
  ),
  damage(
    'a beacon known before the deadline',
    'drand',
    ({ rounds }) => (rounds[0]!.publicSource = { kind: 'drand', round: 121 }),
    'RoundsOrder 1',
    'SourceTooEarly 1',
  ),
  damage(
    'a value recorded before the lottery',
    'lottery',
    ({ rounds }) => (rounds[0]!.publicValue!.at = '2019-08-25T02:04:00.000Z'),
    'MomentsOrder 1',
  ),
  damage(
    'the sealed number of throws',
    'plain',
    ({ seal }) => (seal.publicSource = { kind: 'hall', means: '三枚骰子各掷四次', count: 11, least: 1, most: 6 }),
    'SealPartAltered publicSource',
  ),
  damage(
    'the public value’s spelling',
    'plain',
    ({ rounds }) => (rounds[0]!.publicValue!.value = '03 5 1 6 2 2 4 1 6 6 3 5'),
    'ValueSpelling 1',
  ),
  damage('a throw left out', 'plain', ({ rounds }) => (rounds[0]!.publicValue!.value = '3 5 1 6 2 2 4 1 6 6 3'), 'ValueSpelling 1'),
  damage('a throw too many', 'plain', ({ rounds }) => (rounds[0]!.publicValue!.value += ' 1'), 'ValueSpelling 1'),
  damage('a seven on a die', 'plain', ({ rounds }) => (rounds[0]!.publicValue!.value = '3 5 1 6 2 2 4 1 6 6 3 7'), 'ValueSpelling 1'),
  damage('a nought on a die', 'plain', ({ rounds }) => (rounds[0]!.publicValue!.value = '0 5 1 6 2 2 4 1 6 6 3 5'), 'ValueSpelling 1'),
  damage('the public value', 'plain', ({ rounds }) => (rounds[0]!.publicValue!.value = '3 5 1 6 2 2 4 1 6 6 3 6'), 'SeedInputsAltered '),
  damage(
    'the public value, with the data out of sight',
    'public-proof',
    ({ rounds }) => (rounds[0]!.publicValue!.value = '1 1 1 1 1 1 1 1 1 1 1 1'),
    'SeedDiffers ',
  ),
  damage('the seed', 'plain', (bundle) => (bundle.seed = flipped(bundle.seed)), 'SeedAltered '),
  damage('one pupil’s class', 'plain', (bundle) => (bundle.classOf[7] = (bundle.classOf[7]! % 3) + 1), 'ResultDiffers 7'),
  damage(
    'one pupil’s class, and all that hangs on it',
    'plain',
    (bundle) => changeResult(bundle, [...bundle.classOf].with(9, (bundle.classOf[9]! % 3) + 1)),
    'ResultDiffers 9',
  ),
  damage(
    'the names of the classes',
    'plain',
    (bundle) =>
      changeResult(
        bundle,
        bundle.classOf.map((classNo) => (classNo % 3) + 1),
      ),
    'LabelsDiffer 0',
  ),
  damage(
    'one pupil’s class, with the data out of sight',
    'public-proof',
    (bundle) => (bundle.classOf[7] = (bundle.classOf[7]! % 3) + 1),
    'ResultHashDiffers ',
  ),
  damage('a class that is not there', 'public-proof', (bundle) => (bundle.classOf[3] = 9), 'ClassUnknown 3'),
  damage('the result’s hash', 'plain', (bundle) => (bundle.resultHash = hexOf('x')), 'ResultHashDiffers '),
  damage('the balance table', 'plain', ({ balance }) => (balance.classes[1]!.boys += 1), 'BalanceDiffers classes[1].boys'),
  damage(
    'a difference in the table',
    'plain',
    ({ balance }) => (balance.attributes[1]!.largestDifferenceMillionths = 0),
    'BalanceDiffers attributes[1].largestDifferenceMillionths',
  ),
  damage('the table of a public proof', 'public-proof', ({ balance }) => (balance.classes[2]!.pupils += 1), 'BalanceDiffers classes[2]'),
  damage('a teacher’s lot', 'plain', ({ lots }) => swap(lots[0]!.order, 0, 1), 'LotDiffers homeroom'),
  damage('a teacher’s name', 'plain', ({ lots }) => (lots[0]!.list[1] = '别人'), 'LotDiffers homeroom'),
  damage('a lot set aside', 'plain', ({ lots }) => (lots[0]!.setAside = 1), 'LotDiffers homeroom'),
  damage('the moment of the seal', 'plain', (bundle) => (bundle.sealedAt = '2019-08-25T01:00:01.000Z'), 'RecordAltered '),
  damage('the record’s hash', 'plain', (bundle) => (bundle.recordHash = flipped(bundle.recordHash)), 'RecordAltered '),
  damage('a member too many', 'plain', (bundle) => Object.assign(bundle, { more: 1 }), 'NotABundle more'),
  damage('a number that is a text', 'plain', ({ seal }) => Object.assign(seal, { rows: '13' }), 'NotABundle seal.rows'),
  damage(
    'a member too few',
    'plain',
    ({ rounds }) => Object.assign(rounds[0]!, { reveals: [{}] }),
    'NotABundle rounds[0].reveals[0].supervisorId',
  ),
  damage(
    'another engine, sealed anew',
    'public-proof',
    (bundle) => {
      bundle.seal.engineVersion = 'other/1';
      bundle.sealHash = sealOf(bundle.seal, sha256);
    },
    'EngineVersionDiffers other/1',
    'RevealWrong supervisor-a',
    'RevealWrong supervisor-b',
    'RevealWrong supervisor-c',
  ),
];

export const damaged = ({ of, change }: Damage): DrawBundle => {
  const bundle = structuredClone(goodBundles[of]!) as Draft;
  change(bundle);
  return bundle as DrawBundle;
};
