import type { NestedTotal } from '../src/theil-decomposition.ts';
import type { WeightedTotal } from '../src/weighted-total.ts';

/** The published example of the official CV formula: students and books of five schools. */
export const fiveSchools: WeightedTotal[] = [
  { weight: 45, total: 279 },
  { weight: 37, total: 137 },
  { weight: 89, total: 935 },
  { weight: 76, total: 160 },
  { weight: 55, total: 402 },
];

/** 24 schools in 4 towns: students, equipment value in CNY. */
export const county24: NestedTotal[] = (
  [
    ['S01', 'T1', 633, 2103958],
    ['S02', 'T1', 1006, 3499282],
    ['S03', 'T1', 1255, 6041872],
    ['S04', 'T1', 1145, 6494316],
    ['S05', 'T1', 241, 810759],
    ['S06', 'T1', 282, 695584],
    ['S07', 'T2', 314, 1131895],
    ['S08', 'T2', 215, 592117],
    ['S09', 'T2', 785, 1308804],
    ['S10', 'T2', 466, 909310],
    ['S11', 'T2', 383, 1333405],
    ['S12', 'T2', 352, 685128],
    ['S13', 'T3', 208, 347985],
    ['S14', 'T3', 1428, 3160527],
    ['S15', 'T3', 755, 1173448],
    ['S16', 'T3', 926, 1351331],
    ['S17', 'T3', 1741, 2069665],
    ['S18', 'T3', 252, 438039],
    ['S19', 'T4', 1025, 797392],
    ['S20', 'T4', 1198, 1373513],
    ['S21', 'T4', 1200, 1084804],
    ['S22', 'T4', 867, 881831],
    ['S23', 'T4', 552, 486911],
    ['S24', 'T4', 279, 293268],
  ] as const
).map(([school, town, weight, total]) => ({ path: [town, school], weight, total }));

/** Reference values of both, to 12–13 digits. */
export const referenceValues = {
  /** Published worked example of the official formula (0.52). */
  fiveSchools: {
    mean: 6.334437086093,
    cv: 0.5152566298845,
    gini: 0.2883771891866,
    theilT: 0.1436295547965,
    theilL: 0.1710371454001,
    atkinson05: 0.07586402918466,
    atkinson1: 0.1572097328915,
    atkinson2: 0.3125052789015,
    median: 6.2,
    mcloone: 0.5879951000408,
    verstegen: 1.379074927462,
    p10: 2.105263157895,
    p90: 10.505617977528,
    p90_p10: 4.990168539326,
    palma: 0.9186636058645,
    rangeRatio: 4.990168539326,
  },
  /** Computed with R's ineq and PySAL, equal to 12 digits. */
  county24: {
    mean: 2231.27393191684,
    cv: 0.6551556204249,
    gini: 0.3463682123879,
    theilT: 0.1926823890611,
    theilL: 0.192805089199,
    atkinson05: 0.0928009678486,
    atkinson1: 0.1753573097568,
    atkinson2: 0.301076914233,
    median: 1667.26624203822,
    mcloone: 0.6957810211443,
    verstegen: 1.977179249049,
    p10: 904.003333333333,
    p90: 4814.2406374502,
    p90_p10: 5.325467794127,
    palma: 1.308245132155,
    rangeRatio: 7.29087951175,
    T_between: 0.1621884232564,
    T_within: 0.03049396580467,
    L_between: 0.1658616981939,
    L_within: 0.02694339100512,
  },
} as const;
