import type { MonthFrozen } from '@junheng/contracts';
import type { MonthEvent } from './events.ts';

/** null: not frozen yet. */
export type MonthState = MonthFrozen | null;

export const notFrozen: MonthState = null;

export const evolveMonth = (_state: MonthState, { data }: MonthEvent): MonthState => data;
