import { phaseOutcomes, type PackChoices, type PhaseResult } from '@junheng/contracts';
import { builder } from '@junheng/graphql';
import type {
  Clause,
  ClauseTarget,
  Conflict,
  GovernanceRuleView,
  Milestone,
  PackVersionView,
  PackView,
  PhaseView,
  PolicyReader,
  Responsibility,
  SettingsView,
  Timeline,
} from '../packs/packs-api.ts';
import { indicatorName, targetText } from '../packs/target-text.ts';
import { enumOf } from './enum-of.ts';
import { LightColourEnum } from './light-enums.ts';
import { DutyEvidenceType } from './light-values-types.ts';

const Standing = enumOf('PolicyStanding', '文件在本县的状态 / How a document stands in the county', [
  'in-force',
  'upcoming',
  'withdrawn',
  'not-chosen',
  'later',
]);
const Level = enumOf('PolicyLevel', '发文层级 / Who issued it', ['county', 'province', 'national']);
const PartKind = enumOf('PolicyPartKind', '条款所在部分 / Part of a document', ['phase', 'measure', 'keyProject', 'safeguard']);
const ClauseKind = enumOf('PolicyClauseKind', '条款性质 / How a clause speaks', ['quantitative', 'prohibition', 'process', 'milestone']);
const Modality = enumOf('PolicyModality', '约束程度 / How far a clause obliges', ['mandatory', 'encouraged', 'aspired', 'practice']);
const Rule = enumOf('PolicyLightRule', '亮灯规则 / Which light a clause may show', ['full', 'never-red', 'none']);
const TargetOrigin = enumOf('PolicyTargetOrigin', '数值来源 / Where a number comes from', ['document', 'setting', 'ours', 'county']);
const OfficeSource = enumOf('OfficeSource', '责任科室来源 / Where the office comes from', ['county', 'document', 'derived', 'suggested']);
const Defect = enumOf('AssignmentDefect', '责任空缺的原因 / Why nobody answers', ['NOBODY_NAMED', 'NAME_NOT_MAPPED', 'OFFICE_CLOSED']);
const ClauseSource = enumOf('PolicyChoiceSource', '日期来源 / Whose day it is', ['county', 'document', 'ours']);
const PhaseStanding = enumOf('PhaseStanding', '阶段状态 / How a phase stands', ['ahead', 'running', 'over']);
const Outcome = enumOf('PhaseOutcome', '阶段目标结论 / Final result of a goal', phaseOutcomes);

const authScopes = { may: 'read-policy' } as const;

const DueChoiceType = builder.objectRef<PackChoices['dueDates'][number]>('DueChoice').implement({
  description: '本县确定的完成日期 / A day the county settled',
  authScopes,
  fields: (t) => ({ obligationId: t.exposeID('obligationId'), due: t.expose('due', { type: 'Date' }) }),
});
const StandardChoiceType = builder.objectRef<PackChoices['standards'][number]>('StandardChoice').implement({
  description: '本县填写的省市标准值 / A value entered for “the standard”',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    indicatorId: t.exposeID('indicatorId'),
    stage: t.exposeString('stage', { nullable: true }),
    value: t.exposeString('value'),
  }),
});
const LeadingChoiceType = builder.objectRef<PackChoices['leading'][number]>('LeadingChoice').implement({
  description: '要求不一致时以哪条为准 / Which clause the county goes by',
  authScopes,
  fields: (t) => ({ indicatorId: t.exposeID('indicatorId'), obligationId: t.exposeID('obligationId') }),
});
const ChoicesType = builder.objectRef<PackChoices>('PolicyChoices').implement({
  description: '文件留给县里的选择 / What a document leaves to the county',
  authScopes,
  fields: (t) => ({
    dueDates: t.field({ type: [DueChoiceType], resolve: ({ dueDates }) => dueDates }),
    standards: t.field({ type: [StandardChoiceType], resolve: ({ standards }) => standards }),
    leading: t.field({ type: [LeadingChoiceType], resolve: ({ leading }) => leading }),
    monthlyReportDay: t.exposeInt('monthlyReportDay', { nullable: true }),
    quarterlyMeeting: t.exposeBoolean('quarterlyMeeting'),
  }),
});

