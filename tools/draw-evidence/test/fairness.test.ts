import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedClass } from '@junheng/placement-draw';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { drawRange, fingerprintOf } from '../src/draw-range.ts';
import { cohortOf, committedRoster, equalClasses, evidenceFolder, unequalClasses } from '../src/fairness/cohort.ts';
import { type FairnessFigures, fairnessFigures, watched } from '../src/fairness/fairness-figures.ts';
import { fairnessPage } from '../src/fairness/fairness-page.ts';
import { fairnessPictures } from '../src/fairness/fairness-pictures.ts';
import { favoured, labelFigures, pairsOfEquals } from '../src/fairness/labels.ts';
import { evenMeetingShare, freePairs, meetingsOf, plainMeetingShare } from '../src/fairness/pairs.ts';
import { sShapedDeal } from '../src/fairness/rivals.ts';

const roster = committedRoster();
const committed = JSON.parse(readFileSync(join(evidenceFolder, 'fairness.json'), 'utf8')) as FairnessFigures;

test('the page and its pictures say what the committed figures say', () => {
  expect(readFileSync(join(evidenceFolder, 'fairness.md'), 'utf8')).toBe(fairnessPage(committed));
  for (const [name, drawing] of Object.entries(fairnessPictures(committed)))
    expect(readFileSync(join(evidenceFolder, name), 'utf8')).toBe(drawing);
});

test('the engine still draws what the committed figures were counted from', () => {
  const first = (classes: readonly PlannedClass[], name: string) =>
    fingerprintOf(drawRange({ problem: cohortOf(roster, classes), name, from: 0, to: watched }));
  expect({
    equal: first(equalClasses, 'fairness'),
    unequal: first(unequalClasses(180), 'fairness, unequal classes'),
  }).toEqual(committed.fingerprints);
});

test('no pupil of the committed figures is favoured, and a planted favour is found', () => {
  const { equal, unequal, equals, favoured: planted } = committed.labels;
  for (const { smallestCorrected, spread, pValues } of [equal, unequal, equals]) {
    expect(smallestCorrected).toBeGreaterThan(0.05 / 8);
    expect(spread.probability).toBeGreaterThan(0.05 / 8);
    expect(Math.min(...pValues)).toBeGreaterThan(0);
  }
  expect(planted).toBeLessThan(0.001);
});

test('the S-shaped deal gives 1, 2, 3, 4, 4, 3, 2, 1 by gender and age', () => {
  const problem = cohortOf(
    `pupil,gender,ageMonths\n${Array.from({ length: 9 }, (_, k) => `P${k},male,${80 - k}`).join('\n')}`,
    equalClasses,
  );
  expect([...sShapedDeal(problem)]).toEqual([0, 1, 2, 3, 3, 2, 1, 0, 0]);
});

test('members spread evenly meet as often as counting every pair says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 6 }), (members, classes) => {
      const draw = Uint8Array.from({ length: members }, (_, k) => k % classes);
      const meetings = [...meetingsOf([draw])];
      expect(evenMeetingShare(members, classes)).toBeCloseTo(meetings.reduce((sum, met) => sum + met, 0) / meetings.length, 12);
    }),
  );
  expect(plainMeetingShare(180, 4)).toBeCloseTo(44 / 179, 12);
});

test('pairs under a constraint are not free, and nobody is in two pairs of equals', () => {
  const problem = cohortOf(roster, equalClasses);
  expect(freePairs(problem)).toHaveLength((180 * 179) / 2 - 2);
  const equals = pairsOfEquals(problem);
  expect(new Set(equals.flat()).size).toBe(2 * equals.length);
  for (const [one, other] of equals) for (const { values } of problem.attributes) expect(values[one]).toBe(values[other]);
});

test('moving a pupil to the first class in every draw is found in two hundred', () => {
  const problem = cohortOf(small(roster), equalClasses.slice(0, 2));
  const draws = drawRange({ problem, name: 'short', from: 0, to: 200 });
  const pupils = [...problem.pupils.keys()].slice(2);
  expect(labelFigures(draws, [[0, 1]], pupils).smallestCorrected).toBeGreaterThan(0.01);
  expect(labelFigures(favoured(draws, 7, 1), [[0, 1]], pupils).smallestCorrected).toBeLessThan(1e-6);
});

/** Twenty-four pupils of the roster. */
const small = (text: string) => text.split('\n').slice(0, 25).join('\n');

let short: FairnessFigures;
beforeAll(async () => {
  short = await fairnessFigures(small(roster), 200);
});

test('two hundred seeds of a small roster show the same: equal chances, and classes more alike than by lot', () => {
  expect(short).toMatchObject({ seeds: 200, pupils: 24, classes: 4 });
  expect(short.labels.equal.smallestCorrected).toBeGreaterThan(0.05 / 8);
  expect(short.labels.favoured).toBeGreaterThan(0);
  const imbalance = short.balance.lines.find(({ what }) => what === 'imbalance')!;
  expect(imbalance.draw.worst).toBeLessThan(imbalance.random.mean / 2);
  expect(imbalance.draw.mean).toBeGreaterThanOrEqual(short.balance.floor);
  expect(short.pairs.draw.mean).toBeCloseTo(short.pairs.random.mean, 1);
});
