import { expect, test } from 'vitest';
import { isPerson, isPersonsHand } from './hands.ts';

test('only who signed in is a person', () => {
  expect(isPerson({ kind: 'person', id: 'wang', grants: [] })).toBe(true);
  for (const actor of [
    { kind: 'service', id: 'service-1', grants: [] },
    { kind: 'local-operator', id: 'local-operator' },
    { kind: 'platform', id: 'platform' },
  ] as const)
    expect([isPerson(actor), isPersonsHand(actor.id)]).toEqual([false, false]);
  expect(isPersonsHand('3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44')).toBe(true);
});
