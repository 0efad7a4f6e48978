import type { Actor, PersonalRead } from '@junheng/access';
import type { Apis } from '@junheng/graphql';

/** Notes, before the answer leaves, that somebody of an office looks at what a file says of persons. */
export const recordOfficeRead = (apis: Apis, actor: Actor, read: Pick<PersonalRead, 'kind' | 'subject' | 'count'>): Promise<void> =>
  apis.readAudit.recordRead({ right: 'import-registers', schoolId: null, ...read }, actor);
