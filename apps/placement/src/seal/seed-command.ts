import type { PublicSource } from '@junheng/contracts';
import type { SeedCommand } from '../domain/draw/decide-seed.ts';
import { isRevealRight, isSourceLate, knownFrom, seedOfDraw, valueFaultOf } from '../proof/seed-of-draw.ts';

export type SeedOrder =
  | { kind: 'commit'; supervisorId: string; commitment: string; by: string }
  | { kind: 'reveal'; supervisorId: string; number: string; nonce: string; by: string }
  | { kind: 'void'; nextSource: PublicSource; nextDeadline: string; by: string }
  | { kind: 'public-value'; value: string; supervisorId: string | null; by: string; isTypedTwice: boolean };

/** The command for a step of the seed, with the protocol's functions. `at`: when it was done. */
export function seedCommand(order: SeedOrder, at: string, county: string): SeedCommand {
  switch (order.kind) {
    case 'commit': {
      const { supervisorId, commitment, by } = order;
      return { do: 'commit', supervisorId, commitment, at, by };
    }
    case 'reveal': {
      const { supervisorId, number, nonce, by } = order;
      const reveal = { supervisorId, number, nonce };
      return { do: 'reveal', ...reveal, at, by, isRevealRight: (round, draw) => isRevealRight(draw, round, reveal) };
    }
    case 'void': {
      const { nextSource, nextDeadline, by } = order;
      const isLate = isSourceLate({ publicSource: nextSource, revealDeadline: nextDeadline });
      return { do: 'void-round', at, nextSource, nextDeadline, isSourceLate: isLate, by };
    }
    case 'public-value': {
      const { value, supervisorId, by, isTypedTwice } = order;
      const seedOf: Extract<SeedCommand, { do: 'public-value' }>['seedOf'] = (draw, known, when) => seedOfDraw(draw, county, known, when);
      return { do: 'public-value', value, supervisorId, by, isTypedTwice, at, valueFaultOf, knownFrom, seedOf };
    }
  }
}
