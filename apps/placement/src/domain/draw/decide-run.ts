import { accept, type Decision, refuse } from '@junheng/decider';
import { cohortOf } from './decide-plan.ts';
import type { DrawEvent } from './events.ts';
import { type Draw, drawStatus, type Run } from './state.ts';

/** `attempt`: the one that was run, or is to be annulled: what was meant for another is not done to this one. */
export type RunCommand =
  | { do: 'record-run'; attempt: number; run: Run }
  | { do: 'annul'; attempt: number; reason: string; at: string; by: string };

export type RunRefusal = 'SeedUnknown' | 'AttemptIsAnother' | 'ResultDiffers' | 'DrawIsFixed' | 'NothingToAnnul';

export function decideRun(command: RunCommand, draw: Draw): Decision<DrawEvent, RunRefusal> {
  const cohort = cohortOf(draw);
  const { attempt } = command;
  if (command.do === 'annul') {
    if (draw.annulments.some((each) => each.attempt === attempt)) return accept();
    if (draw.attempt !== attempt) return refuse('AttemptIsAnother');
    if (drawStatus(draw) === 'fixed') return refuse('DrawIsFixed');
    if (draw.seal === null) return refuse('NothingToAnnul');
    const { reason, at: annulledAt, by: annulledBy } = command;
    return accept({ type: 'DrawAnnulled', data: { ...cohort, attempt, reason, annulledAt, annulledBy } });
  }
  if (draw.attempt !== attempt) return refuse('AttemptIsAnother');
  if (draw.run) return draw.run.resultHash === command.run.resultHash ? accept() : refuse('ResultDiffers');
  const round = draw.rounds.at(-1);
  if (!round?.seed || round.seed !== command.run.seed) return refuse('SeedUnknown');
  return accept({ type: 'DrawRun', data: { ...cohort, attempt, ...command.run } });
}
