import type { ExportEvent } from './events.ts';

export type ExportState = { recorded: boolean };

export const unrecordedExport: ExportState = { recorded: false };

export const evolveExport = (_state: ExportState, _event: ExportEvent): ExportState => ({ recorded: true });
