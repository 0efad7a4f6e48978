import { accept, type Decision, refuse } from '@junheng/decider';
import { cohortOf } from './decide-plan.ts';
import type { DrawEvent } from './events.ts';
import { approvedConstraints, type Draw, drawStatus, type Seal, type Supervisor } from './state.ts';
import type { Words } from './words.ts';

/** `sealOf`: the hashes of what stands when it is decided, or why it cannot be drawn. `now`: ISO 8601 in UTC. */
export type SealCommand =
  | { do: 'appoint'; supervisor: Omit<Supervisor, 'name'> & { name: string }; by: string }
  | { do: 'seal'; isSourceLate: (draw: Draw) => boolean; sealOf: (draw: Draw) => Seal | Words; now: string };

export type SealRefusal =
  | Words
  | 'DrawIsSealed'
  | 'RosterNotFrozen'
  | 'ConstraintsUndecided'
  | 'EntryUnreadable'
  | 'SelfAppointed'
  | 'SupervisorsMissing'
  | 'DeadlinePassed'
  | 'SourceTooEarly';

/** With one alone whoever runs the draw and that one could agree. */
export const fewestSupervisors = 2;

export function decideSeal(command: SealCommand, draw: Draw): Decision<DrawEvent, SealRefusal> {
  const status = drawStatus(draw);
  const cohort = cohortOf(draw);
  if (command.do === 'appoint') {
    const { supervisor, by } = command;
    if (draw.supervisors.some(({ supervisorId }) => supervisorId === supervisor.supervisorId)) return accept();
    if (status !== 'planned' && status !== 'frozen') return refuse('DrawIsSealed');
    if (supervisor.supervisorId === by) return refuse('SelfAppointed');
    return accept({ type: 'SupervisorAppointed', data: { ...cohort, ...supervisor, appointedBy: by } });
  }
  if (draw.seal !== null) return accept();
  if (status === 'planned') return refuse('RosterNotFrozen');
  if (draw.constraints.some(({ decided, isWithdrawn }) => !decided && !isWithdrawn)) return refuse('ConstraintsUndecided');
  const isReadable = ({ salt, attributes }: { salt: string | null; attributes: string | null }) => salt !== null && attributes !== null;
  if (!draw.roster!.entries.every(isReadable) || approvedConstraints(draw).some(({ studentIds }) => studentIds === null))
    return refuse('EntryUnreadable');
  if (draw.supervisors.length < fewestSupervisors) return refuse('SupervisorsMissing');
  if (draw.plan.revealDeadline <= command.now) return refuse('DeadlinePassed');
  if (!command.isSourceLate(draw)) return refuse('SourceTooEarly');
  const seal = command.sealOf(draw);
  if ('code' in seal) return refuse(seal);
  return accept({ type: 'DrawSealed', data: { ...cohort, attempt: draw.attempt, ...seal } });
}
