import type { Stage } from '@junheng/contracts';
import { dissimilarityIndex, entropyIndex, isolationIndex, varianceShares } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { ClassView, CountyView } from '../api.ts';
import { type InequalityMeasure, type MeasureDefinition, noMeasure } from './inequality-measures.ts';
import { perPartOfSnapshot } from './per-snapshot.ts';
import { attributeCounts, type StudentAttribute, studentAttributes } from './student-attributes.ts';

/** How apart students with and without an attribute are, between the schools and classes of a stage. */
export type AttributeSegregation = {
  attribute: StudentAttribute;
  /** Of whom it is known, 0–1. */
  share: number | null;
  known: number;
  unknown: number;
  /** Shares of the variance, together 1; null: nothing varies. */
  betweenSchools: number | null;
  betweenClasses: number | null;
  withinClasses: number | null;
  /** Between schools. */
  dissimilarity: number | null;
  entropyH: number | null;
  isolation: number | null;
  formulas: InequalityMeasure[];
  missing: Message | null;
};

/**
 * Per attribute of the students of a stage: where its variance lies (between schools, between the classes of a school, inside
 * classes) and how apart the schools are. Students of whom it is unknown are left out and counted. Computed once per snapshot. **Unit** none: shares and
 * indices from 0 to 1; students.
 *
 * Source: county.registry.student-registered, student-enrolled; `varianceShares`, `dissimilarityIndex`, `entropyIndex`,
 * `isolationIndex`.
 */
export const segregation = perPartOfSnapshot(({ classes }: CountyView, stage: Stage): AttributeSegregation[] => {
  const ofStage = classes.filter((each) => each.stage === stage);
  return studentAttributes.map((attribute) => segregationBy(attribute, ofStage));
});

function segregationBy(attribute: StudentAttribute, classes: readonly ClassView[]): AttributeSegregation {
  const counts = classes.map(({ schoolId, classId, composition }) => ({
    path: [schoolId, classId],
    ...attributeCounts(attribute, composition),
  }));
  const schools = [...Map.groupBy(counts, ({ path }) => path[0]!).values()].map((ofSchool) => ({
    members: sum(ofSchool, 'members'),
    others: sum(ofSchool, 'others'),
  }));
  const [members, others] = [sum(counts, 'members'), sum(counts, 'others')];
  const shares = varianceShares(counts);
  const [dissimilarity, entropyH, isolation] = [dissimilarityIndex(schools), entropyIndex(schools), isolationIndex(schools)];
  const parts = shares.between === null ? { between: [null, null], within: null } : shares;
  const missing = shares.between === null ? noMeasure(shares.reason) : null;
  const values = [parts.between[0]!, parts.between[1]!, parts.within, dissimilarity.value, entropyH.value, isolation.value];
  return {
    attribute,
    share: members + others === 0 ? null : members / (members + others),
    known: members + others,
    unknown: sum(counts, 'unknown'),
    betweenSchools: values[0]!,
    betweenClasses: values[1]!,
    withinClasses: values[2]!,
    dissimilarity: values[3]!,
    entropyH: values[4]!,
    isolation: values[5]!,
    formulas: definitions.map((definition, index) => ({
      ...definition,
      value: values[index]!,
      low: null,
      high: null,
      missing: values[index] === null ? (missing ?? noMeasure('none')) : null,
    })),
    missing,
  };
}

const sum = <K extends string>(rows: readonly Record<K, number>[], name: K) => rows.reduce((total, row) => total + row[name], 0);

const varianceSource = 'Fisher 1925';
const definitions: MeasureDefinition[] = [
  {
    id: 'between-schools',
    nameZh: '校间方差份额',
    nameEn: 'Share between schools',
    formula: 'Σ_s t_s (p_s − p)² / (T · p (1 − p))',
    range: '0–1',
    source: varianceSource,
  },
  {
    id: 'between-classes',
    nameZh: '校内班间方差份额',
    nameEn: 'Share between classes of a school',
    formula: 'Σ_c t_c (p_c − p_s)² / (T · p (1 − p))',
    range: '0–1',
    source: varianceSource,
  },
  {
    id: 'within-classes',
    nameZh: '班内方差份额',
    nameEn: 'Share inside classes',
    formula: 'Σ_c t_c p_c (1 − p_c) / (T · p (1 − p))',
    range: '0–1',
    source: varianceSource,
  },
  {
    id: 'dissimilarity',
    nameZh: '校间相异指数 D',
    nameEn: 'Dissimilarity D between schools',
    formula: '½ Σ_s | m_s / M − o_s / O |',
    range: '0–1',
    source: 'Duncan, Duncan 1955',
  },
  {
    id: 'entropy-h',
    nameZh: '校间信息熵指数 H',
    nameEn: 'Entropy index H between schools',
    formula: 'Σ_s t_s (E − E_s) / (T · E), E = −Σ p ln p',
    range: '0–1',
    source: 'Theil 1972',
  },
  {
    id: 'isolation',
    nameZh: '校间隔离指数',
    nameEn: 'Isolation between schools',
    formula: 'Σ_s (m_s / M) · (m_s / t_s)',
    range: 'p–1',
    source: 'Bell 1954; Lieberson 1981',
  },
];
