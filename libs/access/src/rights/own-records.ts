import type { RightLine } from '../right-lines.ts';

/** Names and records of children, for those whose own they are: a parent the own child, a homeroom teacher the own class. */
export const rightsToOwnRecords = {
  'read-own-child': { zh: '查看自己孩子的记录', en: 'See the record of one’s own child', county: [], own: ['parent'] },
  'read-own-roster': { zh: '查看本班学生名单', en: 'See the names of one’s own class', county: [], own: ['homeroom-teacher'] },
} as const satisfies Record<string, RightLine>;
