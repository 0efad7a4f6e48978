import type { EventsExported, RegisterExported } from '@junheng/contracts';

export type ExportEvent = { type: 'RegisterExported'; data: RegisterExported } | { type: 'EventsExported'; data: EventsExported };
