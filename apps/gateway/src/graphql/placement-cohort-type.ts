import { builder } from '@junheng/graphql';
import { hasChoice, type PlacementClass, type PlacementCohort, placementStates } from '../equity/placement-cohorts.ts';
import { FactType } from './fact-type.ts';
import { ofOwnSchool } from './own-places.ts';
import { daySuffix, SchoolRef } from './school-ref.ts';

const PlacementStateEnum = builder.enumType('PlacementState', {
  description: '未抽签、已封存、已抽签、公示中、已确定 / Not drawn, sealed, drawn, on public notice, fixed',
  values: placementStates,
});

const PlacementClassType = builder.objectRef<PlacementClass>('PlacementClass').implement({
  description: '抽签分出的一个班及此后的变动 / A class as drawn, and what came after',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    classNo: t.exposeInt('classNo'),
    pupils: t.exposeInt('pupils', { description: '抽签时人数 / Pupils as drawn' }),
    boys: t.exposeInt('boys', { nullable: true }),
    girls: t.exposeInt('girls', { nullable: true }),
    late: t.exposeInt('late', { description: '补报进班 / Late arrivals' }),
    transferredIn: t.exposeInt('transferredIn', { description: '转入、回班 / Transferred in or returned' }),
    left: t.exposeInt('left', { description: '离班 / Left' }),
    movedIn: t.exposeInt('movedIn', { description: '经批准转入本班 / Moved in from another class, approved' }),
    movedOut: t.exposeInt('movedOut', { description: '经批准转出本班 / Moved to another class, approved' }),
  }),
});

export const PlacementCohortType = builder.objectRef<PlacementCohort>('PlacementCohort').implement({
  description:
    '一所学校起始年级的分班:是否抽签、差距、此后的变动;均来自分班的公开事件 / Placement of a school’s starting grade: whether it was drawn, the gaps, what came after; all from public events of placement',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    id: t.id({ resolve: ({ school, grade }) => `placement:${school.schoolId}:${school.schoolYear}:${grade}${daySuffix(school)}` }),
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    grade: t.exposeInt('grade'),
    state: t.field({ type: PlacementStateEnum, resolve: ({ state }) => state }),
    hasChoice: t.boolean({
      description: '不止一个班,或虽只一个班也抽了签 / More than one class, or drawn all the same',
      resolve: hasChoice,
    }),
    annulled: t.exposeInt('annulled', { description: '作废的抽签 / Draws annulled' }),
    enrolled: t.exposeInt('enrolled', { description: '名册上该年级学生,含未编班者 / Pupils of the grade by the rosters' }),
    placed: t.exposeInt('placed', { nullable: true, description: '抽签编班的学生,含补报、转入,减去离班;空 = 尚未抽签 / null = not drawn' }),
    classes: t.field({ type: [PlacementClassType], complexity: { multiplier: 6 }, resolve: ({ classes }) => classes }),
    sizeGap: t.exposeInt('sizeGap', { nullable: true, description: '抽签时最大班减最小班 / Largest less smallest class as drawn' }),
    genderGap: t.exposeFloat('genderGap', {
      nullable: true,
      description: '各班男生比例最大减最小,百分点 / Share of boys, largest less smallest, percentage points',
    }),
    largestDifference: t.exposeFloat('largestDifference', {
      nullable: true,
      description: '抽签公布的最大标准化差异,标准差 / Largest standardised difference as the draw published it, standard deviations',
    }),
    late: t.exposeInt('late', { description: '补报人数 / Late arrivals' }),
    changesAsked: t.int({ description: '转班申请 / Changes of class asked for', resolve: ({ changes }) => changes.asked }),
    changesApproved: t.int({ resolve: ({ changes }) => changes.approved }),
    changesRefused: t.int({ resolve: ({ changes }) => changes.refused }),
    objections: t.int({ description: '异议 / Objections', resolve: ({ objections }) => objections.raised }),
    objectionsOpen: t.int({ resolve: ({ objections }) => objections.open }),
    objectionsAccepted: t.int({ resolve: ({ objections }) => objections.accepted }),
    violations: t.exposeInt('violations', { description: '查实的违规,按件 / Confirmed violations, by cases' }),
    facts: t.field({
      type: [FactType],
      complexity: { multiplier: 4 },
      description: '封存、抽签、公示、确定的事件 / The events of seal, draw, notice and fixing',
      resolve: ({ facts }) => facts,
    }),
  }),
});
