import type { PlacementEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { ViolationEvent } from './events.ts';
import { evolveViolation, notReported, type Violation, type ViolationState, violationStep } from './state.ts';

/** `by`: the hand of the command. */
export type ViolationCommand =
  | ({ do: 'report' } & PlacementEvent<'ViolationReported'>['data'])
  | { do: 'confirm'; veto: boolean; cases: number; finding: string; by: string }
  | { do: 'dismiss'; finding: string; by: string };

export type ViolationRefusal = 'ViolationExists' | 'ViolationUnknown' | 'ViolationDecided' | 'DecidedByOwnHand';

/** One reported violation of the rules of placement: found true, or not, by another hand than reported it. */
export const violationDecider: Decider<ViolationCommand, ViolationState, ViolationEvent, ViolationRefusal> = {
  initial: notReported,
  evolve: evolveViolation,
  decide(command, violation) {
    if (command.do === 'report') return report(command, violation);
    if (violation === null) return refuse('ViolationUnknown');
    if (violation.finding !== null) return again(command, violation, violation.finding.decidedBy);
    if (violation.reportedBy === command.by) return refuse('DecidedByOwnHand');
    const { violationId, schoolId, schoolYear, grade, kind } = violation;
    const about = { violationId, schoolId, schoolYear, grade, kind, finding: command.finding, decidedBy: command.by };
    if (command.do === 'dismiss') return accept({ type: 'ViolationDismissed', data: about });
    return accept({ type: 'ViolationConfirmed', data: { ...about, veto: command.veto, cases: command.cases } });
  },
};

type Command<Do extends ViolationCommand['do']> = Extract<ViolationCommand, { do: Do }>;

function report(command: Command<'report'>, violation: ViolationState) {
  const { do: _, ...data } = command;
  if (violation === null) return accept<ViolationEvent>({ type: 'ViolationReported', data });
  const isSame = violation.schoolId === data.schoolId && violation.kind === data.kind;
  return isSame ? accept<ViolationEvent>() : refuse('ViolationExists' as const);
}

function again(command: Command<'confirm' | 'dismiss'>, violation: Violation, decidedBy: string) {
  const wanted = command.do === 'confirm' ? 'confirmed' : 'dismissed';
  const isSame = violationStep(violation) === wanted && decidedBy === command.by;
  return isSame ? accept<ViolationEvent>() : refuse('ViolationDecided' as const);
}
