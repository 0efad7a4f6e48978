import { overseers, type RightLine } from '../right-lines.ts';

/** Money. A department has no place in an award or a fund, which are of the county or of a school. Who decides an award or signs it off never proposes it: the door looks at the person too. */
export const rightsToFunds = {
  'read-funds': {
    zh: '查看专项经费与以奖代补',
    en: 'See special funds and awards',
    county: [...overseers, 'office', 'inspector'],
    own: ['principal', 'working-group'],
  },
  'manage-funds': { zh: '安排、登记专项经费', en: 'Set budgets and book spending', county: ['project-office'], own: [] },
  'propose-awards': {
    zh: '提出以奖代补建议、登记拨付',
    en: 'Propose awards and record their payment',
    county: ['project-office'],
    own: [],
  },
  'decide-awards': { zh: '评定、撤销以奖代补', en: 'Decide on awards and revoke them', county: ['leading-group'], own: [] },
} as const satisfies Record<string, RightLine>;
