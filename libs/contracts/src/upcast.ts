import type { z } from 'zod';
import type { EventContract, SealedClass } from './event-contract.ts';

/** Opened data of a stored event: a sealed field is missing where its key is gone, or where it was not asked for. */
export type OpenedData<C extends EventContract> = {
  [K in keyof C['fields']]: z.infer<C['fields'][K]['schema']> | (C['fields'][K]['class'] extends SealedClass ? undefined : never);
};

type Data = Readonly<Record<string, unknown>>;

/** How an event of a superseded version reads as one of the next version. */
export type Upcast = { from: EventContract; to: EventContract; upcast(data: Data): Data };

/**
 * `upcast` says what each field of the next version is for an event that was published before it: pure, and the same
 * for ever, because stored events are read through it, not rewritten. One that it forgets does not compile.
 */
export const defineUpcast = <From extends EventContract, To extends EventContract>(
  from: From,
  to: To,
  upcast: (data: OpenedData<NoInfer<From>>) => OpenedData<NoInfer<To>>,
): Upcast => ({ from, to, upcast: upcast as unknown as Upcast['upcast'] });

/** An event's data as the newest version of its contract has it; `type` is then that version's. */
export type Upcaster = <D extends Data>(type: string, data: D) => { type: string; data: D };

/**
 * The one way in which stored events of all versions are read: version by version to the newest. A type that nothing
 * supersedes stays as it is. @throws {TypeError} two upcasts of one version, or versions that lead back to themselves
 */
export function createUpcaster(upcasts: readonly Upcast[]): Upcaster {
  const steps = new Map(upcasts.map((step) => [step.from.type, step]));
  if (steps.size < upcasts.length) throw new TypeError('a version of an event has two upcasts');
  for (const { from } of upcasts) {
    const seen = new Set<string>();
    for (let type: string | undefined = from.type; type !== undefined; type = steps.get(type)?.to.type) {
      if (seen.has(type)) throw new TypeError(`${type}: its upcasts lead back to itself`);
      seen.add(type);
    }
  }
  return <D extends Data>(given: string, stored: D) => {
    let type = given;
    let data: Data = stored;
    for (let step = steps.get(type); step; step = steps.get(type)) {
      data = step.upcast(data);
      type = step.to.type;
    }
    return { type, data: data as D };
  };
}
