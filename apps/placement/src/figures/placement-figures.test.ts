import { expect, test } from 'vitest';
import type { PlacementCounts } from './figures-api.ts';
import { gapsOf } from './placement-gaps.ts';
import { placementRate, sumCounts } from './sum-counts.ts';

const classOf = (classNo: number, pupils: number, boys: number, girls: number) => ({ classNo, pupils, boys, girls });

test('gaps are those of the largest and the smallest class, in pupils and in the share of boys', () => {
  expect(gapsOf([classOf(1, 45, 23, 22), classOf(2, 44, 21, 23)])).toEqual({ sizeGap: 1, genderGapMillionths: 33_838 });
  expect(gapsOf([classOf(1, 40, 20, 20), classOf(2, 40, 20, 20)])).toEqual({ sizeGap: 0, genderGapMillionths: 0 });
});

test('a class in which no gender is known has no share, and one share alone no gap', () => {
  expect(gapsOf([classOf(1, 3, 2, 1), classOf(2, 3, 0, 0)])).toEqual({ sizeGap: 0, genderGapMillionths: null });
  expect(gapsOf([classOf(1, 3, 2, 1), classOf(2, 3, 0, 0), classOf(3, 4, 1, 2)]).genderGapMillionths).toBe(333_333);
  expect(gapsOf([])).toEqual({ sizeGap: 0, genderGapMillionths: null });
});

test('the rate is per cent of those enrolled, and unknown where nobody is', () => {
  expect(placementRate(90, 120)).toBe(75);
  expect(placementRate(121, 120)).toBe(100);
  expect(placementRate(0, 0)).toBeNull();
  expect(placementRate(5, null)).toBeNull();
});

const counts = (change: Partial<PlacementCounts>): PlacementCounts => ({
  enrolled: 100,
  placed: 100,
  placementRate: 100,
  sizeGap: 1,
  genderGapMillionths: 10,
  largestDifferenceMillionths: 20,
  lateArrivals: 1,
  objectionsOpen: 1,
  objectionsAccepted: 2,
  objectionsRejected: 3,
  changesAsked: 4,
  changesApproved: 1,
  changesUnapproved: 0,
  ...change,
});

test('of several draws counts are added and gaps are the worst', () => {
  const none = { placed: 0, sizeGap: null, genderGapMillionths: null, largestDifferenceMillionths: null };
  expect(sumCounts([counts({}), counts({ sizeGap: 3, changesUnapproved: 2 }), counts({ ...none, lateArrivals: 0 })])).toEqual({
    enrolled: 300,
    placed: 200,
    placementRate: 200 / 3,
    sizeGap: 3,
    genderGapMillionths: 10,
    largestDifferenceMillionths: 20,
    lateArrivals: 2,
    objectionsOpen: 3,
    objectionsAccepted: 6,
    objectionsRejected: 9,
    changesAsked: 12,
    changesApproved: 3,
    changesUnapproved: 2,
  });
});

test('of no draws nothing is known', () => {
  expect(sumCounts([])).toMatchObject({ enrolled: null, placed: 0, placementRate: null, sizeGap: null });
});
