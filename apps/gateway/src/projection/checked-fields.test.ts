import { eventDataSchema, registryContracts } from '@junheng/contracts';
import { expect, test } from 'vitest';
import { planted } from '../../test/planted-feed.ts';
import { type EventKind, isLeftBehind, unfitField } from './checked-fields.ts';

const source = { importId: '6d9f2c9e-9d0a-5b1c-8a55-2f6a3d9f1a10', fileHash: 'ab'.repeat(32), sheet: '名册', row: 7 };
const samples: [EventKind, Record<string, unknown>][] = [
  ['schoolRegistered', { ...planted.school('甲').data, source }],
  ['schoolCorrected', { ...planted.renamed('甲', '乙').data, source }],
  ['schoolConditionsDeclared', { ...planted.conditions('甲', 5).data, source }],
  ['classOpened', { ...planted.classOf('甲', 1, 1).data, source }],
  ['studentRegistered', { ...planted.student('张').data, source }],
  ['studentCorrected', { ...planted.corrected('张', { migrant: null }).data, source }],
  ['studentEnrolled', { ...planted.enrolled('张', '甲', 1, 1).data, source }],
  ['rosterImported', planted.imported().data],
];

test('every event of the contracts has a sample here', () => {
  expect(samples.map(([kind]) => kind).toSorted()).toEqual(Object.keys(registryContracts).toSorted());
});

test.each(samples)('%s: what its contract accepts is fit', (kind, data) => {
  expect(eventDataSchema(registryContracts[kind]).safeParse(data).success).toBe(true);
  expect(unfitField(kind, data)).toBeNull();
});

test.each(samples)('%s: without, or with a strange, identifying field it is unfit and the field is named', (kind, data) => {
  const strange = [undefined, 7.5, {}, '', 'x; drop table school', '2019-09-01T00:00:00Z', -0.1, []];
  const identifying = Object.keys(data).filter((name) => /Id$|^schoolYear$|^source$|^grade$|^classNo$|^stage$|^gender$/.test(name));
  expect(identifying.length).toBeGreaterThan(0);
  for (const name of identifying.filter((each) => each !== 'importId' || kind === 'rosterImported')) {
    for (const value of strange) expect([name, value, unfitField(kind, { ...data, [name]: value })]).toEqual([name, value, name]);
  }
});

test('no body at all is unfit', () => {
  for (const body of [null, 'text', 7]) expect(unfitField('rosterImported', body)).toBe('body');
});

test('left-behind is one of three words or empty', () => {
  expect(['none', 'one-parent', 'both-parents', null].every(isLeftBehind)).toBe(true);
  expect(['', 'yes', true, undefined].some(isLeftBehind)).toBe(false);
});
