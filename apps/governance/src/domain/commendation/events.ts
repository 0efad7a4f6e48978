import type { CommendationGiven } from '@junheng/contracts';

export type CommendationEvent = { type: 'CommendationGiven'; data: CommendationGiven };
