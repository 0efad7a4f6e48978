import type { CohortCounted, FactsWithdrawn } from '@junheng/contracts';

export type CohortEvent = { type: 'CohortCounted'; data: CohortCounted } | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

export type CohortCounts = Pick<CohortCounted, 'students' | 'transferredIn' | 'transferredOut' | 'died' | 'graduated'>;
