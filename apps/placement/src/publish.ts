import { type EventContract, placementContracts } from '@junheng/contracts';
import type { PublicEvent } from '@junheng/event-log';
import type { DrawEvent } from './domain/draw/events.ts';

/** Every event of the service: the union of its streams'. */
export type AnyEvent = DrawEvent;

const contracts: Record<AnyEvent['type'], EventContract> = {
  DrawOpened: placementContracts.drawOpened,
};

/** A domain event's public form: the fields its contract lists, and no other. What a field may show is the contract's class of it. */
export function publish(event: AnyEvent): PublicEvent {
  const contract = contractOf(event.type);
  const fields = event.data as Record<string, unknown>;
  return { contract, data: Object.fromEntries(Object.keys(contract.fields).map((name) => [name, fields[name]])) };
}

export function contractOf(type: string): EventContract {
  const contract = contracts[type as AnyEvent['type']];
  if (!contract) throw new TypeError(`${type} is no event of placement`);
  return contract;
}
