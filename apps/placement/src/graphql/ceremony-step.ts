import { codedError } from '@junheng/graphql';
import type { CeremonyStep } from '../seal/seal-api.ts';

/** A step as it comes in: what its kind has no use for is absent. */
export type GivenStep = { kind: CeremonyStep['kind'] } & {
  [K in 'supervisorId' | 'commitment' | 'number' | 'nonce' | 'value' | 'nextDeadline' | 'resultHash' | 'at']?: string | null | undefined;
};

/** @throws BAD_INPUT where a step lacks what its kind needs */
export function ceremonyStepOf(given: GivenStep): CeremonyStep {
  const need = (name: Exclude<keyof GivenStep, 'kind'>): string => {
    const value = given[name];
    if (value == null) throw codedError('BAD_INPUT', `${given.kind} lacks ${name}`);
    return value;
  };
  switch (given.kind) {
    case 'commit':
      return { kind: 'commit', supervisorId: need('supervisorId'), commitment: need('commitment'), at: need('at') };
    case 'reveal':
      return { kind: 'reveal', supervisorId: need('supervisorId'), number: need('number'), nonce: need('nonce'), at: need('at') };
    case 'public-value':
      return { kind: 'public-value', value: need('value'), at: need('at') };
    case 'void':
      return { kind: 'void', nextDeadline: need('nextDeadline'), at: need('at') };
    case 'run':
      return { kind: 'run', resultHash: need('resultHash') };
  }
}
