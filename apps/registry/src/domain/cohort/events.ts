import type { CohortCounted } from '@junheng/contracts';

export type CohortEvent = { type: 'CohortCounted'; data: CohortCounted };

export type CohortCounts = Pick<CohortCounted, 'students' | 'transferredIn' | 'transferredOut' | 'died' | 'graduated'>;
