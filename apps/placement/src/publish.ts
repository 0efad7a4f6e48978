import { type AnyPlacementEvent, type EventContract, placementContracts } from '@junheng/contracts';
import type { PublicEvent } from '@junheng/event-log';

/** Every event of the service: the union of its streams'. */
export type AnyEvent = AnyPlacementEvent;

const contracts: Readonly<Record<string, EventContract>> = Object.fromEntries(
  Object.entries(placementContracts).map(([name, contract]) => [`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, contract]),
);

/** A domain event's public form: the fields its contract lists, and no other. What a field may show is the contract's class of it. */
export function publish(event: AnyEvent): PublicEvent {
  const contract = contractOf(event.type);
  const fields = event.data as Record<string, unknown>;
  return { contract, data: Object.fromEntries(Object.keys(contract.fields).map((name) => [name, fields[name]])) };
}

export function contractOf(type: string): EventContract {
  const contract = contracts[type];
  if (!contract) throw new TypeError(`${type} is no event of placement`);
  return contract;
}
