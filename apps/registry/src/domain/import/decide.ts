import type { RosterImported } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { ImportEvent } from './events.ts';
import { evolveImport, type ImportState, unrecordedImport } from './state.ts';

/** The last row was applied: one import is one fact, with what became of each of its rows. */
export type RecordImport = RosterImported;

export type ImportRefusal = 'RowsDoNotAddUp';

export const rosterImport: Decider<RecordImport, ImportState, ImportEvent, ImportRefusal> = {
  initial: unrecordedImport,
  evolve: evolveImport,
  decide(command, { recorded }) {
    const { rows, acceptedRows, unchangedRows, rejectedRows, skippedRows } = command;
    if (rows !== acceptedRows + unchangedRows + rejectedRows + skippedRows) return refuse('RowsDoNotAddUp');
    return recorded ? accept() : accept({ type: 'RosterImported', data: command });
  },
};
