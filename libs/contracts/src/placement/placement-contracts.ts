import { z } from 'zod';
import { defineContract, type EventData, publicField } from '../event-contract.ts';
import { schoolYear } from '../registry/field-schemas.ts';

/** Say here what the event means, and what a reader may rely on. */
export const drawOpened = defineContract({
  type: 'county.placement.draw-opened.v1',
  titleZh: '开启 draw',
  titleEn: 'Draw opened',
  subject: null,
  fields: {
    drawId: publicField(z.uuid()),
    schoolYear: publicField(schoolYear),
  },
});

/** What placement publishes today. */
export const placementContracts = { drawOpened };

export type DrawOpened = EventData<typeof drawOpened>;