const VersionType = builder.objectRef<PackVersionView>('PolicyVersion').implement({
  description: '启用的版本 / A version in force from a day on',
  authScopes,
  fields: (t) => ({
    version: t.exposeString('version'),
    from: t.expose('from', { type: 'Date' }),
    contentHash: t.exposeString('contentHash', { description: '文件内容的 SHA-256 / Of the document’s text' }),
    choices: t.field({ type: ChoicesType, resolve: ({ choices }) => choices }),
  }),
});

export const PolicyDocumentType = builder.objectRef<PackView>('PolicyDocument').implement({
  description: '政策文件在本县的情况 / A policy document as it stands in the county',
  authScopes,
  fields: (t) => ({
    packId: t.exposeID('packId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    shortZh: t.exposeString('shortZh'),
    shortEn: t.exposeString('shortEn'),
    issuerZh: t.exposeString('issuerZh'),
    issuerEn: t.exposeString('issuerEn'),
    docNumber: t.exposeString('docNumber', { description: '空：不详 / empty: unknown' }),
    date: t.exposeString('date', { description: '年或年-月-日 / YYYY or YYYY-MM-DD' }),
    level: t.field({ type: Level, resolve: ({ level }) => level }),
    standing: t.field({ type: Standing, resolve: ({ standing }) => standing }),
    version: t.field({ type: VersionType, nullable: true, resolve: ({ version }) => version }),
    versions: t.field({ type: [VersionType], resolve: ({ versions }) => [...versions] }),
    withdrawnFrom: t.expose('withdrawnFrom', { type: 'Date', nullable: true }),
    contentHash: t.exposeString('contentHash'),
    obligations: t.exposeInt('obligations'),
    defects: t.exposeInt('defects', { description: '无责任科室的条款 / Clauses nobody answers for' }),
  }),
});

const TargetType = builder.objectRef<ClauseTarget>('PolicyTarget').implement({
  description: '条款要求的数值 / A number a clause asks for',
  authScopes,
  fields: (t) => ({
    indicatorId: t.exposeID('indicatorId'),
    comparator: t.exposeString('comparator'),
    value: t.exposeString('value', { nullable: true, description: '空：尚未填写的标准 / null: a standard not entered yet' }),
    unit: t.exposeString('unit'),
    stage: t.exposeString('stage'),
    origin: t.field({ type: TargetOrigin, resolve: ({ origin }) => origin }),
    textZh: t.string({ description: '如：小学 ≤ 45 人/班 / As one line', resolve: (target) => targetText(target).zh }),
    textEn: t.string({ resolve: (target) => targetText(target).en }),
    indicatorZh: t.string({ resolve: ({ indicatorId }) => indicatorName(indicatorId).zh }),
    indicatorEn: t.string({ resolve: ({ indicatorId }) => indicatorName(indicatorId).en }),
  }),
});

export const ResponsibilityType = builder.objectRef<Responsibility>('Responsibility').implement({
  description: '责任分工：牵头、配合 / Who answers and who helps',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    leadOffice: t.exposeID('leadOffice', { nullable: true }),
    coOffices: t.field({ type: ['ID'], resolve: ({ coOffices }) => [...coOffices] }),
    personId: t.exposeID('personId', { nullable: true }),
    personName: t.exposeString('personName', { nullable: true, description: '责任人姓名；空：未定或已删除 / null: nobody, or erased' }),
    source: t.field({ type: OfficeSource, nullable: true, resolve: ({ source }) => source }),
    nameZh: t.exposeString('nameZh', { nullable: true, description: '文件中的写法 / As the document writes it' }),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    inheritedFrom: t.exposeID('inheritedFrom', { nullable: true }),
    defect: t.field({ type: Defect, nullable: true, resolve: ({ defect }) => defect }),
  }),
});

const ClauseTasksType = builder.objectRef<Clause['tasks']>('PolicyClauseTasks').implement({
  description: '条款的任务 / Tasks that follow from a clause',
  authScopes,
  fields: (t) => ({ open: t.exposeInt('open'), late: t.exposeInt('late'), done: t.exposeInt('done') }),
});

