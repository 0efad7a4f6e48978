import type { SampleStreamOpened } from '@junheng/contracts';

export type SampleStreamEvent = { type: 'SampleStreamOpened'; data: SampleStreamOpened };
