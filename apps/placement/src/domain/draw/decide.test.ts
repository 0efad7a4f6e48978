import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type OpenDraw, drawDecider } from './decide.ts';
import type { DrawEvent } from './events.ts';

const drawId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const command: OpenDraw = { drawId, schoolYear: 2019, currentSchoolYear: 2019 };
const opened: DrawEvent = { type: 'DrawOpened', data: { drawId, schoolYear: 2019 } };

test('draw is opened for a school year', () => {
  expect(given(drawDecider).when(command)).toEqual({ ok: true, events: [opened] });
});

test('the same again changes nothing, also when the year is over', () => {
  expect(given(drawDecider, [opened]).when(command)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [opened]).when({ ...command, currentSchoolYear: 2020 })).toEqual({ ok: true, events: [] });
});

test('draw of one school year is not opened for another', () => {
  const decision = given(drawDecider, [opened]).when({ ...command, schoolYear: 2020 });
  expect(decision).toEqual({ ok: false, refusal: 'DrawOpenedForAnotherYear' });
});

test('draw is not opened for a school year that is over', () => {
  expect(given(drawDecider).when({ ...command, currentSchoolYear: 2020 })).toEqual({ ok: false, refusal: 'SchoolYearOver' });
});
