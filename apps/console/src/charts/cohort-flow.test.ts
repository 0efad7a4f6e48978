import { expect, test } from 'vitest';
import { flowSteps } from './cohort-flow.ts';

const cohort = { entered: 1000, transferredIn: 36, transferredOut: 27, died: 1, graduated: 990 };
const spans = (flow: typeof cohort) => Object.fromEntries(flowSteps(flow).map(({ name, from, to }) => [name, to - from]));

test('each step begins where the one before it ended', () => {
  const [entered, transferredIn, transferredOut, died, expected] = flowSteps(cohort);
  expect(transferredIn!.from).toBe(entered!.to);
  expect(transferredOut!.to).toBe(transferredIn!.to);
  expect(died!.to).toBe(transferredOut!.from);
  expect(expected!.to).toBe(died!.from);
});

test('the lost are those expected and not graduated, so that every person is in one step', () => {
  expect(spans(cohort)).toEqual({
    entered: 1000,
    transferredIn: 36,
    transferredOut: 27,
    died: 1,
    expected: 1008,
    graduated: 990,
    lost: 18,
  });
});

test('more graduates than expected lose nobody', () => {
  expect(spans({ ...cohort, graduated: 1010 })).not.toHaveProperty('lost');
});
