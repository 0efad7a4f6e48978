import type { GovernanceEvent } from '@junheng/contracts';

export type SupervisionEvent = GovernanceEvent<'SupervisionOpened' | 'SupervisionAnswered' | 'SupervisionReturned' | 'SupervisionClosed'>;
