import type { RegisterExported } from '@junheng/contracts';

export type ExportEvent = { type: 'RegisterExported'; data: RegisterExported };
