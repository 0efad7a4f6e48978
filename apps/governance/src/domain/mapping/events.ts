import type { GovernanceEvent } from '@junheng/contracts';

export type MappingEvent = GovernanceEvent<'OfficeNameMapped'>;
