import type {
  DerivedPurged,
  ErasureCertified,
  ErasureRequested,
  KeysDestroyed,
  NewLifecycleAllowed,
  ResurrectionBlocked,
} from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { ErasureEvent } from './events.ts';
import { type ErasureState, type ErasureStep, evolveErasure, notRequested } from './state.ts';

/** `keys`: those of the fenced subject, which no longer change. */
export type ErasureCommand =
  | ({ type: 'request' } & ErasureRequested)
  | { type: 'fence'; subject: string; imports: readonly string[] }
  | ({ type: 'destroy' } & KeysDestroyed)
  | ({ type: 'purged' } & DerivedPurged)
  | ({ type: 'certify' } & Pick<ErasureCertified, 'subject' | 'lastReadable'> & { projections: readonly string[] })
  | ({ type: 'allow-again' } & NewLifecycleAllowed)
  | ({ type: 'block' } & ResurrectionBlocked);

export type ErasureRefusal =
  | 'ErasureNotRequested'
  | 'SubjectNotFenced'
  | 'KeysNotDestroyed'
  | 'DerivedDataNotPurged'
  | 'ErasureNotCertified';

const order: readonly ErasureStep[] = ['none', 'requested', 'fenced', 'destroyed', 'certified'];
const hasReached = (state: ErasureState, step: ErasureStep) => order.indexOf(state.step) >= order.indexOf(step);

/** One subject's erasure. A step that was done already stays quiet, so that whoever drives it may repeat itself after a kill. */
export const erasureDecider: Decider<ErasureCommand, ErasureState, ErasureEvent, ErasureRefusal> = {
  initial: notRequested,
  evolve: evolveErasure,
  decide({ type, ...command }, state) {
    const data = command as never; // each command but `fence` and `certify` carries its event's data
    switch (type) {
      case 'request':
        return hasReached(state, 'requested') ? accept() : accept({ type: 'ErasureRequested', data });
      case 'fence':
        if (hasReached(state, 'fenced')) return accept();
        if (state.kind === null) return refuse('ErasureNotRequested');
        return accept({
          type: 'SubjectFenced',
          data: { subject: command.subject, subjectKind: state.kind, imports: [...(command as { imports: readonly string[] }).imports] },
        });
      case 'destroy':
        if (hasReached(state, 'destroyed')) return accept();
        return hasReached(state, 'fenced') ? accept({ type: 'KeysDestroyed', data }) : refuse('SubjectNotFenced');
      case 'purged':
        if (!hasReached(state, 'destroyed')) return refuse('KeysNotDestroyed');
        if (state.step === 'certified' || state.purged.has((command as DerivedPurged).projection)) return accept();
        return accept({ type: 'DerivedPurged', data });
      case 'certify':
        return certify(command as Extract<ErasureCommand, { type: 'certify' }>, state);
      case 'allow-again':
        if (state.step !== 'certified') return refuse('ErasureNotCertified');
        return state.isAllowedAgain ? accept() : accept({ type: 'NewLifecycleAllowed', data });
      case 'block':
        return accept({ type: 'ResurrectionBlocked', data });
    }
  },
};

type Certify = Pick<Extract<ErasureCommand, { type: 'certify' }>, 'subject' | 'lastReadable' | 'projections'>;

function certify({ subject, lastReadable, projections }: Certify, state: ErasureState) {
  if (state.step === 'certified') return accept<ErasureEvent>();
  if (state.step !== 'destroyed' || state.kind === null) return refuse<ErasureRefusal>('KeysNotDestroyed');
  if (projections.some((projection) => !state.purged.has(projection))) return refuse<ErasureRefusal>('DerivedDataNotPurged');
  const purged = [...state.purged.values()].reduce((sum, count) => sum + count, 0);
  const data = { subject, subjectKind: state.kind, keys: state.keys.length, purged, lastReadable };
  return accept<ErasureEvent>({ type: 'ErasureCertified', data });
}
