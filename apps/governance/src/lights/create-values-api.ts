import { governanceContracts } from '@junheng/contracts';
import { order } from '../book/decide-together.ts';
import type { LightCommand } from '../domain/light/commands.ts';
import { lightDecider } from '../domain/light/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import { dutiesOn } from './duty.ts';
import type { LightsApi, ValueReading } from './lights-api.ts';
import type { LightsDesk } from './lights-desk.ts';
import { refuseLights } from './lights-refusals.ts';

type ValuesApi = Pick<LightsApi, 'recordValues' | 'assessLights' | 'readMeasuredDuties'>;

const textOf = (value: number | null): string | null => (value === null ? null : String(value));

/** What the platform does by itself: hands in what it computed, and assesses. No person may. */
export function createValuesApi({ book, decideTogether }: TopicParts, desk: LightsDesk): ValuesApi {
  return {
    async recordValues({ schoolYear, ledgerSize, viewVersion, readings }, actor) {
      if (actor.kind !== 'platform') return refuseLights('NotPermitted');
      const day = desk.today();
      const duties = new Map(dutiesOn(await book.read(null), day).map((duty) => [duty.placed.obligation.id, duty]));
      const commands = readings.flatMap((reading): Extract<LightCommand, { do: 'record-value' }>[] => {
        const duty = duties.get(reading.obligationId);
        // a prohibition that nothing computes is watched by the register of violations
        if (!duty || (duty.facts.dutyKind === 'watched' && reading.value === null) || duty.facts.dutyKind === 'reported') return [];
        return [{ do: 'record-value', day, ...recordedOf(reading), schoolYear, ledgerSize, viewVersion }];
      });
      const { fields } = governanceContracts.valueRecorded;
      const isFit = commands.every((command) =>
        Object.entries(fields).every(([name, { schema }]) => schema.safeParse((command as Record<string, unknown>)[name]).success),
      );
      if (!isFit) return refuseLights('InputInvalid');
      const orders = commands
        .filter((command) => {
          const decision = lightDecider.decide(command, duties.get(command.obligationId)!.stream);
          return decision.ok && decision.events.length > 0;
        })
        .map((command) => order(`light/${command.obligationId}`, lightDecider, command));
      if (orders.length > 0) await decideTogether(orders, actor);
      const { changedLights } = await desk.assess(null);
      return { ok: true, value: { recorded: orders.length, changedLights } };
    },
    async assessLights(actor) {
      if (actor.kind !== 'platform') return refuseLights('NotPermitted');
      return { ok: true, value: await desk.assess(null) };
    },
    async readMeasuredDuties(actor) {
      if (actor.kind !== 'platform') return [];
      const duties = dutiesOn(await book.read(null), desk.today());
      return duties
        .filter(({ facts }) => facts.dutyKind !== 'reported')
        .map(({ placed: { obligation }, target }) => ({
          obligationId: obligation.id,
          indicatorId: obligation.indicatorId ?? null,
          stage: obligation.stage ?? 'both',
          thresholds:
            target.kind === 'threshold'
              ? target.all.map(({ indicatorId, comparator, value, unit, stage }) => ({ indicatorId, comparator, value, unit, stage }))
              : [],
        }));
    },
  };
}

function recordedOf({ obligationId, value, low, high, target, direction, unit, known, total, status, missing }: ValueReading) {
  const numbers = { value: textOf(value), low: textOf(low), high: textOf(high), target: textOf(target) };
  return { obligationId, ...numbers, direction, unit, known, total, status, missing };
}
