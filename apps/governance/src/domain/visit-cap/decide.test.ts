import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { visitCapDecider } from './decide.ts';

test('the cap is what was set last, and the same again changes nothing', () => {
  expect(given(visitCapDecider).when({ cap: 5, by: 'li' })).toEqual({ ok: true, events: [] });
  expect(given(visitCapDecider).when({ cap: 3, by: 'li' })).toEqual({
    ok: true,
    events: [{ type: 'VisitCapSet', data: { cap: 3, setBy: 'li' } }],
  });
  expect(given(visitCapDecider, [{ type: 'VisitCapSet', data: { cap: 3, setBy: 'li' } }]).when({ cap: 3, by: 'wu' })).toEqual({
    ok: true,
    events: [],
  });
});
