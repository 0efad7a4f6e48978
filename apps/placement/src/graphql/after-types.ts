import { arrivalKinds, objectionDecisions, objectionRemedies, objectors, signingStatements } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import {
  type DrawAfter,
  type LateArrival,
  type NoticeList,
  type Objection,
  objectionSteps,
  type PublicNotice,
} from '../after/after-api.ts';
import { DrawStatusEnum } from './draw-parts.ts';
import { enumOf } from './enum-of.ts';

const authScopes = { may: 'read-draws' } as const;
/** Guardians follow what they raised, beside those who see draws. */
const followers = { mayAny: ['read-draws', 'raise-objections'] as const };

export const SigningStatementEnum = enumOf('SigningStatement', '监督签字 / What a supervisor said of the draw', signingStatements);
export const ObjectionStepEnum = enumOf('DrawObjectionStep', '异议办理状态 / How far an objection is', objectionSteps);
export const ObjectionDecisionEnum = enumOf('DrawObjectionDecision', '异议处理决定 / Whether it holds', objectionDecisions);
export const ObjectionRemedyEnum = enumOf('DrawObjectionRemedy', '补救措施 / What it leads to', objectionRemedies);
const ObjectorEnum = enumOf('DrawObjector', '异议提出人 / As what somebody objects', objectors);
export const ArrivalKindEnum = enumOf('LateArrivalKind', '到班方式 / How somebody comes after the draw', arrivalKinds);

const HomeroomLotType = builder.objectRef<DrawAfter['homeroom'][number]>('HomeroomLot').implement({
  description: '班主任抽签结果 / Which class a homeroom teacher drew',
  authScopes,
  fields: (t) => ({
    classNo: t.exposeInt('classNo'),
    staffId: t.exposeID('staffId'),
    name: t.exposeString('name', { nullable: true, description: '空 = 已删除 / null: erased' }),
  }),
});

const TeamLotType = builder.objectRef<DrawAfter['teams'][number]>('TeachingTeamLot').implement({
  description: '教师团队抽签结果 / Which class a teaching team drew',
  authScopes,
  fields: (t) => ({
    classNo: t.exposeInt('classNo'),
    teamId: t.exposeID('teamId'),
    members: t.exposeString('members', { nullable: true }),
  }),
});

const SignatureType = builder.objectRef<DrawAfter['signatures'][number]>('DrawSignature').implement({
  description: '监督签字 / A supervisor and whether they signed',
  authScopes,
  fields: (t) => ({
    supervisorId: t.exposeID('supervisorId'),
    role: t.exposeString('role', { nullable: true }),
    name: t.exposeString('name', { nullable: true }),
    statement: t.expose('statement', { type: SigningStatementEnum, nullable: true, description: '空 = 尚未签字 / null: not yet' }),
    reason: t.exposeString('reason', { nullable: true, description: '拒签理由 / Why not' }),
    onPaper: t.exposeBoolean('onPaper', { description: '纸质签字 / Signed by hand on the printed result' }),
  }),
});

const NoticeWindowType = builder.objectRef<NonNullable<DrawAfter['notice']>>('DrawNoticeWindow').implement({
  description: '公示期 / First and last day of the notice',
  authScopes,
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    isOver: t.exposeBoolean('isOver'),
  }),
});

const PlacedClassType = builder.objectRef<DrawAfter['classes'][number]>('PlacedClass').implement({
  description: '班级人数：确定前为抽签结果，确定后为现状 / Pupils of a class: as drawn, and once fixed as it is now',
  authScopes,
  fields: (t) => ({ classNo: t.exposeInt('classNo'), pupils: t.exposeInt('pupils') }),
});

export const DrawAfterType = builder.objectRef<DrawAfter>('DrawAfter').implement({
  description: '抽签之后：抽教师、签字、公示、异议、确定、补报 / What followed a draw',
  authScopes,
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    attempt: t.exposeInt('attempt'),
    status: t.expose('status', { type: DrawStatusEnum }),
    homeroom: t.field({ type: [HomeroomLotType], resolve: ({ homeroom }) => [...homeroom] }),
    teams: t.field({ type: [TeamLotType], resolve: ({ teams }) => [...teams] }),
    signatures: t.field({ type: [SignatureType], resolve: ({ signatures }) => [...signatures] }),
    hasEnoughSignatures: t.exposeBoolean('hasEnoughSignatures', { description: '过半数已签 / More than half signed' }),
    notice: t.expose('notice', { type: NoticeWindowType, nullable: true }),
    openObjections: t.int({ resolve: ({ objections }) => objections.open }),
    acceptedObjections: t.int({ resolve: ({ objections }) => objections.accepted }),
    rejectedObjections: t.int({ resolve: ({ objections }) => objections.rejected }),
    classes: t.field({ type: [PlacedClassType], resolve: ({ classes }) => [...classes] }),
    arrivals: t.int({ description: '补报人数 / Arrivals so far', resolve: ({ arrivals }) => arrivals.length }),
  }),
});

