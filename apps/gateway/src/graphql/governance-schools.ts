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
