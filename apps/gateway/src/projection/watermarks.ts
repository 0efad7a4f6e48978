import { contractsByType } from '@junheng/contracts';
import { codedError } from '@junheng/graphql';

export type Watermarks = {
  /** Notes what was committed and lets those go on who waited for it. */
  raise(committed: ReadonlyMap<string, bigint>): void;
  /** Resolves once the position of the token (`registry:123`) is in the view. @throws BAD_INPUT, CONFLICT */
  waitFor(token: string): Promise<void>;
  /** Nothing more will come: those who wait are told at once, and so is everyone who asks later. */
  close(): void;
  /** More may come again. */
  open(): void;
};

const longestWaitMilliseconds = 5_000;

/** `county.registry.school-registered.v1` is published by `registry`. */
const services = new Set([...contractsByType.keys()].map((type) => type.split('.')[1]!));

export function createWatermarks(initial: ReadonlyMap<string, bigint>): Watermarks {
  const positions = new Map(initial);
  const waiting = new Set<{ source: string; position: bigint; settle(arrived: boolean): void }>();
  let isClosed = false;
  const holds = (source: string, position: bigint) => (positions.get(source) ?? 0n) >= position;
  return {
    raise(committed) {
      for (const [source, position] of committed) if (!holds(source, position)) positions.set(source, position);
      for (const waiter of waiting) if (holds(waiter.source, waiter.position)) waiter.settle(true);
    },
    async waitFor(token) {
      const [, service = '', digits = ''] = /^([a-z-]{1,40}):(\d{1,18})$/.exec(token) ?? [];
      if (!services.has(service)) throw codedError('BAD_INPUT', 'waitFor is a token like registry:123');
      const source = `/${service}`;
      const position = BigInt(digits);
      if (holds(source, position)) return;
      const arrived =
        !isClosed &&
        (await new Promise<boolean>((resolve) => {
          const waiter = {
            source,
            position,
            settle(hasArrived: boolean) {
              clearTimeout(timer);
              waiting.delete(waiter);
              resolve(hasArrived);
            },
          };
          const timer = setTimeout(() => waiter.settle(false), longestWaitMilliseconds);
          waiting.add(waiter);
        }));
      if (!arrived) throw codedError('CONFLICT', `the view is at ${service}:${positions.get(source) ?? 0n}, not yet at ${token}`);
    },
    close() {
      isClosed = true;
      for (const waiter of waiting) waiter.settle(false);
    },
    open() {
      isClosed = false;
    },
  };
}
