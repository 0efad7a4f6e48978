import type { MappingEvent } from './events.ts';

/** Office as documents call it → the county's; null: the county has none, and said so. */
export type MappingState = Readonly<Record<string, string | null>>;

export const nothingMapped: MappingState = {};

export const evolveMapping = (state: MappingState, { data }: MappingEvent): MappingState => ({ ...state, [data.nameZh]: data.officeId });
