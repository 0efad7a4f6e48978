import type { ImportEvent } from './events.ts';

export type ImportState = { recorded: boolean; withdrawn: boolean };

export const unrecordedImport: ImportState = { recorded: false, withdrawn: false };

export const evolveImport = (state: ImportState, event: ImportEvent): ImportState =>
  event.type === 'RosterImported' ? { ...state, recorded: true } : { ...state, withdrawn: true };
