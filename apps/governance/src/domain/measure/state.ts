import type { GovernanceEvent } from '@junheng/contracts';
import type { MeasureEvent } from './events.ts';

type Data<Type extends MeasureEvent['type']> = GovernanceEvent<Type>['data'];

/** A measure, key project, safeguard or phase: what the county set for it, and who has seen it. */
export type MeasureState = {
  /** null: the published thresholds hold. */
  thresholds: Data<'ThresholdsSet'> | null;
  /** 包保 of this measure; null: the leader of its office. */
  leaderId: string | null;
  signedOff: Data<'MeasureSignedOff'> | null;
};

export const measureAsPublished: MeasureState = { thresholds: null, leaderId: null, signedOff: null };

export function evolveMeasure(state: MeasureState, event: MeasureEvent): MeasureState {
  switch (event.type) {
    case 'ThresholdsSet':
      return { ...state, thresholds: event.data.thresholds === null ? null : event.data };
    case 'MeasureLeaderNamed':
      return { ...state, leaderId: event.data.personId };
    case 'MeasureSignedOff':
      return { ...state, signedOff: event.data };
  }
}
