import type { SchoolYear } from '@junheng/contracts';
import type { DrawEvent } from './events.ts';

/** The school year it was opened for; null: not yet. */
export type DrawState = { schoolYear: SchoolYear | null };

export const notOpened: DrawState = { schoolYear: null };

export const evolveDraw = (_state: DrawState, { data }: DrawEvent): DrawState => ({
  schoolYear: data.schoolYear,
});
