import { expect, test } from 'vitest';
import { misstatedColumns } from './misstated-columns.ts';

const eventId = '00000000-0000-4000-8000-00000000000a';
const columns = { eventId, source: '/registry', stream: 'student/a', version: 3, versionPrev: 2 };
const header = JSON.stringify({ id: eventId, source: '/registry', stream: 'student/a', version: 3, versionprev: 2 });

test('columns that repeat the header are not misstated, whatever the case of the id', () => {
  expect(misstatedColumns({ ...columns, header })).toEqual([]);
  expect(misstatedColumns({ ...columns, header: header.replace(eventId, eventId.toUpperCase()) })).toEqual([]);
});

test.each([
  ['eventId', '00000000-0000-4000-8000-00000000000b'],
  ['source', '/other'],
  ['stream', 'student/b'],
  ['version', 4],
  ['versionPrev', 1],
])('%s is named when it differs', (name, value) => {
  expect(misstatedColumns({ ...columns, [name]: value, header })).toEqual([name]);
});

test.each(['', 'null', '7', '[]'])('every column is misstated beside the header %j', (unreadable) => {
  expect(misstatedColumns({ ...columns, header: unreadable })).toEqual(Object.keys(columns));
});
