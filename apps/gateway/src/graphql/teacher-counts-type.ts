import { builder } from '@junheng/graphql';
import type { TeacherNumbers } from '../api.ts';

/** `students`: of the same school, stage or county, for the ratio. */
export type TeacherCounts = { numbers: TeacherNumbers; students: number };

export const TeacherCountsType = builder.objectRef<TeacherCounts>('TeacherCounts').implement({
  description: '教师人数;未填报的不计入各项 / Teachers placed in the school year; what no file says is not counted in',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    total: t.int({ resolve: ({ numbers }) => numbers.total }),
    fullTime: t.int({ description: '专任教师 / Full-time teachers', resolve: ({ numbers }) => numbers.fullTime }),
    bachelorOrHigher: t.int({
      description: '本科及以上学历 / Bachelor’s degree or higher',
      resolve: ({ numbers }) => numbers.bachelorOrHigher,
    }),
    midTitleOrHigher: t.int({
      description: '中级及以上职称:正高级、高级、一级 / Title of middle grade or higher',
      resolve: ({ numbers }) => numbers.midTitleOrHigher,
    }),
    backbone: t.int({
      description: '县级及以上骨干教师 / Backbone teachers of county level or above',
      resolve: ({ numbers }) => numbers.backbone,
    }),
    ruralUnder35: t.int({
      description: '35岁以下乡村教师,以学年开始前的8月31日计 / Rural teachers under 35 on 31 August, the day before the school year begins',
      resolve: ({ numbers }) => numbers.ruralUnder35,
    }),
    studentsPerFullTimeTeacher: t.float({
      nullable: true,
      description:
        '每名专任教师对应的学生数,含未编班学生;空 = 没有专任教师 / Students, unplaced ones included, per full-time teacher; null = there is none',
      resolve: ({ numbers, students }) => (numbers.fullTime === 0 ? null : students / numbers.fullTime),
    }),
  }),
});
