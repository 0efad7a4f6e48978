import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { countyFigures, type DeclareCountyFigures } from './decide.ts';
import type { CountyEvent, CountyFigures } from './events.ts';

const figuresId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '区县', row: 2 };
const figures: CountyFigures = {
  primaryStudents: 44_000,
  juniorStudents: 22_000,
  primaryTeachers: 2_600,
  juniorTeachers: 1_900,
  teacherPayFen: 8_625_700,
  civilServantPayFen: 8_571_600,
  rotationEligible: 1_200,
  rotated: 130,
  rotatedBackbone: 30,
  seniorPlaces: 2_000,
  seniorPlacesAllotted: 1_100,
  seniorPlacesToRural: 400,
  migrantChildren: 9_000,
  migrantInPublic: 8_500,
  migrantInPurchased: 100,
  disabledChildren: 330,
  disabledEnrolled: 320,
};
const row: DeclareCountyFigures = { figuresId, schoolYear: 2019, figures, source };
const declared: CountyEvent = { type: 'CountyFiguresDeclared', data: { figuresId, schoolYear: 2019, ...figures, source } };

test('figures are declared', () => {
  expect(given(countyFigures).when(row)).toEqual({ ok: true, events: [declared] });
});

test('another figure declares all of them again', () => {
  expect(given(countyFigures, [declared]).when({ ...row, figures: { ...figures, rotated: 140 } })).toMatchObject({
    events: [{ data: { rotated: 140, primaryStudents: 44_000 } }],
  });
});

test('the same figures, or some of them, change nothing', () => {
  expect(given(countyFigures, [declared]).when(row)).toEqual({ ok: true, events: [] });
  expect(given(countyFigures, [declared]).when({ ...row, figures: { rotated: 130 } })).toEqual({ ok: true, events: [] });
});

test('parts larger than their wholes are refused, each by its name', () => {
  const wrong = { ...figures, rotated: 1_201, seniorPlacesAllotted: 2_001, disabledEnrolled: 331 };
  expect(given(countyFigures).when({ ...row, figures: wrong })).toEqual({
    ok: false,
    refusal: ['rotated', 'seniorPlacesAllotted', 'disabledEnrolled'],
  });
});

test('a part whose whole is unknown is accepted', () => {
  expect(given(countyFigures).when({ ...row, figures: { disabledEnrolled: 331 } }).ok).toBe(true);
});
