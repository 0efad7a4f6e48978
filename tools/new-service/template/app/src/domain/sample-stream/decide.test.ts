import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type OpenSampleStream, sampleStreamDecider } from './decide.ts';
import type { SampleStreamEvent } from './events.ts';

const sampleStreamId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const command: OpenSampleStream = { sampleStreamId, schoolYear: 2019, currentSchoolYear: 2019 };
const opened: SampleStreamEvent = { type: 'SampleStreamOpened', data: { sampleStreamId, schoolYear: 2019 } };

test('sample-stream is opened for a school year', () => {
  expect(given(sampleStreamDecider).when(command)).toEqual({ ok: true, events: [opened] });
});

test('the same again changes nothing, also when the year is over', () => {
  expect(given(sampleStreamDecider, [opened]).when(command)).toEqual({ ok: true, events: [] });
  expect(given(sampleStreamDecider, [opened]).when({ ...command, currentSchoolYear: 2020 })).toEqual({ ok: true, events: [] });
});

test('sample-stream of one school year is not opened for another', () => {
  const decision = given(sampleStreamDecider, [opened]).when({ ...command, schoolYear: 2020 });
  expect(decision).toEqual({ ok: false, refusal: 'SampleStreamOpenedForAnotherYear' });
});

test('sample-stream is not opened for a school year that is over', () => {
  expect(given(sampleStreamDecider).when({ ...command, currentSchoolYear: 2020 })).toEqual({ ok: false, refusal: 'SchoolYearOver' });
});
