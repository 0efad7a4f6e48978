import { type AppraisalCorrected, type AppraisalRecorded, canonicalJson } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { AppraisalEvent } from './events.ts';
import { type Appraisal, type AppraisalState, evolveAppraisal, notAppraised } from './state.ts';

export type AppraisalCommand = ({ type: 'record' } & AppraisalRecorded) | ({ type: 'correct' } & AppraisalCorrected);

export type AppraisalRefusal = 'AppraisalExists' | 'AppraisalUnknown' | 'PointsAboveMaximum' | 'ObligationTwice';

export const appraisalDecider: Decider<AppraisalCommand, AppraisalState, AppraisalEvent, AppraisalRefusal> = {
  initial: notAppraised,
  evolve: evolveAppraisal,
  decide(command, state) {
    if (command.items.some(({ points, outOf }) => points > outOf)) return refuse('PointsAboveMaximum');
    if (new Set(command.items.map(({ obligationId }) => obligationId)).size < command.items.length) return refuse('ObligationTwice');
    if (command.type === 'record') {
      const { type: _, ...data } = command;
      if (state === null) return accept({ type: 'AppraisalRecorded', data });
      return saysTheSame(state, data) ? accept() : refuse('AppraisalExists');
    }
    const { type: _, ...data } = command;
    if (state === null) return refuse('AppraisalUnknown');
    return saysTheSame(state, data) ? accept() : accept({ type: 'AppraisalCorrected', data });
  },
};

const saysTheSame = (state: Appraisal, { items, result, document }: Pick<Appraisal, 'items' | 'result' | 'document'>): boolean =>
  state.result === result && state.document === document && canonicalJson(state.items) === canonicalJson(items);
