import type { SchoolYear } from '@junheng/contracts';
import type { SampleStreamEvent } from './events.ts';

/** The school year it was opened for; null: not yet. */
export type SampleStreamState = { schoolYear: SchoolYear | null };

export const notOpened: SampleStreamState = { schoolYear: null };

export const evolveSampleStream = (_state: SampleStreamState, { data }: SampleStreamEvent): SampleStreamState => ({
  schoolYear: data.schoolYear,
});
