import type { PackChoices } from '@junheng/contracts';
import { indicatorDefinition, obligationsOf } from '@junheng/policy-packs';
import { isDay } from '../domain/days.ts';
import { leavesDueOpen, leavesValueOpen } from './read-clauses.ts';

/** Whether every choice is one that the document leaves: its own clauses, an indicator of the clause, a day that exists. */
export function areFit(packId: string, choices: PackChoices): boolean {
  const own = new Map(obligationsOf(packId).map(({ obligation }) => [obligation.id, obligation]));
  const indicatorsOf = (id: string) => {
    const obligation = own.get(id);
    return [obligation?.indicatorId, ...(obligation?.alsoIndicatorIds ?? [])];
  };
  const once = (keys: readonly string[]) => new Set(keys).size === keys.length;
  return (
    choices.dueDates.every(({ obligationId, due }) => own.has(obligationId) && leavesDueOpen(own.get(obligationId)!) && isDay(due)) &&
    once(choices.dueDates.map(({ obligationId }) => obligationId)) &&
    choices.standards.every(
      ({ obligationId, indicatorId }) =>
        own.has(obligationId) && leavesValueOpen(own.get(obligationId)!) && indicatorsOf(obligationId).includes(indicatorId),
    ) &&
    once(choices.standards.map(({ obligationId, indicatorId, stage }) => `${obligationId}|${indicatorId}|${stage}`)) &&
    choices.leading.every(({ indicatorId, obligationId }) => own.has(obligationId) && indicatorDefinition(indicatorId) !== null) &&
    once(choices.leading.map(({ indicatorId }) => indicatorId))
  );
}
