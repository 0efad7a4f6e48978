import type { EventsExported, RegisterExported } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { ExportEvent } from './events.ts';
import { evolveExport, type ExportState, unrecordedExport } from './state.ts';

/** A register is about to leave the platform: who takes how many rows of what. */
export type RecordExport = RegisterExported;
/** Entries of the ledger are about to leave the platform: who takes how many, and with what opened. */
export type RecordEventsExport = EventsExported;

export type ExportRefusal = 'RegisterEmpty';
export type EventsExportRefusal = 'NoEntries';

export const registerExport: Decider<RecordExport, ExportState, ExportEvent, ExportRefusal> = {
  initial: unrecordedExport,
  evolve: evolveExport,
  decide(command, { recorded }) {
    if (command.rows === 0) return refuse('RegisterEmpty');
    return recorded ? accept() : accept({ type: 'RegisterExported', data: command });
  },
};

export const eventsExport: Decider<RecordEventsExport, ExportState, ExportEvent, EventsExportRefusal> = {
  initial: unrecordedExport,
  evolve: evolveExport,
  decide(command, { recorded }) {
    if (command.entries === 0) return refuse('NoEntries');
    return recorded ? accept() : accept({ type: 'EventsExported', data: command });
  },
};
