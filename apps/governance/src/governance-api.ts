import type { Sql } from '@junheng/runtime';
import type { GovernanceApi } from './api.ts';
import { createDocumentsApi } from './documents/create-documents-api.ts';
import { createEvidenceApi } from './evidence/create-evidence-api.ts';
import { createIssuesApi } from './issues/create-issues-api.ts';
import { createReportsApi } from './reports/create-reports-api.ts';
import { createMeetingsApi } from './meetings/create-meetings-api.ts';
import { createPlansApi } from './plans/create-plans-api.ts';
import { createVisitsApi } from './visits/create-visits-api.ts';
import { createRegisterApi } from './register/create-register-api.ts';
import { createNoticesApi } from './notices/create-notices-api.ts';
import { createFundsApi } from './funds/create-funds-api.ts';
import { createLightsApi } from './lights/create-lights-api.ts';
import { createPacksApi } from './packs/create-packs-api.ts';
import { createPeopleApi } from './people/create-people-api.ts';
import { createReadAuditApi } from './people/create-read-audit-api.ts';
import { createTrailApi } from './trail/create-trail-api.ts';
import { createTasksApi } from './tasks/create-tasks-api.ts';
import type { EvidenceBytes } from './views/evidence-bytes.ts';
import type { TopicParts } from './topic-parts.ts';

/** The door's functions, topic by topic. */
export const createGovernanceApi = (parts: TopicParts & { sql: Sql; evidenceBytes: EvidenceBytes }): GovernanceApi => {
  const { recordRead } = createReadAuditApi(parts);
  const topics = {
    ...createEvidenceApi({ ...parts, recordRead }),
    ...createIssuesApi({ ...parts, recordRead }),
    ...createReportsApi(parts),
    ...createMeetingsApi(parts),
    ...createPlansApi({ ...parts, recordRead }),
    ...createVisitsApi({ ...parts, recordRead }),
    ...createNoticesApi(parts),
    ...createRegisterApi(parts),
    ...createFundsApi(parts),
    ...createLightsApi({ ...parts, recordRead }),
    ...createPacksApi(parts),
    ...createTasksApi(parts),
    ...createPeopleApi(parts),
    ...createReadAuditApi(parts),
    ...createTrailApi(parts),
  };
  return { ...topics, ...createDocumentsApi(parts, topics) };
};
