import {
  atkinsonIndex,
  bootstrapInterval,
  coefficientOfVariation,
  giniIndex,
  mcLooneIndex,
  palmaRatio,
  percentileRatio,
  theilL,
  theilT,
  verstegenIndex,
  type WeightedTotal,
} from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import { perSnapshot } from './per-snapshot.ts';
import { type StageIndicator, unitsOf } from './stage-indicator.ts';

export type MeasureDefinition = {
  id: string;
  nameZh: string;
  nameEn: string;
  formula: string;
  /** Where the formula holds words. */
  formulaZh?: string;
  range: string;
  rangeZh?: string;
  source: string;
};

export type InequalityMeasure = MeasureDefinition & {
  value: number | null;
  /** Bounds of the bootstrap interval, 95 %. */
  low: number | null;
  high: number | null;
  missing: Message | null;
};

type Reading = { value: number } | { value: null; reason: string };
type Defined = MeasureDefinition & { measure: (units: readonly WeightedTotal[]) => Reading };

/** The same seed always: an interval is a figure too, and must not move between two readers. */
const seed = 2017;
const draws = 1000;

/**
 * How unequally an indicator is spread over the students of a stage: eleven measures, each with a 95 % bootstrap interval over
 * the schools (fixed seed, 1,000 draws). **Unit** none: ratios and nats as each range says.
 *
 * Source: the units as given; each measure names its own.
 */
export function inequalityMeasures(units: readonly WeightedTotal[]): InequalityMeasure[] {
  const sorted = sortedUnits(units);
  return definitions.map(({ measure, ...definition }) => {
    const reading = measure(sorted);
    if (reading.value === null) return { ...definition, value: null, low: null, high: null, missing: noMeasure(reading.reason) };
    const interval = bootstrapInterval(sorted, measure, { seed, draws });
    const [low, high] = interval.value === null ? [null, null] : [interval.low, interval.high];
    return { ...definition, value: reading.value, low, high, missing: null };
  });
}

/**
 * The bounds of the coefficient of variation alone, as `inequalityMeasures` gives them: at a tenth of its cost. **Unit** none.
 *
 * Source: `inequalityMeasures`.
 */
export function cvInterval(units: readonly WeightedTotal[]): { low: number; high: number } | null {
  const interval = bootstrapInterval(sortedUnits(units), coefficientOfVariation, { seed, draws });
  return interval.value === null ? null : { low: interval.low, high: interval.high };
}

/** In the order of the values, each draw of the bootstrap is sorted already. */
const sortedUnits = (units: readonly WeightedTotal[]): WeightedTotal[] =>
  units.filter(({ weight }) => weight > 0).toSorted((a, b) => a.total / a.weight - b.total / b.weight);

/**
 * The measures of an indicator, computed once. **Unit** as `inequalityMeasures`.
 *
 * Source: `inequalityMeasures` of the schools whose value is known.
 */
export const indicatorMeasures: (indicator: StageIndicator) => InequalityMeasure[] = perSnapshot((indicator) =>
  inequalityMeasures(unitsOf(indicator)),
);

