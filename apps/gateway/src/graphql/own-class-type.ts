import { reachOf } from '@junheng/access';
import { builder } from '@junheng/graphql';
import type { OwnRoster } from '@junheng/registry/api';
import type { ClassView } from '../api.ts';
import { classStanding } from '../equity/class-standing.ts';
import { ClassStandingType } from './class-standing-type.ts';
import { SchoolClassRef } from './school-ref.ts';

type OwnClass = { roster: OwnRoster; schoolClass: ClassView | null };

const OwnClassType = builder.objectRef<OwnClass>('OwnClass').implement({
  description: '班主任自己的班:名单、班额、与全县比较 / A homeroom teacher’s own class',
  authScopes: { may: 'read-own-roster' },
  fields: (t) => ({
    classId: t.id({ resolve: ({ roster }) => roster.classId }),
    names: t.stringList({
      description: '姓名,按拼音;已不可读的不在其中 / By pinyin, without those that can no longer be read',
      resolve: ({ roster }) => roster.names,
    }),
    schoolClass: t.field({
      type: SchoolClassRef,
      nullable: true,
      description: '空 = 视图尚未计入 / null = the view has not taken it in yet',
      resolve: ({ schoolClass }) => schoolClass,
    }),
    standing: t.field({
      type: ClassStandingType,
      nullable: true,
      resolve: ({ schoolClass }, _args, { apis }) => schoolClass && classStanding(apis.view.countyOf(schoolClass), schoolClass),
    }),
  }),
});

builder.queryField('ownClasses', (t) =>
  t.field({
    type: [OwnClassType],
    authScopes: { may: 'read-own-roster' },
    description: '权限所及的班,新的学年在前 / The classes of the actor’s grants, newest school year first',
    resolve: async (_root, _args, { apis: { registry, view, readAudit }, actor }) => {
      const classIds = [...new Set(reachOf(actor, 'read-own-roster').class)];
      const rosters = await Promise.all(classIds.map((classId) => registry.readOwnRoster(classId, actor!)));
      const found = rosters.filter((roster) => roster !== null).toSorted((a, b) => b.schoolYear - a.schoolYear);
      const classes = await view.readClasses(found.map(({ classId }) => ({ classId, asOf: null })));
      for (const { classId: subject, schoolId, names } of found)
        await readAudit.recordRead({ right: 'read-own-roster', kind: 'class-roster', subject, schoolId, count: names.length }, actor!);
      return found.map((roster, at) => ({ roster, schoolClass: classes[at]! }));
    },
  }),
);
