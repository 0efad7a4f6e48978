import type { DrawTextFragment } from '../src/gql/graphql.ts';

/** A cohort’s draw before its seal, as the gateway tells of it. */
export const sampleDraw = (over: Partial<DrawTextFragment> = {}): DrawTextFragment => ({
  __typename: 'PlacementDraw',
  drawId: '2019-7-0ea98bdd-43cd-5ed7-a854-f33107015968',
  schoolId: '0ea98bdd-43cd-5ed7-a854-f33107015968',
  schoolYear: 2019,
  grade: 7,
  status: 'PLANNED',
  attempt: 1,
  version: 1,
  plan: {
    __typename: 'DrawPlan',
    classCount: 2,
    sizes: null,
    capacities: null,
    attributes: [{ __typename: 'DrawAttribute', key: 'gender', weight: 10 }],
    joint: [],
    drawDay: '2019-08-28',
    noticeDays: 3,
    publicSource: {
      __typename: 'DrawPublicSource',
      kind: 'HALL',
      means: '六枚骰子，当众投掷',
      name: null,
      issue: null,
      drawnAt: null,
      round: null,
    },
    revealDeadline: '2019-08-28T02:00:00.000Z',
    openRows: false,
  },
  constraints: [],
  supervisors: [],
  roster: null,
  seal: null,
  progress: null,
  annulments: [],
  steps: [
    { __typename: 'DrawStep', eventId: 'f1', titleZh: '分班方案拟定', titleEn: 'Placement plan drafted', at: '2019-08-24T01:00:00Z' },
  ],
  ...over,
});
