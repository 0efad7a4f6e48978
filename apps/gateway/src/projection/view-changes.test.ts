import { expect, test } from 'vitest';
import { foldBatch } from './fold-batch.ts';
import { movesNumbers } from './view-changes.ts';
import type { ViewEvent } from './view-event.ts';

const event = (kind: string, data: Record<string, unknown>) =>
  ({ index: 0, position: 1n, eventId: 'e', type: kind, time: '', source: '/registry', isFirst: true, fileRow: null, kind, data }) as never;
const moves = (kind: string, data: Record<string, unknown>) =>
  movesNumbers(foldBatch([event(kind, data) as ViewEvent], { students: [], teachers: [] }));

test.each([
  ['registerExported', { exportId: 'x', schoolYear: 2019 }],
  ['layoutDefined', { layoutId: 'l' }],
  ['rosterImported', { importId: 'i', schoolYear: 2019 }],
])('%s changes no number', (kind, data) => {
  expect(moves(kind, data)).toBe(false);
});

test.each([
  ['schoolRegistered', { schoolId: 's' }],
  ['schoolConditionsDeclared', { schoolId: 's', schoolYear: 2019 }],
  ['classOpened', { classId: 'c' }],
  ['classDeclared', { classId: 'c' }],
  ['studentRegistered', { studentId: 'a', schoolYear: 2019 }],
  ['studentCareRecorded', { studentId: 'a', schoolYear: 2019 }],
  ['teacherPlaced', { teacherId: 't', schoolYear: 2019, schoolId: 's', subjects: [] }],
  ['cohortCounted', { cohortId: 'k', schoolYear: 2019 }],
  ['countyFiguresDeclared', { figuresId: 'f', schoolYear: 2019 }],
  ['monthFrozen', { month: '2019-10' }],
  ['factsWithdrawn', { subjectKind: 'county', subjectId: 'f', facts: [{ fact: 'figures', schoolYear: 2019 }] }],
  ['factsWithdrawn', { subjectKind: 'school', subjectId: 's', facts: [{ fact: 'registration', schoolYear: null }] }],
])('%s does: %j', (kind, data) => {
  expect(moves(kind, data)).toBe(true);
});
