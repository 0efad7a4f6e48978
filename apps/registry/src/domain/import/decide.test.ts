import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type RecordImport, rosterImport } from './decide.ts';

const command: RecordImport = {
  importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22',
  kind: 'student-roster',
  layout: null,
  schoolYear: 2019,
  fileHash: 'a'.repeat(64),
  sheet: '学籍',
  rows: 10,
  acceptedRows: 6,
  unchangedRows: 1,
  rejectedRows: 2,
  skippedRows: 1,
  importedBy: 'local-operator',
};

test('an import is recorded with its counts', () => {
  expect(given(rosterImport).when(command)).toEqual({ ok: true, events: [{ type: 'RosterImported', data: command }] });
});

test('an import whose rows do not add up is refused', () => {
  expect(given(rosterImport).when({ ...command, rejectedRows: 1 })).toEqual({ ok: false, refusal: 'RowsDoNotAddUp' });
});

test('an import that is recorded is recorded no second time', () => {
  expect(given(rosterImport, [{ type: 'RosterImported', data: command }]).when(command)).toEqual({ ok: true, events: [] });
});
