import type { ClassChangeDecision, PlacementEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { ClassChangeEvent } from './events.ts';
import { type ClassChange, type ClassChangeState, evolveClassChange, notRequested } from './state.ts';

/** Where the pupil and the classes of the draw stand at the moment of the command; null: the draw is not fixed. */
export type Standing = {
  /** null: not in any class of the draw. */
  classNo: number | null;
  /** Free places of each class, in the order of their numbers; null: no limit is set. */
  free: readonly (number | null)[];
} | null;

type Requested = PlacementEvent<'ClassTransferRequested'>['data'];

/** `by`: the hand of the command. */
export type ClassChangeCommand =
  | ({ do: 'request'; standing: Standing; hasOpenRequest: boolean } & Omit<Requested, 'fromClassNo'>)
  | { do: 'decide'; standing: Standing; decision: ClassChangeDecision; reason: string; by: string }
  | { do: 'withdraw'; by: string };

export type ClassChangeRefusal =
  | 'RequestExists'
  | 'RequestUnknown'
  | 'PlacementNotFixed'
  | 'PupilNotPlaced'
  | 'ClassUnknown'
  | 'SameClass'
  | 'RequestAlreadyOpen'
  | 'RequestDecided'
  | 'RequestWithdrawn'
  | 'DecidedByOwnHand'
  | 'PupilMovedSince'
  | 'ClassFull'
  | 'NotYourRequest'
  | 'RequestErased';

/** One request for a change of class: the answer is no until the office says otherwise. */
export const classChangeDecider: Decider<ClassChangeCommand, ClassChangeState, ClassChangeEvent, ClassChangeRefusal> = {
  initial: notRequested,
  evolve: evolveClassChange,
  decide(command, request) {
    if (command.do === 'request') return ask(command, request);
    if (request === null) return refuse('RequestUnknown');
    return command.do === 'decide' ? answer(command, request) : withdraw(command, request);
  },
};

type Command<Do extends ClassChangeCommand['do']> = Extract<ClassChangeCommand, { do: Do }>;

function ask(command: Command<'request'>, request: ClassChangeState) {
  const { do: _, standing, hasOpenRequest, ...asked } = command;
  if (request !== null) {
    const isSame = request.studentId === asked.studentId && request.toClassNo === asked.toClassNo;
    return isSame ? accept<ClassChangeEvent>() : refuse('RequestExists' as const);
  }
  if (standing === null) return refuse('PlacementNotFixed' as const);
  if (standing.classNo === null) return refuse('PupilNotPlaced' as const);
  if (asked.toClassNo > standing.free.length) return refuse('ClassUnknown' as const);
  if (asked.toClassNo === standing.classNo) return refuse('SameClass' as const);
  if (hasOpenRequest) return refuse('RequestAlreadyOpen' as const);
  return accept<ClassChangeEvent>({ type: 'ClassTransferRequested', data: { ...asked, fromClassNo: standing.classNo } });
}

/** Whoever asked does not answer; what no person signed for is refused, never approved. */
function answer({ standing, decision, reason, by }: Command<'decide'>, request: ClassChange) {
  if (request.isWithdrawn) return refuse('RequestWithdrawn' as const);
  if (request.decision !== null) {
    const { decision: before, decidedBy } = request.decision;
    return before === decision && decidedBy === by ? accept<ClassChangeEvent>() : refuse('RequestDecided' as const);
  }
  // Erased with the pupil: what the answer says could be sealed for nobody.
  if (request.reason === null) return refuse('RequestErased' as const);
  if (request.requestedBy === by || (decision === 'approved' && !isPersonsHand(request.requestedBy)))
    return refuse('DecidedByOwnHand' as const);
  if (decision === 'approved') {
    if (standing?.classNo !== request.fromClassNo) return refuse('PupilMovedSince' as const);
    const free = standing.free[request.toClassNo - 1];
    if (free != null && free < 1) return refuse('ClassFull' as const);
  }
  return accept<ClassChangeEvent>({ type: 'ClassTransferDecided', data: { ...moveOf(request), decision, reason, decidedBy: by } });
}

function withdraw({ by }: Command<'withdraw'>, request: ClassChange) {
  if (request.isWithdrawn) return accept<ClassChangeEvent>();
  if (request.decision !== null) return refuse('RequestDecided' as const);
  if (request.requestedBy !== by) return refuse('NotYourRequest' as const);
  return accept<ClassChangeEvent>({ type: 'ClassTransferWithdrawn', data: { ...moveOf(request), withdrawnBy: by } });
}

const moveOf = ({ requestId, drawId, schoolId, schoolYear, grade, attempt, studentId, fromClassNo, toClassNo }: ClassChange) => ({
  requestId,
  drawId,
  schoolId,
  schoolYear,
  grade,
  attempt,
  studentId,
  fromClassNo,
  toClassNo,
});
