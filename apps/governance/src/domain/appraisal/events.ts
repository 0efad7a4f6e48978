import type { AppraisalCorrected, AppraisalRecorded } from '@junheng/contracts';

export type AppraisalEvent =
  | { type: 'AppraisalRecorded'; data: AppraisalRecorded }
  | { type: 'AppraisalCorrected'; data: AppraisalCorrected };
