import type { TrailEntry } from '../../trail/trail-api.ts';
import { listOf } from './list-of.ts';

/** More than a sheet holds: a longer trail is asked for by its days. */
const longest = 1_000_000;

export const trailLists = {
  trail: listOf<TrailEntry>(
    '办理记录',
    'read-trail',
    async ({ queries, asOf, actor }) => {
      const any = { actorId: null, streamKind: null, event: null, subject: null, fromDay: null, withPlatform: false };
      return (await queries.readTrail({ ...any, untilDay: asOf, offset: 0, limit: longest }, actor)).items;
    },
    {
      时间: ({ at }) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
      人员编号: ({ actorId }) => actorId,
      姓名: ({ actorName }) => actorName,
      办了什么: ({ titleZh }) => titleZh,
      种类: ({ streamKind }) => streamKind,
      对象: ({ subjectZh }) => subjectZh,
      对象编号: ({ subjectId }) => subjectId,
      单位: ({ officeId }, names) => (officeId === null ? null : names.office(officeId)),
      学校: ({ schoolId }, names) => (schoolId === null ? null : names.school(schoolId)),
      条款编号: ({ obligationId }) => obligationId,
      回执编号: ({ eventId }) => eventId,
    },
  ),
};
