import { accept, type Decider, refuse } from '@junheng/decider';
import type { MappingEvent } from './events.ts';
import { evolveMapping, type MappingState, nothingMapped } from './state.ts';

/** `isInDocuments`: a pack calls an office so. `isOpen`: the office is registered and not closed; true without an office. */
export type MapOfficeName = { nameZh: string; officeId: string | null; isInDocuments: boolean; isOpen: boolean };

export type MappingRefusal = 'OfficeUnknown' | 'NameNotInDocuments';

export const mappingDecider: Decider<MapOfficeName, MappingState, MappingEvent, MappingRefusal> = {
  initial: nothingMapped,
  evolve: evolveMapping,
  decide({ nameZh, officeId, isInDocuments, isOpen }, state) {
    if (!isInDocuments) return refuse('NameNotInDocuments');
    if (!isOpen) return refuse('OfficeUnknown');
    if (state[nameZh] === officeId) return accept();
    return accept({ type: 'OfficeNameMapped', data: { nameZh, officeId } });
  },
};
