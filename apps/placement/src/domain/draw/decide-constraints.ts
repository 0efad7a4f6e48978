import { accept, type Decision, refuse } from '@junheng/decider';
import { cohortOf } from './decide-plan.ts';
import type { DrawEvent } from './events.ts';
import { type Draw, type DrawConstraint, drawStatus } from './state.ts';

type Declared = {
  [K in 'kind' | 'studentIds' | 'classNos' | 'places' | 'ground' | 'salt' | 'words']: NonNullable<DrawConstraint[K]>;
};

/** `places` is null where the kind is another. `knownIds`: the pupils of the cohort as the registry has them now. */
export type ConstraintCommand =
  | {
      do: 'declare';
      constraint: Omit<Declared, 'places'> & { constraintId: string; places: number | null };
      knownIds: ReadonlySet<string>;
      by: string;
    }
  | { do: 'decide-constraint'; constraintId: string; decision: 'approved' | 'refused'; reason: string; by: string; isPerson: boolean }
  | { do: 'withdraw-constraint'; constraintId: string; by: string };

export type ConstraintRefusal =
  | 'DrawIsSealed'
  | 'ConstraintUnfit'
  | 'PupilUnknown'
  | 'ConstraintUnknown'
  | 'ConstraintIsDecided'
  | 'ConstraintIsWithdrawn'
  | 'DecidedByOwnHand'
  | 'ReasonMissing';

export function decideConstraints(command: ConstraintCommand, draw: Draw): Decision<DrawEvent, ConstraintRefusal> {
  const cohort = cohortOf(draw);
  const isOpen = ['planned', 'frozen'].includes(drawStatus(draw));
  if (command.do === 'declare') {
    const { constraint, knownIds, by } = command;
    if (draw.constraints.some(({ constraintId }) => constraintId === constraint.constraintId)) return accept();
    if (!isOpen) return refuse('DrawIsSealed');
    if (!isFit(constraint, draw.plan.classCount)) return refuse('ConstraintUnfit');
    const known = draw.roster ? new Set(draw.roster.entries.map(({ studentId }) => studentId)) : knownIds;
    if (!constraint.studentIds.every((id) => known.has(id))) return refuse('PupilUnknown');
    return accept({ type: 'ConstraintDeclared', data: { ...cohort, ...constraint, declaredBy: by } });
  }
  const { constraintId, by } = command;
  const found = draw.constraints.find((each) => each.constraintId === constraintId);
  if (!found) return refuse('ConstraintUnknown');
  if (command.do === 'withdraw-constraint') {
    if (found.isWithdrawn) return accept();
    if (!isOpen) return refuse('DrawIsSealed');
    return accept({ type: 'ConstraintWithdrawn', data: { ...cohort, constraintId, withdrawnBy: by } });
  }
  const { decision, reason } = command;
  if (found.isWithdrawn) return refuse('ConstraintIsWithdrawn');
  if (found.decided) return found.decided.decision === decision ? accept() : refuse('ConstraintIsDecided');
  if (!isOpen) return refuse('DrawIsSealed');
  if (!command.isPerson || found.declaredBy === by) return refuse('DecidedByOwnHand');
  if (decision === 'refused' && reason === '') return refuse('ReasonMissing');
  return accept({ type: 'ConstraintDecided', data: { ...cohort, constraintId, decision, reason, decidedBy: by } });
}

type Shape = { kind: string; studentIds: readonly string[]; classNos: readonly number[]; places: number | null };

/** Each kind needs its own parts and no other's. */
function isFit({ kind, studentIds, classNos, places }: Shape, classCount: number): boolean {
  const areClasses = new Set(classNos).size === classNos.length && classNos.every((no) => no <= classCount);
  if (new Set(studentIds).size < studentIds.length || !areClasses) return false;
  if (kind === 'together' || kind === 'apart') return studentIds.length >= 2 && classNos.length === 0 && places === null;
  if (studentIds.length !== 1) return false;
  if (kind === 'places') return classNos.length === 0 && places !== null && places >= 2;
  return places === null && (kind === 'fixed' ? classNos.length === 1 : classNos.length >= 1);
}
