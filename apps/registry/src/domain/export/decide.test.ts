import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { eventsExport, type RecordEventsExport, type RecordExport, registerExport } from './decide.ts';
import type { ExportEvent } from './events.ts';

const command: RecordExport = {
  exportId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11',
  kind: 'student-roster',
  schoolYear: 2019,
  rows: 2245,
  exportedBy: 'local-operator',
};
const exported: ExportEvent = { type: 'RegisterExported', data: command };

test('a register that leaves the platform is recorded', () => {
  expect(given(registerExport).when(command)).toEqual({ ok: true, events: [exported] });
});

test('an empty register does not leave', () => {
  expect(given(registerExport).when({ ...command, rows: 0 })).toEqual({ ok: false, refusal: 'RegisterEmpty' });
});

test('one export is one fact', () => {
  expect(given(registerExport, [exported]).when(command)).toEqual({ ok: true, events: [] });
});

const events: RecordEventsExport = {
  exportId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d12',
  fromIndex: 100,
  entries: 50,
  withSensitive: true,
  exportedBy: 'local-operator',
};
const eventsExported: ExportEvent = { type: 'EventsExported', data: events };

test('entries of the ledger that leave the platform are recorded, with whether anything was opened', () => {
  expect(given(eventsExport).when(events)).toEqual({ ok: true, events: [eventsExported] });
});

test('nothing does not leave', () => {
  expect(given(eventsExport).when({ ...events, entries: 0 })).toEqual({ ok: false, refusal: 'NoEntries' });
});

test('one export of entries is one fact', () => {
  expect(given(eventsExport, [eventsExported]).when(events)).toEqual({ ok: true, events: [] });
});
