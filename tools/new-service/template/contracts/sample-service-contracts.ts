import { z } from 'zod';
import { defineContract, type EventData, publicField } from '../event-contract.ts';
import { schoolYear } from '../registry/field-schemas.ts';

/** Say here what the event means, and what a reader may rely on. */
export const sampleStreamOpened = defineContract({
  type: 'county.sample-service.sample-stream-opened.v1',
  titleZh: '开启 sample-stream',
  titleEn: 'Sample-stream opened',
  subject: null,
  fields: {
    sampleStreamId: publicField(z.uuid()),
    schoolYear: publicField(schoolYear),
  },
});

/** What sample-service publishes today. */
export const sampleServiceContracts = { sampleStreamOpened };

export type SampleStreamOpened = EventData<typeof sampleStreamOpened>;
