import type { Actor, Right } from '@junheng/access';
import { may } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import { order } from '../book/decide-together.ts';
import type { LightCommand } from '../domain/light/commands.ts';
import { lightDecider } from '../domain/light/decide.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { answeredDuty } from './closed-names.ts';
import { type Duty, dutiesOn } from './duty.ts';
import type { DutyLight } from './lights-api.ts';
import { refuseLights } from './lights-refusals.ts';
import { readDutyLight } from './read-duty-light.ts';

/** What the topic's commands share: the day, the duty, and that a light is assessed after whatever moved it. */
export type LightsDesk = {
  today(): string;
  duty(obligationId: string): Promise<Duty | null>;
  /** Whether the actor holds the right at one of the offices of the duty. */
  mayFor(actor: Actor, right: Right, duty: Duty): boolean;
  /** Decides, assesses, and answers with the duty as it stands then. */
  decideDuty(obligationId: string, command: LightCommand, actor: Actor): Promise<Result<DutyLight>>;
  /** Of the obligations named, or of all: what changed. */
  assess(obligationIds: readonly string[] | null): Promise<{ assessed: number; changedLights: number }>;
};

const platform = { id: 'platform' };

export function createLightsDesk({ runtime, book, decide, decideTogether }: TopicParts): LightsDesk {
  const today = () => dayOf(runtime.clock.now());

  async function assess(obligationIds: readonly string[] | null) {
    const day = today();
    const duties = dutiesOn(await book.read(null), day).filter(({ placed }) => obligationIds?.includes(placed.obligation.id) ?? true);
    // a stream whose light stands is not read again: deciding on the book's own state says the same
    const orders = duties.flatMap(({ placed, facts, thresholds, stream }) => {
      const command = { do: 'assess', obligationId: placed.obligation.id, day, facts, thresholds, by: platform.id } as const;
      const decision = lightDecider.decide(command, stream);
      return decision.ok && decision.events.length > 0 ? [order(`light/${placed.obligation.id}`, lightDecider, command)] : [];
    });
    const decided = orders.length === 0 ? null : await decideTogether(orders, platform);
    return { assessed: duties.length, changedLights: decided?.ok ? decided.events.filter((events) => events > 0).length : 0 };
  }

  const duty = async (obligationId: string) =>
    dutiesOn(await book.read(null), today()).find(({ placed }) => placed.obligation.id === obligationId) ?? null;

  return {
    today,
    duty,
    assess,
    mayFor: (actor, right, { responsibility: { leadOffice, coOffices } }) =>
      may(actor, right, {}) || [leadOffice, ...coOffices].some((office) => office !== null && may(actor, right, { office })),
    async decideDuty(obligationId, command, actor) {
      if (!(await duty(obligationId))) return refuseLights('ObligationUnknown');
      const handled = await decide(`light/${obligationId}`, lightDecider, command, actor);
      if (!handled.ok) return refuseLights(handled.refusal);
      await assess([obligationId]);
      const found = await duty(obligationId);
      if (!found) return refuseLights('ObligationUnknown');
      return { ok: true, value: answeredDuty(readDutyLight(await book.read(null), found, today()), actor) };
    },
  };
}
