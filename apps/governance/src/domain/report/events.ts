import type { GovernanceEvent } from '@junheng/contracts';

export type ReportEvent = GovernanceEvent<'ReportDrafted' | 'ReportWritten' | 'ReportSubmitted' | 'ReportReturned' | 'ReportAccepted'>;
