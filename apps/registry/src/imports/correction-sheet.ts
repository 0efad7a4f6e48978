import { headerLabel } from './values/plain-text.ts';

/** Last column of a correction sheet: what is wrong with the row. It is for people, an import passes over it. */
export const explanationColumn = '校验说明';

/** Below a header of two rows the title may follow that of the group to its left. */
export const isExplanation = (title: string): boolean => headerLabel(title).endsWith(headerLabel(explanationColumn));
