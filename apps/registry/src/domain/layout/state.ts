import type { LayoutEvent } from './events.ts';

/** `document`: the mapping file in force; null: none was defined. */
export type LayoutState = { document: string | null };

export const undefinedLayout: LayoutState = { document: null };

export const evolveLayout = (_state: LayoutState, { data }: LayoutEvent): LayoutState => ({ document: data.document });
