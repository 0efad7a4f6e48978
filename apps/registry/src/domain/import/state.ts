import type { ImportEvent } from './events.ts';

export type ImportState = { recorded: boolean };

export const unrecordedImport: ImportState = { recorded: false };

export const evolveImport = (_state: ImportState, _event: ImportEvent): ImportState => ({ recorded: true });
