import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { SupervisionEvent } from './events.ts';
import { evolveSupervision, notOpened, type Supervision, type SupervisionState } from './state.ts';

/** `today`: the day of the command; `by`: the person's own id. */
export type SupervisionCommand =
  | ({ do: 'open'; today: string } & GovernanceEvent<'SupervisionOpened'>['data'])
  | { do: 'answer'; itemId: string; answer: string; evidenceIds: string[]; by: string }
  | { do: 'return'; itemId: string; reason: string; due: string; today: string; by: string }
  | { do: 'close'; itemId: string; conclusion: string; today: string; by: string };

export type SupervisionRefusal =
  | 'SupervisionExists'
  | 'SupervisionUnknown'
  | 'SupervisionIsClosed'
  | 'SupervisionNotAnswered'
  | 'AnswerUnderReview'
  | 'ClosedByOwnHand'
  | 'DueInPast';

export const supervisionDecider: Decider<SupervisionCommand, SupervisionState, SupervisionEvent, SupervisionRefusal> = {
  initial: notOpened,
  evolve: evolveSupervision,
  decide(command, item) {
    if (command.do === 'open') return open(command, item);
    if (item === null) return refuse('SupervisionUnknown');
    if (item.closed) {
      const isSame = command.do === 'close' && item.closed.conclusion === command.conclusion && item.closed.closedBy === command.by;
      return isSame ? accept() : refuse('SupervisionIsClosed');
    }
    return command.do === 'answer' ? answer(command, item) : judge(command, item);
  },
};

type Command<Do extends SupervisionCommand['do']> = Extract<SupervisionCommand, { do: Do }>;

function open(command: Command<'open'>, item: SupervisionState) {
  const { do: _, today, ...data } = command;
  if (item !== null)
    return item.unitId === data.unitId && item.demand === data.demand ? accept<SupervisionEvent>() : refuse('SupervisionExists' as const);
  if (data.due < today) return refuse('DueInPast' as const);
  return accept<SupervisionEvent>({ type: 'SupervisionOpened', data });
}

function answer({ itemId, answer: text, evidenceIds, by }: Command<'answer'>, { answers }: Supervision) {
  const last = answers.at(-1);
  if (last && !last.returned)
    return last.answer === text && last.answeredBy === by ? accept<SupervisionEvent>() : refuse('AnswerUnderReview' as const);
  const round = answers.length + 1;
  return accept<SupervisionEvent>({ type: 'SupervisionAnswered', data: { itemId, round, answer: text, evidenceIds, answeredBy: by } });
}

/** Whoever answered does not judge the answer. */
function judge(command: Command<'return' | 'close'>, { answers }: Supervision) {
  const last = answers.at(-1);
  if (!last || last.returned) return refuse('SupervisionNotAnswered' as const);
  const { itemId, today, by } = command;
  if (answers.some(({ answeredBy }) => answeredBy === by) || (command.do === 'close' && !isPersonsHand(last.answeredBy)))
    return refuse('ClosedByOwnHand' as const);
  const { round } = last;
  if (command.do === 'close')
    return accept<SupervisionEvent>({
      type: 'SupervisionClosed',
      data: { itemId, round, conclusion: command.conclusion, day: today, closedBy: by },
    });
  const { reason, due } = command;
  if (due < today) return refuse('DueInPast' as const);
  return accept<SupervisionEvent>({ type: 'SupervisionReturned', data: { itemId, round, reason, due, returnedBy: by } });
}
