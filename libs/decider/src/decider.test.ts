import { expect, test } from 'vitest';
import { accept, type Decider, refuse } from './decider.ts';
import { given } from './testing.ts';

type Sealed = { type: 'Sealed' };
const seal: Decider<'seal', boolean, Sealed, 'AlreadySealed'> = {
  initial: false,
  decide: (_command, sealed) => (sealed ? refuse('AlreadySealed') : accept({ type: 'Sealed' })),
  evolve: () => true,
};

test('a decision accepts with events while the state allows it', () => {
  expect(given(seal).when('seal')).toEqual({ ok: true, events: [{ type: 'Sealed' }] });
});

test('a decision refuses once the past events forbid it', () => {
  expect(given(seal, [{ type: 'Sealed' }]).when('seal')).toEqual({ ok: false, refusal: 'AlreadySealed' });
});
