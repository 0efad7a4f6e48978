import { daysBetween } from '@junheng/lights';
import type { PlacedObligation } from '@junheng/policy-packs';
import type { LightStreamState } from '../domain/light/state.ts';
import type { Task } from '../tasks/tasks-api.ts';

/** Tasks that are late, or were when their office closed them: its word is no end of it before somebody confirmed. */
export const lateTasks = (tasks: readonly Task[]): Task[] =>
  tasks.filter(({ kind, step, daysLate }) => kind === 'task' && (step === 'open' || step === 'closed') && (daysLate ?? 0) > 0);

/**
 * Whole days by which the latest task is late that nobody confirmed. A milestone without a task that stands is late from its due day on until
 * its office signs that it is reached.
 */
export function daysLateOf(
  { placed, due, tasks, stream }: { placed: PlacedObligation; due: string | null; tasks: readonly Task[]; stream: LightStreamState },
  day: string,
): number {
  const late = lateTasks(tasks).map(({ daysLate }) => daysLate!);
  const isForgotten = placed.obligation.kind === 'milestone' && due !== null && tasks.every(({ step }) => step === 'cancelled');
  if (isForgotten && Number(stream.signed.at(-1)?.value ?? 0) < 100) late.push(daysBetween(due, day));
  return Math.max(0, ...late);
}
