import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type DeclareSchool, school } from './decide.ts';
import type { SchoolConditions, SchoolEvent } from './events.ts';

const schoolId = '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '学校办学条件表', row: 2 };
const description = { name: '清江镇中心小学', schoolType: '211', urbanRural: '121', builtYear: 1958, township: null, ownership: null };
const conditions: SchoolConditions = {
  siteAreaDm2: 2_000_000,
  buildingAreaDm2: 800_000,
  teachingAreaDm2: 500_000,
  indoorSportsAreaDm2: 90_000,
  sportsGroundAreaDm2: 700_000,
  equipmentValueFen: 350_000_000,
  computers: 120,
  studentComputers: 100,
  books: 20_000,
  multimediaRooms: 24,
  interactiveRooms: 2,
  musicRooms: 2,
  musicRoomAreasDm2: [9600, 9600],
  artRooms: 1,
  artRoomAreasDm2: [9000],
  laboratories: null,
  activityRoomSets: 1,
  campusNetwork: true,
};
const row: DeclareSchool = { schoolId, schoolCode: '2151000001', schoolYear: 2019, description, conditions, source };
const registered: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, schoolCode: '2151000001', ...description, source } };
const declared: SchoolEvent = {
  type: 'SchoolConditionsDeclared',
  data: { schoolId, schoolYear: 2019, censusDate: '2019-09-01', ...conditions, source },
};

test('a new school is registered and declares its conditions as of 1 September', () => {
  expect(given(school).when(row)).toEqual({ ok: true, events: [registered, declared] });
});

test('a changed name corrects the school and nothing else', () => {
  const renamed = { ...description, name: '清江镇第一小学' };
  expect(given(school, [registered, declared]).when({ ...row, description: renamed })).toEqual({
    ok: true,
    events: [{ type: 'SchoolCorrected', data: { schoolId, ...renamed, source } }],
  });
});

test('a name with or without the county in front corrects nothing, back and forth', () => {
  for (const name of ['示例县清江镇中心小学', '清江镇中心小学']) {
    expect(given(school, [registered, declared]).when({ ...row, description: { ...description, name } })).toEqual({ ok: true, events: [] });
  }
  const prefixed = { ...description, name: '示例县清江镇中心小学', builtYear: 1959 };
  expect(given(school, [registered, declared]).when({ ...row, description: prefixed })).toMatchObject({
    events: [{ type: 'SchoolCorrected', data: { name: '清江镇中心小学', builtYear: 1959 } }],
  });
});

test('other values for the same year declare the conditions again', () => {
  const richer = { ...conditions, equipmentValueFen: 400_000_000 };
  expect(given(school, [registered, declared]).when({ ...row, conditions: richer })).toMatchObject({
    ok: true,
    events: [{ type: 'SchoolConditionsDeclared', data: { equipmentValueFen: 400_000_000 } }],
  });
});

test('another room area alone counts as other values', () => {
  const decision = given(school, [registered, declared]).when({ ...row, conditions: { ...conditions, musicRoomAreasDm2: [9600, 9700] } });
  expect(decision).toMatchObject({ events: [{ type: 'SchoolConditionsDeclared' }] });
});

test('the file of an older year declares its conditions and leaves the newer name', () => {
  const older = { ...row, schoolYear: 2018, description: { ...description, name: '旧名小学' } };
  expect(given(school, [registered, declared]).when(older)).toMatchObject({
    ok: true,
    events: [{ type: 'SchoolConditionsDeclared', data: { schoolYear: 2018, censusDate: '2018-09-01' } }],
  });
});

test('a part larger than its whole is refused, each by its name', () => {
  const wrong = { ...conditions, indoorSportsAreaDm2: 500_001, studentComputers: 121 };
  expect(given(school).when({ ...row, conditions: wrong })).toEqual({
    ok: false,
    refusal: ['IndoorSportsExceedsTeachingArea', 'StudentComputersExceedComputers'],
  });
});

test('a part whose whole is unknown is accepted', () => {
  expect(given(school).when({ ...row, conditions: { ...conditions, teachingAreaDm2: null } }).ok).toBe(true);
});

test('the same row again changes nothing', () => {
  expect(given(school, [registered, declared]).when(row)).toEqual({ ok: true, events: [] });
});