export const ClauseType = builder.objectRef<Clause>('PolicyClause').implement({
  description: '条款及其对本县的要求 / A clause and what it demands of the county',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    partKind: t.field({ type: PartKind, resolve: ({ partKind }) => partKind }),
    partId: t.exposeID('partId'),
    partZh: t.exposeString('partZh'),
    partEn: t.exposeString('partEn'),
    clause: t.exposeString('clause'),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    textZh: t.exposeString('textZh'),
    textEn: t.exposeString('textEn'),
    kind: t.field({ type: ClauseKind, resolve: ({ kind }) => kind }),
    modality: t.field({ type: Modality, resolve: ({ modality }) => modality }),
    lightRule: t.field({ type: Rule, resolve: (clause) => clause.lightRule }),
    indicatorId: t.exposeID('indicatorId', { nullable: true }),
    targets: t.field({ type: [TargetType], resolve: ({ targets }) => [...targets] }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    dueSource: t.field({ type: ClauseSource, nullable: true, resolve: ({ dueSource }) => dueSource }),
    frequency: t.exposeString('frequency', { nullable: true }),
    frequencySource: t.field({ type: ClauseSource, nullable: true, resolve: ({ frequencySource }) => frequencySource }),
    responsibility: t.field({ type: ResponsibilityType, resolve: ({ responsibility }) => responsibility }),
    leavesDueOpen: t.exposeBoolean('leavesDueOpen'),
    leavesValueOpen: t.exposeBoolean('leavesValueOpen'),
    conflictsWith: t.field({ type: ['ID'], resolve: ({ conflictsWith }) => [...conflictsWith] }),
    tasks: t.field({ type: ClauseTasksType, resolve: ({ tasks }) => tasks }),
    files: t.field({
      type: [DutyEvidenceType],
      description: '佐证材料；无权查看时为空 / Files of evidence; empty for who may not see them',
      resolve: ({ files }) => [...files],
    }),
    evidence: t.exposeInt('evidence', { description: '佐证材料件数 / Files of evidence' }),
    light: t.field({
      type: LightColourEnum,
      nullable: true,
      description: '按规则的亮灯；空：不亮灯或无权查看 / By the rule; null: none, or not to be seen',
      resolve: ({ light }) => light,
    }),
    isOverridden: t.exposeBoolean('isOverridden', { description: '另有人工标注 / An override stands beside it' }),
  }),
});

const RuleType = builder.objectRef<GovernanceRuleView>('GovernanceRule').implement({
  description: '组织推进规则 / A rule of how the reform is run',
  authScopes,
  fields: (t) => ({
    ruleId: t.exposeID('ruleId'),
    clause: t.exposeString('clause'),
    ruleZh: t.exposeString('ruleZh'),
    ruleEn: t.exposeString('ruleEn'),
    cadence: t.exposeString('cadence'),
    obligationIds: t.field({ type: ['ID'], resolve: ({ obligationIds }) => [...obligationIds] }),
  }),
});

const PolicyType = builder.objectRef<PolicyReader>('Policy').implement({
  description: '逐条阅读一份文件 / A document, clause by clause',
  authScopes,
  fields: (t) => ({
    document: t.field({ type: PolicyDocumentType, resolve: ({ pack }) => pack }),
    clauses: t.field({ type: [ClauseType], resolve: ({ clauses }) => [...clauses] }),
    rules: t.field({ type: [RuleType], resolve: ({ rules }) => [...rules] }),
  }),
});

const SideType = builder.objectRef<Conflict['sides'][number]>('PolicyConflictSide').implement({
  description: '其中一条的要求 / What one clause asks',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    shortZh: t.exposeString('shortZh'),
    shortEn: t.exposeString('shortEn'),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    clause: t.exposeString('clause'),
    target: t.field({ type: TargetType, resolve: ({ target }) => target }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    isInForce: t.exposeBoolean('isInForce'),
    isLater: t.exposeBoolean('isLater'),
  }),
});

