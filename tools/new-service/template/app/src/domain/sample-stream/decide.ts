import type { SchoolYear } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { SampleStreamEvent } from './events.ts';
import { evolveSampleStream, notOpened, type SampleStreamState } from './state.ts';

/** `currentSchoolYear`: of the moment of the command. Time is an argument, so that a decision can be replayed. */
export type OpenSampleStream = { sampleStreamId: string; schoolYear: SchoolYear; currentSchoolYear: SchoolYear };

export type SampleStreamRefusal = 'SchoolYearOver' | 'SampleStreamOpenedForAnotherYear';

export const sampleStreamDecider: Decider<OpenSampleStream, SampleStreamState, SampleStreamEvent, SampleStreamRefusal> = {
  initial: notOpened,
  evolve: evolveSampleStream,
  decide({ sampleStreamId, schoolYear, currentSchoolYear }, state) {
    if (state.schoolYear === schoolYear) return accept();
    if (state.schoolYear !== null) return refuse('SampleStreamOpenedForAnotherYear');
    if (schoolYear < currentSchoolYear) return refuse('SchoolYearOver');
    return accept({ type: 'SampleStreamOpened', data: { sampleStreamId, schoolYear } });
  },
};
