import type { DrawRefusal } from '../domain/draw/decide.ts';
import { type Message, refusalsOf } from '../result.ts';

/** What the part after the run answers where it says no. */
const sentences = {
  NotPermitted: { zh: '没有权限；请联系学校或项目办。', en: 'Not permitted; ask the school or the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：文字不能为空或过长，日期应为 2019-10-15 的形式，编号应从名单中选择。请改正后再提交。',
    en: 'The input is not as it should be: no empty or overlong texts, days as 2019-10-15, ids from the lists. Correct it and submit again.',
  },
  DrawUnknown: { zh: '没有这次分班；请先拟定方案。', en: 'There is no such draw; draft its plan first.' },
  DrawNotRun: {
    zh: '还没有抽签分班，班主任和教师团队须在分班结果张贴之后抽签。请先完成抽签。',
    en: 'The draw has not been run; lots, signatures and notice follow the posted classes. Run it first.',
  },
  LotsDrawn: {
    zh: '已抽过签，只抽一次，不能换名单重抽。',
    en: 'These lots are drawn: once, and never again with another list.',
  },
  ListNotOfClasses: { zh: '名单人数与班级数不同；请补齐或删减。', en: 'The list is not as long as there are classes; make it so.' },
  ListedTwice: { zh: '名单中有重复；请每人只列一次。', en: 'Somebody is listed twice; list each once.' },
  LotImpossible: {
    zh: '无论怎样抽，都有教师会抽到自己孩子的班；请换一名教师。',
    en: 'Whatever the shuffle, a teacher would get the own child’s class; list another teacher.',
  },
  NotSupervisorOfDraw: {
    zh: '不是封存时列明的监督员；请核对监督员名单。',
    en: 'The seal names no such supervisor; look at the list of supervisors.',
  },
  SignsByOwnHand: {
    zh: '这位监督员有登录账号，须由本人登录签字，不能登记纸质签字。',
    en: 'This supervisor has an account and signs by the own hand: no paper stands for it.',
  },
  SignedOtherResult: {
    zh: '签字所依据的结果与本次抽签结果不同；请重新核对结果哈希。',
    en: 'What was signed is another result than this draw’s; compare the result hash again.',
  },
  AlreadySigned: { zh: '已签过字，每人只签一次。', en: 'This supervisor has signed; each signs once.' },
  ReasonMissing: { zh: '拒绝签字须写明理由。', en: 'Say why the supervisor would not sign.' },
  PlacementIsFixed: { zh: '分班已确定，不能再办。', en: 'The placement is fixed; this is over.' },
  LotsNotDrawn: { zh: '还没有抽班主任；请先抽签。', en: 'The homeroom teachers have not been drawn; draw them first.' },
  SignaturesMissing: {
    zh: '签字的监督员还不到一半以上；请补签后再公示。',
    en: 'Not more than half of the supervisors have signed; have them sign before the notice.',
  },
  NoticeNotBegun: { zh: '分班结果还没有公示；请先公示。', en: 'The result is not on notice; publish the notice first.' },
  NoticeOver: {
    zh: '公示期已过，不再受理异议；如发现违规，请举报。',
    en: 'The notice is over and takes no more objections; report a violation if you found one.',
  },
  NoticeNotOver: {
    zh: '公示期还没有结束；请在最后一天过后再确定分班。',
    en: 'The notice still lasts; fix the placement after its last day.',
  },
  PupilNotInDraw: { zh: '这名学生不在本次分班名册中；请核对。', en: 'This pupil is not on the roster of the draw; check the pupil.' },
  ObjectionExists: { zh: '这个编号已用于另一项异议；请重新提出。', en: 'This id stands for another objection; raise it anew.' },
  ObjectionUnknown: { zh: '没有这项异议。', en: 'There is no such objection.' },
  ObjectionIsResolved: { zh: '异议已处理，不能再改。', en: 'The objection is resolved and changes no more.' },
  ObjectionErased: {
    zh: '异议涉及的个人信息已依法删除，无需处理。',
    en: 'What this objection said was erased with the person; nobody owes it an answer.',
  },
  DecidedByOwnHand: {
    zh: '提出人不能处理自己的异议，换了角色也不行；请由另一人办理。',
    en: 'Whoever raised it does not resolve it, in whatever role; somebody else must.',
  },
  DecisionNeedsPerson: {
    zh: '处理异议要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever resolves must be signed in as a person; a service token or the one-time link will not do.',
  },
  RemedyOfRejected: { zh: '不成立的异议没有补救措施；请改选“无”。', en: 'A rejected objection has no remedy; choose none.' },
  ObjectionsOpen: { zh: '还有未处理的异议；请先处理完。', en: 'Objections are open; resolve them first.' },
  AnnulmentDemanded: {
    zh: '有异议成立并要求作废本次抽签；请由科室作废后重新抽签。',
    en: 'An accepted objection demands the annulment of this draw; the office must annul it.',
  },
  PlacementNotFixed: { zh: '分班还没有确定；请先确定分班。', en: 'The placement is not fixed; fix it first.' },
  PupilNotEnrolled: {
    zh: '学籍中本年级还没有这名学生；请先办理入学。',
    en: 'The registry has no such pupil in this cohort; enrol the pupil first.',
  },
  PupilAlreadyPlaced: { zh: '这名学生已在班上。', en: 'This pupil sits in a class already.' },
  PupilNotPlaced: { zh: '这名学生不在本次分班的任何班级。', en: 'This pupil sits in no class of the draw.' },
  BoundToUnplaced: {
    zh: '同班或分班要求涉及的学生不在班上；请核对。',
    en: 'The pupil to be with or apart from sits in no class of the draw; check the pupils.',
  },
  GroundMissing: { zh: '特殊要求须写明理由。', en: 'Say on what ground the arrival is bound.' },
  NoClassFits: { zh: '没有班级同时满足所有要求；请调整要求。', en: 'No class meets all that binds the arrival; change it.' },
  ClassesFull: {
    zh: '可去的班级都已满额；请修改班额上限或增设班级。',
    en: 'Every class the pupil may come to is full; the school must find another place.',
  },
  DayInFuture: { zh: '日期还没到；请填今天或以前的日期。', en: 'That day is to come; give today or an earlier day.' },
} as const;

type Code = keyof typeof sentences;
const byCode = refusalsOf(sentences);

/** A refusal from the lots to the arrivals as the door tells it. */
export function refuseAfter(refusal: Code | DrawRefusal): { ok: false; refusal: Message } {
  if (typeof refusal !== 'string' || !(refusal in sentences)) throw new TypeError(`${JSON.stringify(refusal)} is told by another topic`);
  return byCode(refusal as Code);
}