const ConflictType = builder.objectRef<Conflict>('PolicyConflict').implement({
  description: '同一指标的不同要求 / Different demands on one indicator',
  authScopes,
  fields: (t) => ({
    indicatorId: t.exposeID('indicatorId'),
    sides: t.field({ type: [SideType], resolve: ({ sides }) => [...sides] }),
    leading: t.exposeID('leading', {
      nullable: true,
      description: '本县以此为准；只作标注，各条都照常亮灯 / The one the county goes by: a mark, each clause keeps its light',
    }),
  }),
});

const PhaseResultType = builder.objectRef<PhaseResult>('PhaseResult').implement({
  description: '阶段目标的最终结论 / Final result of a goal',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    outcome: t.field({ type: Outcome, resolve: ({ outcome }) => outcome }),
    value: t.exposeString('value', { nullable: true }),
  }),
});

const PhaseGoalType = builder.objectRef<PhaseView['goals'][number]>('PhaseGoal').implement({
  description: '阶段目标 / Goal of a phase',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    clause: t.exposeString('clause'),
    due: t.expose('due', { type: 'Date', nullable: true }),
  }),
});

export const PhaseType = builder.objectRef<PhaseView>('PolicyPhase').implement({
  description: '文件的阶段 / A phase of a document',
  authScopes,
  fields: (t) => ({
    packId: t.exposeID('packId'),
    shortZh: t.exposeString('shortZh'),
    shortEn: t.exposeString('shortEn'),
    phaseId: t.exposeID('phaseId'),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date', nullable: true }),
    standing: t.field({ type: PhaseStanding, resolve: ({ standing }) => standing }),
    goals: t.field({ type: [PhaseGoalType], resolve: ({ goals }) => [...goals] }),
    results: t.field({ type: [PhaseResultType], nullable: true, resolve: ({ results }) => (results === null ? null : [...results]) }),
  }),
});

const MilestoneType = builder.objectRef<Milestone>('PolicyMilestone').implement({
  description: '到期日 / A day by which something is due',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    due: t.expose('due', { type: 'Date' }),
    leadOffice: t.exposeID('leadOffice', { nullable: true }),
    partId: t.exposeID('partId', { description: '所属措施 / The measure it belongs to' }),
    light: t.field({
      type: LightColourEnum,
      nullable: true,
      description: '按规则的亮灯；空：尚未判定或无权查看 / By the rule; null: none yet, or not to be seen',
      resolve: ({ light }) => light,
    }),
  }),
});

const TimelineType = builder.objectRef<Timeline>('PolicyTimeline').implement({
  description: '阶段与到期日 / Phases and the days by which something is due',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    phases: t.field({ type: [PhaseType], resolve: ({ phases }) => [...phases] }),
    milestones: t.field({ type: [MilestoneType], resolve: ({ milestones }) => [...milestones] }),
  }),
});

const SettingsType = builder.objectRef<SettingsView>('CountySettings').implement({
  description: '本县的选择 / What the county has made its own rule',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    monthlyReportDay: t.exposeInt('monthlyReportDay', { nullable: true }),
    quarterlyMeeting: t.exposeBoolean('quarterlyMeeting'),
  }),
});

builder.queryFields((t) => ({
  policyDocuments: t.field({
    type: [PolicyDocumentType],
    description: '全部政策文件，已启用的在前 / All documents, those in force first',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readPacks(asOf ?? null, actor!),
  }),
  policy: t.field({
    type: PolicyType,
    nullable: true,
    description: '逐条阅读 / One document, clause by clause',
    authScopes,
    args: { packId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { packId, asOf }, { apis, actor }) =>
      apis.governance.readPolicy({ packId: String(packId), asOf: asOf ?? null }, actor!),
  }),
  assignmentDefects: t.field({
    type: [ClauseType],
    description: '无责任科室的条款 / Clauses in force for which nobody answers',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readDefects(asOf ?? null, actor!),
  }),
  policyConflicts: t.field({
    type: [ConflictType],
    description: '文件之间的不一致 / Where documents ask different things',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readConflicts(asOf ?? null, actor!),
  }),
  policyTimeline: t.field({
    type: TimelineType,
    description: '时间轴 / Phases and days due',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readTimeline(asOf ?? null, actor!),
  }),
  countySettings: t.field({
    type: SettingsType,
    description: '月报、例会等本县选择 / What the county chose',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readSettings(asOf ?? null, actor!),
  }),
}));
