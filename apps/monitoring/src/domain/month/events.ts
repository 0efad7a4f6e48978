import type { MonthFrozen } from '@junheng/contracts';

export type MonthEvent = { type: 'MonthFrozen'; data: MonthFrozen };