const definitions: Defined[] = [
  {
    id: 'cv',
    nameZh: '差异系数',
    nameEn: 'Coefficient of variation',
    formula: 'S / X̄, S = √( Σ (P_i / P_N) · (x_i − X̄)² )',
    range: '≥ 0',
    source: '教督〔2012〕3号, 教督〔2017〕6号',
    measure: coefficientOfVariation,
  },
  {
    id: 'gini',
    nameZh: '基尼系数',
    nameEn: 'Gini index',
    formula: 'Σ_i Σ_j P_i P_j |x_i − x_j| / (2 P_N² X̄)',
    range: '0–1',
    source: 'Gini 1912; Sen 1973',
    measure: giniIndex,
  },
  {
    id: 'theil-t',
    nameZh: '泰尔指数 T',
    nameEn: 'Theil T',
    formula: 'Σ (P_i / P_N) · (x_i / X̄) · ln(x_i / X̄)',
    range: '0–ln(P_N / P_min)',
    source: 'Theil 1967',
    measure: theilT,
  },
  {
    id: 'theil-l',
    nameZh: '泰尔指数 L（平均对数离差）',
    nameEn: 'Theil L (mean log deviation)',
    formula: 'Σ (P_i / P_N) · ln(X̄ / x_i)',
    range: '≥ 0',
    source: 'Theil 1967',
    measure: theilL,
  },
  ...[0.5, 1, 2].map((epsilon): Defined => ({
    id: `atkinson-${epsilon}`,
    nameZh: `阿特金森指数 ε=${epsilon}`,
    nameEn: `Atkinson index, ε=${epsilon}`,
    formula: epsilon === 1 ? '1 − Π x_i^(P_i/P_N) / X̄' : `1 − ( Σ (P_i / P_N) · x_i^${1 - epsilon} )^(1/${1 - epsilon}) / X̄`,
    range: '0–1',
    source: 'Atkinson 1970',
    measure: (units) => atkinsonIndex(units, epsilon),
  })),
  {
    id: 'mcloone',
    nameZh: '麦克龙指数',
    nameEn: 'McLoone index',
    formula: 'Σ_{x_i ≤ m} X_i / (m · Σ_{x_i ≤ m} P_i), m = median',
    formulaZh: 'Σ_{x_i ≤ m} X_i / (m · Σ_{x_i ≤ m} P_i)，m = 中位数',
    range: '0–1, 1 = lower half equal',
    rangeZh: '0–1，1 = 下半部均等',
    source: 'Berne, Stiefel 1984',
    measure: mcLooneIndex,
  },
  {
    id: 'verstegen',
    nameZh: '维斯特根指数',
    nameEn: 'Verstegen index',
    formula: 'Σ_{x_i ≥ m} X_i / (m · Σ_{x_i ≥ m} P_i), m = median',
    formulaZh: 'Σ_{x_i ≥ m} X_i / (m · Σ_{x_i ≥ m} P_i)，m = 中位数',
    range: '≥ 1, 1 = upper half equal',
    rangeZh: '≥ 1，1 = 上半部均等',
    source: 'Verstegen 1996',
    measure: verstegenIndex,
  },
  {
    id: 'p90-p10',
    nameZh: '百分位比 P90/P10',
    nameEn: 'Percentile ratio P90/P10',
    formula: 'x(P90) / x(P10)',
    range: '≥ 1',
    source: 'Berne, Stiefel 1984',
    measure: (units) => percentileRatio(units, 90, 10),
  },
  {
    id: 'palma',
    nameZh: '帕尔马比',
    nameEn: 'Palma ratio',
    formula: 'ΣX(top 10% of students) / ΣX(bottom 40%)',
    formulaZh: 'ΣX（最高10%的学生）/ ΣX（最低40%的学生）',
    range: '≥ 0.25',
    source: 'Palma 2011',
    measure: palmaRatio,
  },
];

/**
 * Why a measure has no value. **Unit** none.
 *
 * Source: the reasons of the measures.
 */
export const noMeasure = (reason: string): Message => ({
  code: `NO_MEASURE_${reason.toUpperCase().replaceAll('-', '_')}`,
  ...(reasons[reason] ?? { zh: '这一分布没有该测度的值', en: 'The measure has no value for this distribution' }),
});

const reasons: Record<string, { zh: string; en: string }> = {
  'no-students': { zh: '没有一所计入的学校有已知的值', en: 'No counted school has a known value' },
  'zero-mean': { zh: '合计为0，没有可比的差异', en: 'The total is 0: there is nothing to compare' },
  'zero-value': { zh: '有学校的值为0，其对数没有意义', en: 'A school has 0, whose logarithm has no meaning' },
  'zero-median': { zh: '中位数为0', en: 'The median is 0' },
  'zero-bottom': { zh: '最低40%的学生合计为0', en: 'The bottom 40% of students have 0' },
  'zero-percentile': { zh: 'P10为0', en: 'P10 is 0' },
  'one-group': { zh: '已知者全部相同，没有差异可分', en: 'All of whom it is known are alike: there is no difference to divide' },
};
