import { type DrawBundle, type DrawConstraint, publicProofOf } from '../src/draw-protocol.ts';
import { type Draft, hexOf, makeBundle } from './make-bundle.ts';

const plain: Draft = {
  pupils: 13,
  plan: {
    classCount: 3,
    sizes: null,
    capacities: null,
    attributes: [
      { key: 'gender', weight: 2 },
      { key: 'ageMonths', weight: 1 },
    ],
    joint: [],
    openRows: false,
    publicSource: { kind: 'hall', means: '三枚骰子各掷四次', count: 12, least: 1, most: 6 },
    revealDeadline: '2019-08-25T02:00:00.000Z',
  },
  constraints: [],
  annulled: [],
  voidRounds: 0,
  value: '3 5 1 6 2 2 4 1 6 6 3 5',
};

const rule = (
  kind: DrawConstraint['kind'],
  positions: number[],
  classNos: number[] = [],
  places: number | null = null,
): DrawConstraint => ({
  kind,
  positions,
  classNos,
  places,
  ground: 'twins',
});

const bound: Draft = {
  ...plain,
  plan: { ...plain.plan, joint: [{ keys: ['gender', 'boarding'], weight: 1 }] },
  constraints: [
    rule('together', [0, 1]),
    rule('apart', [2, 3, 4]),
    rule('fixed', [5], [2]),
    rule('allowed', [6], [1, 3]),
    rule('places', [7], [], 2),
  ],
};

const annulled = { attempt: 1, sealHash: hexOf('an earlier seal'), resultHash: hexOf('an earlier result'), reason: '现场断电，电脑更换' };
const full = makeBundle(plain);

/** Bundles with which nothing is wrong. */
export const goodBundles: { readonly [name: string]: DrawBundle } = {
  plain: full,
  'every-constraint': makeBundle(bound),
  'void-round': makeBundle({ ...plain, voidRounds: 1 }),
  'annulled-before': makeBundle({ ...bound, annulled: [annulled] }),
  'places-said': makeBundle({ ...plain, plan: { ...plain.plan, sizes: [3, 4, 6], attributes: [{ key: 'township', weight: 1 }] } }),
  lottery: makeBundle({
    ...plain,
    plan: {
      ...plain.plan,
      publicSource: {
        kind: 'lottery',
        name: '双色球',
        issue: '2019099',
        drawnAt: '2019-08-25T02:05:00.000Z',
        count: 7,
        least: 0,
        most: 33,
      },
    },
    value: '7 9 11 20 28 33 10',
  }),
  // Round 123 of quicknet as its network published it, signed at 15:15:33.
  drand: makeBundle({
    ...plain,
    plan: { ...plain.plan, publicSource: { kind: 'drand', round: 123 }, revealDeadline: '2023-08-23T15:15:30.000Z' },
    value: 'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
  }),
  'public-proof': publicProofOf(full),
  'somebody-erased': { ...full, rows: full.rows!.with(4, null) },
};
