import type { ImportKind } from '@junheng/contracts';

/** Files whose cells hold what identifies persons: values shown in findings are masked and sealed. */
const personal: ReadonlySet<ImportKind> = new Set(['student-roster', 'new-students', 'teacher-roster', 'class-list', 'disabled-register']);

export const isPersonal = (kind: ImportKind): boolean => personal.has(kind);
