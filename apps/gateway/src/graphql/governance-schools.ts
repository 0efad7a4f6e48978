import { builder } from '@junheng/graphql';
import { AwardType, FundBookingType } from '@junheng/governance/graphql';
import type { SchoolView, ViewApi } from '../api.ts';
import { SchoolRef } from './school-ref.ts';

/** Governance knows a school by its id alone; its name and code stand in the view. null: no school, or none that the view has. */
export async function schoolOf(view: ViewApi, schoolId: string | null): Promise<SchoolView | null> {
  if (schoolId === null) return null;
  const { schools } = await view.readCounty({ schoolYear: null, asOf: null });
  return schools.find((school) => school.schoolId === schoolId) ?? null;
}

const description = '学校，按最新学年 / The school, in its newest year';

builder.objectField(AwardType, 'school', (t) =>
  t.field({ type: SchoolRef, nullable: true, description, resolve: ({ schoolId }, _args, { apis }) => schoolOf(apis.view, schoolId) }),
);
builder.objectField(FundBookingType, 'school', (t) =>
  t.field({ type: SchoolRef, nullable: true, description, resolve: ({ schoolId }, _args, { apis }) => schoolOf(apis.view, schoolId) }),
);

const SchoolNameType = builder.objectRef<Pick<SchoolView, 'schoolId' | 'code' | 'name'>>('SchoolName').implement({
  description: '学校的登记编号、标识码与名称 / A school by its id, code and name',
  authScopes: { signedIn: true },
  fields: (t) => ({ schoolId: t.exposeID('schoolId'), code: t.exposeString('code'), name: t.exposeString('name') }),
});

builder.queryField('schoolNames', (t) =>
  t.field({
    type: [SchoolNameType],
    authScopes: { signedIn: true },
    description: '全县学校名称，按标识码 / The county’s schools by code: what a form chooses from',
    resolve: async (_root, _args, { apis }) => [...(await apis.view.readCounty({ schoolYear: null, asOf: null })).schools],
  }),
);
