import type { Bus, BusMessage, Delivery } from '@junheng/bus';
import { parseEventHeader } from '@junheng/contracts';
import type { Dice } from './dice.ts';

/** `overtaken`: messages that came over the bus itself before their predecessor, which no relay may do. */
export type Disturbance = { messages: number; repeated: number; shuffled: number; overtaken: number };

/** Messages of the past that may be delivered once more. */
const remembered = 400;

/** A bus whose subscribers get messages again and out of order. What it got itself must have been in order: it counts that. */
export function disturbed(bus: Bus, dice: Dice, tell: (sum: Disturbance) => void): Bus {
  const sum: Disturbance = { messages: 0, repeated: 0, shuffled: 0, overtaken: 0 };
  const past: BusMessage[] = [];
  const newest = new Map<string, number>();

  function count(messages: readonly BusMessage[]): void {
    sum.messages += messages.length;
    for (const { header } of messages) {
      const { stream, version, versionprev } = parseEventHeader(header);
      const last = newest.get(stream);
      if (last !== undefined && versionprev > last) sum.overtaken++;
      newest.set(stream, Math.max(version, last ?? 0));
    }
  }

  /** Offsets are left alone: whatever is moved or repeated here stays within what the delivery covers anyway. */
  function disturb(messages: readonly BusMessage[]): BusMessage[] {
    let disturbing = [...messages];
    if (dice.chance(0.3)) {
      disturbing = dice.shuffle(disturbing);
      sum.shuffled += disturbing.length;
    }
    if (dice.chance(0.3)) {
      const again = Array.from({ length: Math.min(past.length, 1 + dice.below(20)) }, () => dice.pick(past));
      for (const message of again) disturbing.splice(dice.below(disturbing.length + 1), 0, message);
      sum.repeated += again.length;
    }
    return disturbing;
  }

  return {
    ...bus,
    subscribe: (options) =>
      bus.subscribe({
        ...options,
        async handle(delivery: Delivery) {
          count(delivery.messages);
          await options.handle({ ...delivery, messages: disturb(delivery.messages) });
          past.push(...delivery.messages);
          past.splice(0, past.length - remembered);
          tell(sum);
        },
      }),
  };
}