const NoticeClassType = builder.objectRef<PublicNotice['balance']['classes'][number]>('DrawNoticeClass').implement({
  description: '公示的班级：人数与性别 / A class on notice: size and gender',
  authScopes: { signedIn: true },
  fields: (t) => ({
    classNo: t.exposeInt('classNo'),
    pupils: t.exposeInt('pupils'),
    boys: t.exposeInt('boys'),
    girls: t.exposeInt('girls'),
  }),
});

export const DrawNoticeType = builder.objectRef<PublicNotice>('DrawNotice').implement({
  description: '分班公示（无姓名）：班级人数、均衡、签字 / The public notice without names',
  authScopes: { signedIn: true },
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    attempt: t.exposeInt('attempt'),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    isOver: t.exposeBoolean('isOver'),
    isFixed: t.exposeBoolean('isFixed'),
    sealHash: t.exposeString('sealHash'),
    resultHash: t.exposeString('resultHash'),
    supervisors: t.exposeInt('supervisors'),
    signed: t.exposeInt('signed'),
    refused: t.exposeInt('refused'),
    classes: t.field({ type: [NoticeClassType], resolve: ({ balance }) => balance.classes }),
    largestDifferenceMillionths: t.int({ resolve: ({ balance }) => balance.largestDifferenceMillionths }),
  }),
});

const NoticePupilType = builder.objectRef<NoticeList['pupils'][number]>('DrawNoticePupil').implement({
  description: '公示名单一行：姓名与班级 / One line of the list: name and class',
  authScopes: { mayAny: ['read-draw-rosters', 'read-own-child'] },
  fields: (t) => ({ classNo: t.exposeInt('classNo'), name: t.exposeString('name', { nullable: true }) }),
});

export const DrawNoticeListType = builder.objectRef<NoticeList>('DrawNoticeList').implement({
  description: '公示名单：学校张贴用，公示期内本年级家长可看 / The list for the school’s board, and for guardians while the notice lasts',
  authScopes: { mayAny: ['read-draw-rosters', 'read-own-child'] },
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    resultHash: t.exposeString('resultHash'),
    pupils: t.field({ type: [NoticePupilType], resolve: ({ pupils }) => [...pupils] }),
  }),
});

export const ObjectionType = builder.objectRef<Objection>('DrawObjection').implement({
  description: '对分班结果的异议 / An objection to a draw’s result',
  authScopes: followers,
  fields: (t) => ({
    objectionId: t.exposeID('objectionId'),
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    raisedAs: t.expose('raisedAs', { type: ObjectorEnum }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime' }),
    isOwn: t.exposeBoolean('isOwn'),
    studentId: t.exposeID('studentId', { nullable: true }),
    text: t.exposeString('text', { nullable: true, description: '空 = 无权查看或已删除 / null: not yours to read, or erased' }),
    step: t.expose('step', { type: ObjectionStepEnum }),
    remedy: t.expose('remedy', { type: ObjectionRemedyEnum, nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    decidedBy: t.exposeID('decidedBy', { nullable: true }),
    resolvedAt: t.expose('resolvedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const LateArrivalType = builder.objectRef<LateArrival>('LateArrival').implement({
  description: '补报、转入学生的分班 / A pupil placed after the classes were fixed',
  authScopes: { may: 'read-draw-rosters' },
  fields: (t) => ({
    drawId: t.exposeID('drawId'),
    arrivalNo: t.exposeInt('arrivalNo'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    studentId: t.exposeID('studentId'),
    arrival: t.expose('arrival', { type: ArrivalKindEnum }),
    classNo: t.exposeInt('classNo'),
    candidates: t.exposeIntList('candidates', { description: '人数同样最少的班 / The classes that were equally small' }),
    placedAt: t.expose('placedAt', { type: 'DateTime' }),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
  }),
});

export const DrawAfterResult = builder.unionType('DrawAfterResult', {
  types: [DrawAfterType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DrawAfterType),
});
export const ObjectionResult = builder.unionType('DrawObjectionResult', {
  types: [ObjectionType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ObjectionType),
});
export const LateArrivalResult = builder.unionType('LateArrivalResult', {
  types: [LateArrivalType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : LateArrivalType),
});
