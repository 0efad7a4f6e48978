import type { ObjectionDecision, ObjectionRemedy, Objector, SigningStatement } from '@junheng/contracts';
import { accept, refuse } from '@junheng/decider';
import { daysAfter } from '../days.ts';
import { isOpenObjection } from './after-state.ts';
import { cohortOf } from './decide-lots.ts';
import type { DrawEvent } from './events.ts';
import type { Draw, Run } from './state.ts';

/** `today`: the day of the command; `by`: its hand. */
export type NoticeCommand =
  | {
      do: 'sign';
      supervisorId: string;
      statement: SigningStatement;
      /** What the supervisor saw. */
      resultHash: string;
      reason: string;
      onPaper: boolean;
      by: string;
    }
  | { do: 'publish'; today: string; by: string }
  | { do: 'object'; objectionId: string; raisedAs: Objector; studentId: string | null; text: string; today: string; by: string }
  | { do: 'resolve'; objectionId: string; decision: ObjectionDecision; remedy: ObjectionRemedy; reason: string; by: string }
  | { do: 'fix'; today: string; by: string };

export type NoticeRefusal =
  | 'DrawNotRun'
  | 'NotSupervisorOfDraw'
  | 'SignsByOwnHand'
  | 'SignedOtherResult'
  | 'ReasonMissing'
  | 'AlreadySigned'
  | 'PlacementIsFixed'
  | 'LotsNotDrawn'
  | 'SignaturesMissing'
  | 'NoticeNotBegun'
  | 'NoticeOver'
  | 'PupilNotInDraw'
  | 'ObjectionExists'
  | 'ObjectionUnknown'
  | 'ObjectionIsResolved'
  | 'ObjectionErased'
  | 'DecidedByOwnHand'
  | 'RemedyOfRejected'
  | 'NoticeNotOver'
  | 'ObjectionsOpen'
  | 'AnnulmentDemanded';

/** From the supervisors' signatures to the fixed placement. */
export function decideNotice(command: NoticeCommand, draw: Draw) {
  const { run } = draw;
  if (run === null) return refuse('DrawNotRun' as const);
  switch (command.do) {
    case 'sign':
      return sign(command, draw, run);
    case 'publish':
      return publishNotice(command, draw, run);
    case 'object':
      return object(command, draw);
    case 'resolve':
      return resolve(command, draw);
    case 'fix':
      return fix(command, draw, run);
  }
}

type Command<Do extends NoticeCommand['do']> = Extract<NoticeCommand, { do: Do }>;

function sign({ supervisorId, statement, resultHash, reason, onPaper, by }: Command<'sign'>, draw: Draw, run: Run) {
  const { seal, after } = draw;
  if (!seal?.supervisorIds.includes(supervisorId)) return refuse('NotSupervisorOfDraw' as const);
  const hasAccount = draw.supervisors.some((each) => each.supervisorId === supervisorId && each.signsIn);
  // Else whoever runs the draw could sign for those who can speak for themselves.
  if (onPaper && hasAccount) return refuse('SignsByOwnHand' as const);
  const before = after.signatures.find((each) => each.supervisorId === supervisorId);
  if (before) return before.statement === statement ? accept<DrawEvent>() : refuse('AlreadySigned' as const);
  if (after.isFixed) return refuse('PlacementIsFixed' as const);
  if (resultHash !== run.resultHash) return refuse('SignedOtherResult' as const);
  if (statement === 'refused' && reason.trim() === '') return refuse('ReasonMissing' as const);
  const said = { supervisorId, statement, resultHash, reason, onPaper, recordedBy: by };
  return accept<DrawEvent>({ type: 'DrawSigned', data: { ...cohortOf(draw), ...said } });
}

/** More than half of the supervisors whom the seal names signed; who refused is counted and does not stop the others. */
export const hasEnoughSignatures = ({ seal, after }: Draw): boolean =>
  after.signatures.filter(({ statement }) => statement === 'witnessed').length * 2 > (seal?.supervisorIds.length ?? Infinity);

function publishNotice({ today, by }: Command<'publish'>, draw: Draw, run: Run) {
  const { after, plan } = draw;
  if (after.isPublished) return accept<DrawEvent>();
  if (after.homeroom.length === 0) return refuse('LotsNotDrawn' as const);
  if (!hasEnoughSignatures(draw)) return refuse('SignaturesMissing' as const);
  const signed = after.signatures.filter(({ statement }) => statement === 'witnessed').length;
  return accept<DrawEvent>({
    type: 'DrawPublished',
    data: {
      ...cohortOf(draw),
      noticeFrom: today,
      noticeTo: daysAfter(today, plan.noticeDays - 1),
      shows: ['name', 'class'],
      resultHash: run.resultHash,
      signed,
      refused: after.signatures.length - signed,
      publishedBy: by,
    },
  });
}

function object(command: Command<'object'>, draw: Draw) {
  const { do: _, today, by, ...raised } = command;
  const { after, roster } = draw;
  const before = after.objections.find(({ objectionId }) => objectionId === raised.objectionId);
  if (before) return before.raisedBy === by && before.text === raised.text ? accept<DrawEvent>() : refuse('ObjectionExists' as const);
  if (after.notice === null) return refuse('NoticeNotBegun' as const);
  if (today > after.notice.to) return refuse('NoticeOver' as const);
  if (raised.studentId !== null && !roster?.entries.some(({ studentId }) => studentId === raised.studentId))
    return refuse('PupilNotInDraw' as const);
  return accept<DrawEvent>({ type: 'ObjectionRaised', data: { ...cohortOf(draw), ...raised, raisedBy: by } });
}

/** Whoever objected does not answer. */
function resolve({ objectionId, decision, remedy, reason, by }: Command<'resolve'>, draw: Draw) {
  const objection = draw.after.objections.find((each) => each.objectionId === objectionId);
  if (!objection) return refuse('ObjectionUnknown' as const);
  if (objection.resolved) {
    const isSame = objection.resolved.decision === decision && objection.resolved.decidedBy === by;
    return isSame ? accept<DrawEvent>() : refuse('ObjectionIsResolved' as const);
  }
  if (objection.raisedBy === null) return refuse('ObjectionErased' as const);
  if (objection.raisedBy === by) return refuse('DecidedByOwnHand' as const);
  if (decision === 'rejected' && remedy !== 'none') return refuse('RemedyOfRejected' as const);
  return accept<DrawEvent>({
    type: 'ObjectionResolved',
    data: { ...cohortOf(draw), objectionId, decision, remedy, reason, decidedBy: by },
  });
}

/** That enough signed needs no second look: without it there is no notice. */
function fix({ today, by }: Command<'fix'>, draw: Draw, run: Run) {
  const { after, roster, plan } = draw;
  if (after.isFixed) return accept<DrawEvent>();
  if (after.notice === null) return refuse('NoticeNotBegun' as const);
  if (after.objections.some(({ resolved }) => resolved?.remedy === 'annulment')) return refuse('AnnulmentDemanded' as const);
  if (after.objections.some(isOpenObjection)) return refuse('ObjectionsOpen' as const);
  if (today <= after.notice.to) return refuse('NoticeNotOver' as const);
  const classes = Array.from({ length: plan.classCount }, (_, at) => ({
    classNo: at + 1,
    studentIds: (roster?.entries ?? []).filter(({ position }) => run.classOf[position] === at + 1).map(({ studentId }) => studentId),
  }));
  return accept<DrawEvent>({ type: 'PlacementFixed', data: { ...cohortOf(draw), classes, fixedBy: by } });
}
