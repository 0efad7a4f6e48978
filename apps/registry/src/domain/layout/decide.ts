import type { LayoutDefined } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { LayoutEvent } from './events.ts';
import { evolveLayout, type LayoutState, undefinedLayout } from './state.ts';

/** `isBuiltIn`: a layout of this id comes with the platform. */
export type DefineLayout = LayoutDefined & { isBuiltIn: boolean };

export type LayoutRefusal = 'LayoutBuiltIn';

export const layout: Decider<DefineLayout, LayoutState, LayoutEvent, LayoutRefusal> = {
  initial: undefinedLayout,
  evolve: evolveLayout,
  decide({ isBuiltIn, ...data }, { document }) {
    if (isBuiltIn) return refuse('LayoutBuiltIn');
    return document === data.document ? accept() : accept({ type: 'LayoutDefined', data });
  },
};
