import type { DrawPlan, PublicSource } from '@junheng/contracts';
import { builder, codedError } from '@junheng/graphql';
import type { PlanInput } from '../plan/plan-api.ts';
import { enumOf } from './enum-of.ts';

const authScopes = { may: 'read-draws' } as const;

export const PublicSourceKindEnum = enumOf('DrawSourceKind', '公共随机值的来源 / Where the public value comes from', [
  'hall',
  'lottery',
  'drand',
]);

/** One type for three kinds: what a kind has no use for is null. */
export const PublicSourceType = builder.objectRef<PublicSource>('DrawPublicSource').implement({
  description: '公共随机值来自哪里，封存前写定 / Where the public value comes from, named before the seal',
  authScopes,
  fields: (t) => ({
    kind: t.field({ type: PublicSourceKindEnum, resolve: ({ kind }) => kind }),
    means: t.string({ nullable: true, resolve: (source) => (source.kind === 'hall' ? source.means : null) }),
    name: t.string({ nullable: true, resolve: (source) => (source.kind === 'lottery' ? source.name : null) }),
    issue: t.string({ nullable: true, resolve: (source) => (source.kind === 'lottery' ? source.issue : null) }),
    drawnAt: t.string({ nullable: true, resolve: (source) => (source.kind === 'lottery' ? source.drawnAt : null) }),
    count: t.int({ nullable: true, resolve: (source) => (source.kind === 'drand' ? null : source.count) }),
    least: t.int({ nullable: true, resolve: (source) => (source.kind === 'drand' ? null : source.least) }),
    most: t.int({ nullable: true, resolve: (source) => (source.kind === 'drand' ? null : source.most) }),
    round: t.int({ nullable: true, resolve: (source) => (source.kind === 'drand' ? source.round : null) }),
  }),
});

export const PublicSourceInput = builder.inputType('DrawPublicSourceInput', {
  fields: (t) => ({
    kind: t.field({ type: PublicSourceKindEnum, required: true }),
    means: t.string(),
    name: t.string(),
    issue: t.string(),
    drawnAt: t.string(),
    count: t.int(),
    least: t.int(),
    most: t.int(),
    round: t.int(),
  }),
});

const WeightedType = builder.objectRef<DrawPlan['attributes'][number]>('DrawAttribute').implement({
  description: '均衡的方面与权重 / What classes are to be alike in, with its weight',
  authScopes,
  fields: (t) => ({ key: t.exposeString('key'), weight: t.exposeInt('weight') }),
});
const JointType = builder.objectRef<DrawPlan['joint'][number]>('DrawJointAttribute').implement({
  description: '一起均衡的两个方面 / Two attributes balanced jointly',
  authScopes,
  fields: (t) => ({ keys: t.stringList({ resolve: ({ keys }) => [...keys] }), weight: t.exposeInt('weight') }),
});

export const PlanType = builder.objectRef<DrawPlan>('DrawPlan').implement({
  description: '分班方案 / What was agreed before the seal',
  authScopes,
  fields: (t) => ({
    classCount: t.exposeInt('classCount'),
    sizes: t.field({ type: ['Int'], nullable: true, resolve: ({ sizes }) => sizes }),
    capacities: t.field({ type: ['Int'], nullable: true, resolve: ({ capacities }) => capacities }),
    attributes: t.field({ type: [WeightedType], resolve: ({ attributes }) => attributes }),
    joint: t.field({ type: [JointType], resolve: ({ joint }) => joint }),
    drawDay: t.expose('drawDay', { type: 'Date' }),
    noticeDays: t.exposeInt('noticeDays'),
    publicSource: t.field({ type: PublicSourceType, resolve: ({ publicSource }) => publicSource }),
    revealDeadline: t.exposeString('revealDeadline'),
    openRows: t.exposeBoolean('openRows'),
  }),
});

const WeightedInput = builder.inputType('DrawAttributeInput', {
  fields: (t) => ({ key: t.string({ required: true }), weight: t.int({ required: true }) }),
});
const JointInput = builder.inputType('DrawJointAttributeInput', {
  fields: (t) => ({ keys: t.stringList({ required: true }), weight: t.int({ required: true }) }),
});

/** What a day's plans have in common: the number of classes follows from the pupils. */
const sharedFields = (t: Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]) => ({
  attributes: t.field({ type: [WeightedInput], required: true }),
  joint: t.field({ type: [JointInput], required: true }),
  drawDay: t.field({ type: 'Date', required: true }),
  noticeDays: t.int({ required: true }),
  publicSource: t.field({ type: PublicSourceInput, required: true }),
  revealDeadline: t.string({ required: true }),
  openRows: t.boolean({ required: true }),
});

export const DayPlanInput = builder.inputType('DrawDayPlanInput', { fields: sharedFields });
export const DrawPlanInput = builder.inputType('DrawPlanInput', {
  fields: (t) => ({
    classCount: t.int({ required: true }),
    sizes: t.intList(),
    capacities: t.intList(),
    ...sharedFields(t),
  }),
});

type Given<T extends { $inferInput: unknown }> = T['$inferInput'];

export function dayPlanOf(given: Given<typeof DayPlanInput>): Omit<PlanInput, 'classCount' | 'sizes' | 'capacities'> {
  const { attributes, joint, drawDay, noticeDays, publicSource, revealDeadline, openRows } = given;
  return {
    attributes: attributes.map(({ key, weight }) => ({ key, weight })),
    joint: joint.map(({ keys, weight }) => ({ keys: [keys[0] ?? '', keys[1] ?? ''], weight })),
    drawDay,
    noticeDays,
    publicSource: sourceOf(publicSource),
    revealDeadline,
    openRows,
  };
}

export const planOf = (given: Given<typeof DrawPlanInput>): PlanInput => ({
  classCount: given.classCount,
  sizes: given.sizes ?? null,
  capacities: given.capacities ?? null,
  ...dayPlanOf(given),
});

/** @throws BAD_INPUT where a source lacks what its kind needs */
export function sourceOf({ kind, means, name, issue, drawnAt, count, least, most, round }: Given<typeof PublicSourceInput>): PublicSource {
  const given = count != null && least != null && most != null ? { count, least, most } : null;
  if (kind === 'hall' && means != null && given) return { kind, means, ...given };
  if (kind === 'lottery' && name != null && issue != null && drawnAt != null && given) return { kind, name, issue, drawnAt, ...given };
  if (kind === 'drand' && round != null) return { kind, round };
  throw codedError('BAD_INPUT', `${kind} lacks a field`);
}
