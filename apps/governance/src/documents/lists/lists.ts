import { fundLists } from './fund-lists.ts';
import { issueLists } from './issue-lists.ts';
import type { ListName } from './list-names.ts';
import type { List } from './list-of.ts';
import { policyLists } from './policy-lists.ts';
import { registerLists } from './register-lists.ts';
import { reportLists } from './report-lists.ts';
import { timelineLists } from './timeline-lists.ts';
import { trailLists } from './trail-lists.ts';

/** Every list by its name. */
export const lists: Readonly<Record<ListName, List>> = {
  ...policyLists,
  ...timelineLists,
  ...reportLists,
  ...issueLists,
  ...fundLists,
  ...registerLists,
  ...trailLists,
};
