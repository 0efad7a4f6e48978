import type { ImportWithdrawn, RosterImported } from '@junheng/contracts';

export type ImportEvent = { type: 'RosterImported'; data: RosterImported } | { type: 'ImportWithdrawn'; data: ImportWithdrawn };
