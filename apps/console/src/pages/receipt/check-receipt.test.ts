import { expect, test } from 'vitest';
import { eventId, otherVerifierKey, receipt, verifierKey } from '../../../test/sample-receipt.ts';
import { checkReceipt } from './check-receipt.ts';

const outcomes = (change: object, options: { eventId?: string; verifierKey?: string } = {}) => {
  const check = checkReceipt(JSON.stringify({ ...receipt, ...change }), options.eventId ?? eventId, options.verifierKey ?? verifierKey);
  return {
    isValid: check.isValid,
    steps: check.steps.map(({ name, outcome }) => `${name} ${outcome}`),
    problem: check.steps.find(({ problem }) => problem)?.problem,
  };
};
const allPassed = ['format passed', 'entry passed', 'leaf passed', 'path passed', 'signature passed'];

test('a genuine receipt passes every step', () => {
  expect(outcomes({})).toEqual({ isValid: true, steps: allPassed, problem: undefined });
});

test.each([
  ['a changed body', { body: receipt.body.replace('2019', '2018') }, 'path'],
  ['a changed header', { header: receipt.header.replace('"version":1', '"version":2') }, 'path'],
  ['another index', { index: 2 }, 'path'],
  ['another size', { size: 4 }, 'path'],
  ['a missing proof hash', { proof: receipt.proof.slice(1) }, 'path'],
  ['a proof in another order', { proof: receipt.proof.toReversed() }, 'path'],
  ['a checkpoint of another size', { checkpoint: receipt.checkpoint.replace('\n5\n', '\n6\n') }, 'signature'],
  ['a receipt without its format', { format: 'x' }, 'format'],
  ['a proof that is no hash', { proof: ['x'] }, 'format'],
])('%s is not valid and is named at its step', (_, change, step) => {
  const { isValid, steps, problem } = outcomes(change);
  expect(isValid).toBe(false);
  expect(steps).toContain(`${step} failed`);
  expect(problem).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[A-Z]/) });
});

test('a changed body leaves the signature right, and a wrong signature leaves the path right', () => {
  expect(outcomes({ body: '{}' }).steps).toEqual(['format passed', 'entry unproven', 'leaf unproven', 'path failed', 'signature passed']);
  expect(outcomes({}, { verifierKey: otherVerifierKey }).steps).toEqual([...allPassed.slice(0, 4), 'signature failed']);
});

test('a genuine receipt of another fact is not valid here', () => {
  expect(outcomes({}, { eventId: '00000000-0000-5000-8000-000000000004' })).toMatchObject({
    isValid: false,
    problem: { en: 'The receipt belongs to another fact.' },
  });
});

test('a receipt signed with another key than the county states is not valid', () => {
  const { isValid, steps } = outcomes({}, { verifierKey: otherVerifierKey });
  expect(isValid).toBe(false);
  expect(steps).toContain('signature failed');
});

test('what is no JSON leaves nothing to check', () => {
  const { isValid, parts, steps } = checkReceipt('{', eventId, verifierKey);
  expect({ isValid, parts }).toEqual({ isValid: false, parts: null });
  expect(steps.map(({ outcome }) => outcome)).toEqual(['failed', 'notReached', 'notReached', 'notReached', 'notReached']);
});
