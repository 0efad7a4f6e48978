import { eventDataSchema, monitoringContracts, placementContracts, registryContracts } from '@junheng/contracts';
import { expect, test } from 'vitest';
import { planted } from '../../test/planted-feed.ts';
import { plantedDraw } from '../../test/planted-placement.ts';
import { placementKinds } from './placement-rows.ts';
import { type EventKind, kindByType, kindsOf, typesOf, unfitField } from './checked-fields.ts';

const source = { importId: '6d9f2c9e-9d0a-5b1c-8a55-2f6a3d9f1a10', fileHash: 'ab'.repeat(32), sheet: '名册', row: 7 };
const projectedPlacement = Object.fromEntries(placementKinds.map((kind) => [kind, placementContracts[kind]])) as Pick<
  typeof placementContracts,
  (typeof placementKinds)[number]
>;
const contracts = { ...registryContracts, ...monitoringContracts, ...projectedPlacement };
const samples: [Exclude<EventKind, 'unprojected'>, Record<string, unknown>][] = [
  ['schoolRegistered', { ...planted.school('甲').data, source }],
  ['schoolCorrected', { ...planted.renamed('甲', '乙').data, source }],
  ['schoolConditionsDeclared', { ...planted.conditions('甲', 5).data, source }],
  ['classOpened', { ...planted.classOf('甲', 1, 1).data, source }],
  ['classDeclared', { ...planted.declared('甲', 1, 1).data, source }],
  ['studentRegistered', { ...planted.student('张').data, source }],
  ['studentCorrected', { ...planted.corrected('张', { migrant: null }).data, source }],
  ['studentEnrolled', { ...planted.enrolled('张', '甲', 1, 1).data, source }],
  ['studentCareRecorded', { ...planted.care('张', 'home-teaching').data, source }],
  ['teacherRegistered', { ...planted.teacher('王').data, source }],
  ['teacherCorrected', { ...planted.teacher('王').data, changed: ['degree'], source }],
  ['teacherPlaced', { ...planted.teaching('王', '甲').data, source }],
  ['cohortCounted', { ...planted.cohort(2019, 1).data, source }],
  ['countyFiguresDeclared', { ...planted.figures(2019).data, source }],
  ['rosterImported', planted.imported().data],
  ['importWithdrawn', planted.importWithdrawn().data],
  ['factsWithdrawn', planted.withdrawn('student', source.importId, [{ fact: 'place', schoolYear: 2019 }]).data],
  ['registerExported', planted.exported().data],
  ['eventsExported', planted.eventsExported().data],
  ['layoutDefined', planted.layout().data],
  ['monthFrozen', planted.month('2019-09').data],
  ['drawSealed', plantedDraw.sealed('甲').data],
  ['drawRun', plantedDraw.run('甲', [[2, 1]]).data],
  ['drawPublished', plantedDraw.published('甲').data],
  ['drawAnnulled', plantedDraw.annulled('甲').data],
  ['placementFixed', plantedDraw.fixed('甲', [3]).data],
  ['objectionRaised', plantedDraw.objection('甲', '异议').data],
  ['objectionResolved', plantedDraw.resolved('甲', '异议').data],
  ['latePlacementRun', plantedDraw.late('甲', 1, 1).data],
  ['pupilLeft', plantedDraw.left('甲', '张', 1).data],
  ['classTransferRequested', plantedDraw.change('甲', '转班').data],
  ['classTransferDecided', plantedDraw.changeDecided('甲', '转班', 'approved').data],
  ['classTransferWithdrawn', plantedDraw.changeWithdrawn('甲', '转班').data],
  ['violationReported', plantedDraw.violation('甲', '举报', 'key-class').data],
  ['violationConfirmed', plantedDraw.confirmed('甲', '举报', 'key-class').data],
  ['violationDismissed', plantedDraw.dismissed('甲', '举报', 'key-class').data],
];
const subjects: Partial<Record<EventKind, RegExp>> = {
  rosterImported: /^importId$/,
  importWithdrawn: /^importId$/,
  factsWithdrawn: /^(importId|subjectKind|subjectId|facts)$/,
  studentCareRecorded: /^(studentId|schoolYear|source|placement)$/,
  teacherRegistered: /^(teacherId|schoolYear|source)$/,
  teacherCorrected: /^(teacherId|schoolYear|source)$/,
  layoutDefined: /^layoutId$/,
  monthFrozen: /^(month|schoolYear|figures)$/,
  // sealed, and not opened here
  objectionRaised: /^(drawId|schoolId|schoolYear|grade|objectionId)$/,
};

test('every event of the contracts has a sample here', () => {
  expect(samples.map(([kind]) => kind).toSorted()).toEqual(Object.keys(contracts).toSorted());
});

test.each(samples)('%s: what its contract accepts is fit', (kind, data) => {
  expect(eventDataSchema(contracts[kind]).safeParse(data).success).toBe(true);
  expect(unfitField(kind, data)).toBeNull();
});

test.each(samples)('%s: without, or with a strange, identifying field it is unfit and the field is named', (kind, data) => {
  const strange = [undefined, 7.5, {}, '', ...(kind === 'layoutDefined' ? [] : ['x; drop table school', '2019-09-01T00:00:00Z']), -0.1, []];
  const wanted = subjects[kind] ?? /Id$|^schoolYear$|^source$|^grade$|^classNo$|^stage$|^gender$|^subsidised$|^placement$/;
  const identifying = Object.keys(data).filter((name) => wanted.test(name));
  expect(identifying.length).toBeGreaterThan(0);
  for (const name of identifying) {
    for (const value of strange) expect([name, value, unfitField(kind, { ...data, [name]: value })]).toEqual([name, value, name]);
  }
});

test('no body at all is unfit', () => {
  for (const body of [null, 'text', 7]) expect(unfitField('rosterImported', body)).toBe('body');
});

test('a sealed field whose key is gone is null, and fit', () => {
  const student = { ...planted.student('张').data, source };
  expect(unfitField('studentRegistered', { ...student, leftBehind: null, ethnicity: null, subsidised: null })).toBeNull();
  expect(unfitField('studentRegistered', { ...student, leftBehind: 'yes' })).toBe('leftBehind');
  expect(unfitField('studentCareRecorded', { ...planted.care('张', 'home-teaching').data, source, placement: null })).toBeNull();
});

test('a former version is read as today’s kind', () => {
  expect(kindByType.get('county.registry.student-registered.v1')).toBe('studentRegistered');
  expect(kindByType.get('county.registry.student-registered.v2')).toBe('studentRegistered');
  expect(typesOf('rosterImported')).toEqual(['county.registry.roster-imported.v2', 'county.registry.roster-imported.v1']);
});

test('an event of a service that the view does not project is kept as a fact; one of no contract is not read at all', () => {
  const noted = { ...monitoringContracts.monthFrozen, type: 'county.placement.draw-opened.v1' };
  const kinds = kindsOf(new Map([[noted.type, noted]]));
  expect(kinds.get(noted.type)).toBe('unprojected');
  expect(unfitField('unprojected', { drawId: 'x' })).toBeNull();
  expect(kinds.get(monitoringContracts.monthFrozen.type)).toBe('monthFrozen');
  expect(kinds.get('county.placement.draw-closed.v1')).toBeUndefined();
});
