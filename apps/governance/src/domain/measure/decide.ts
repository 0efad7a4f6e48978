import { canonicalJson, type GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import type { MeasureEvent } from './events.ts';
import { evolveMeasure, measureAsPublished, type MeasureState } from './state.ts';

export type MeasureCommand =
  | ({ do: 'set-thresholds' } & GovernanceEvent<'ThresholdsSet'>['data'])
  | ({ do: 'name-leader' } & GovernanceEvent<'MeasureLeaderNamed'>['data'])
  | ({ do: 'sign-off' } & GovernanceEvent<'MeasureSignedOff'>['data']);

export type MeasureRefusal = 'ThresholdsUnordered';

export const measureDecider: Decider<MeasureCommand, MeasureState, MeasureEvent, MeasureRefusal> = {
  initial: measureAsPublished,
  evolve: evolveMeasure,
  decide(command, state): Decision<MeasureEvent, MeasureRefusal> {
    switch (command.do) {
      case 'set-thresholds': {
        const { do: _, ...data } = command;
        if (data.thresholds === null) return state.thresholds === null ? accept() : accept({ type: 'ThresholdsSet', data });
        const { amberGap, redGap, amberDaysLate, redDaysLate } = data.thresholds;
        const isOrdered = Number(amberGap) >= 0 && Number(redGap) >= Number(amberGap) && redDaysLate >= amberDaysLate;
        if (!isOrdered) return refuse('ThresholdsUnordered');
        const isSame = state.thresholds !== null && canonicalJson(state.thresholds.thresholds) === canonicalJson(data.thresholds);
        return isSame ? accept() : accept({ type: 'ThresholdsSet', data });
      }
      case 'name-leader': {
        const { do: _, ...data } = command;
        return state.leaderId === data.personId ? accept() : accept({ type: 'MeasureLeaderNamed', data });
      }
      case 'sign-off': {
        const { do: _, ...data } = command;
        const { signedOff } = state;
        const isSame = signedOff?.day === data.day && signedOff.light === data.light && signedOff.signedBy === data.signedBy;
        return isSame ? accept() : accept({ type: 'MeasureSignedOff', data });
      }
    }
  },
};
