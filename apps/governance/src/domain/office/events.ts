import type { GovernanceEvent } from '@junheng/contracts';

export type OfficeEvent = GovernanceEvent<'OfficeRegistered' | 'OfficeCorrected' | 'LeaderInChargeNamed' | 'OfficeClosed'>;
