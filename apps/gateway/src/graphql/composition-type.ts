import { builder } from '@junheng/graphql';
import type { Composition } from '../api.ts';
import { subsidisedShare } from '../equity/composition.ts';

export const CompositionType = builder.objectRef<Composition>('Composition').implement({
  description:
    '学生构成,人数。“未知”含未填报与已不可读的 / Students by kind; unknown holds what no file says and what can no longer be read',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    students: t.exposeInt('students'),
    male: t.exposeInt('male'),
    female: t.exposeInt('female'),
    genderUnknown: t.int({ resolve: ({ students, male, female }) => students - male - female }),
    migrant: t.exposeInt('migrant', { description: '进城务工人员随迁子女 / Accompanying migrant children' }),
    migrantUnknown: t.exposeInt('migrantUnknown'),
    leftBehind: t.exposeInt('leftBehind', { description: '留守儿童 / Left-behind children' }),
    leftBehindUnknown: t.exposeInt('leftBehindUnknown'),
    boarding: t.exposeInt('boarding', { description: '住校 / Boarders' }),
    boardingUnknown: t.exposeInt('boardingUnknown'),
    subsidised: t.exposeInt('subsidised', { description: '受资助(低收入) / Receiving support for low income' }),
    subsidisedUnknown: t.exposeInt('subsidisedUnknown'),
    subsidisedShare: t.float({
      nullable: true,
      description: '受资助 ÷ 已知者,0–1;空 = 无一已知 / Subsidised among those of whom it is known, 0–1; null = of nobody',
      resolve: subsidisedShare,
    }),
    birthUnknown: t.exposeInt('birthUnknown', { description: '出生年份未知 / Year of birth unknown' }),
    ethnicityUnknown: t.exposeInt('ethnicityUnknown', { description: '民族未知 / Ethnicity unknown' }),
  }),
});
