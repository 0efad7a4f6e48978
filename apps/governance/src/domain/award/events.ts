import type { AwardDecided, AwardPaid, AwardProposed, AwardRevoked } from '@junheng/contracts';

export type AwardEvent =
  | { type: 'AwardProposed'; data: AwardProposed }
  | { type: 'AwardDecided'; data: AwardDecided }
  | { type: 'AwardPaid'; data: AwardPaid }
  | { type: 'AwardRevoked'; data: AwardRevoked };
