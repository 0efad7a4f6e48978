import type { RosterImported } from '@junheng/contracts';

export type ImportEvent = { type: 'RosterImported'; data: RosterImported };
