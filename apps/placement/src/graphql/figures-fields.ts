import { builder } from '@junheng/graphql';
import type { PlacementCounts, PlacementFigures } from '../figures/figures-api.ts';

const authScopes = { may: 'read-draws' } as const;

const CountsType = builder.objectRef<PlacementCounts>('PlacementCounts').implement({
  description: '分班指标 / Figures of one draw, a school’s draws or the county’s',
  authScopes,
  fields: (t) => ({
    enrolled: t.exposeInt('enrolled', { nullable: true }),
    placed: t.exposeInt('placed'),
    placementRate: t.exposeFloat('placementRate', { nullable: true, description: '百分比 / Per cent' }),
    sizeGap: t.exposeInt('sizeGap', { nullable: true, description: '人 / Pupils' }),
    genderGapMillionths: t.exposeInt('genderGapMillionths', { nullable: true, description: '男生占比差 ×10⁶ / Share of boys × 10⁶' }),
    largestDifferenceMillionths: t.exposeInt('largestDifferenceMillionths', {
      nullable: true,
      description: '最大标准化差异 ×10⁶ / Largest difference in standard deviations × 10⁶',
    }),
    lateArrivals: t.exposeInt('lateArrivals'),
    objectionsOpen: t.exposeInt('objectionsOpen'),
    objectionsAccepted: t.exposeInt('objectionsAccepted'),
    objectionsRejected: t.exposeInt('objectionsRejected'),
    changesAsked: t.exposeInt('changesAsked'),
    changesApproved: t.exposeInt('changesApproved', { description: '经批准的例外 / Exceptions of the office' }),
    changesUnapproved: t.exposeInt('changesUnapproved', { description: '查实的擅自转班 / Found without approval' }),
  }),
});

const SchoolFiguresType = builder.objectRef<PlacementFigures['schools'][number]>('SchoolPlacementFigures').implement({
  description: '一校的分班指标 / Figures of one school',
  authScopes,
  fields: (t) => ({ schoolId: t.exposeID('schoolId'), counts: t.field({ type: CountsType, resolve: (school) => school }) }),
});

const DrawFiguresType = builder.objectRef<PlacementFigures['draws'][number]>('DrawFigures').implement({
  description: '一次分班的指标 / Figures of one draw',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    grade: t.exposeInt('grade'),
    isPublished: t.exposeBoolean('isPublished'),
    isFixed: t.exposeBoolean('isFixed'),
    counts: t.field({ type: CountsType, resolve: (draw) => draw }),
  }),
});

const FiguresType = builder.objectRef<PlacementFigures>('PlacementFigures').implement({
  description: '一学年的分班指标 / The figures of placement in one school year',
  authScopes,
  fields: (t) => ({
    schoolYear: t.exposeInt('schoolYear'),
    county: t.expose('county', { type: CountsType }),
    schools: t.field({ type: [SchoolFiguresType], resolve: ({ schools }) => [...schools] }),
    draws: t.field({ type: [DrawFiguresType], resolve: ({ draws }) => [...draws] }),
  }),
});

builder.queryField('placementFigures', (t) =>
  t.field({
    type: FiguresType,
    nullable: true,
    description: '分班指标：县、校、次 / Figures of placement by county, school and draw',
    authScopes,
    complexity: { field: 1, multiplier: 20 },
    args: { schoolYear: t.arg.int({ required: true }) },
    resolve: (_root, { schoolYear }, { apis, actor }) => apis.placement.readPlacementFigures(schoolYear, actor!),
  }),
);
