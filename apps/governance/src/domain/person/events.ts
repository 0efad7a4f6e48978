import type { GovernanceEvent } from '@junheng/contracts';

export type PersonEvent = GovernanceEvent<
  'PersonAdmitted' | 'PersonNameCorrected' | 'RoleGranted' | 'RoleRevoked' | 'PersonSuspended' | 'PersonReinstated'
>;
