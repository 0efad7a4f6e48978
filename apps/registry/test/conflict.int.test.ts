import { setTimeout as sleep } from 'node:timers/promises';
import { createEventStore } from '@junheng/event-store';
import { expect, test } from 'vitest';
import { classIdOf, schoolIdOf } from '../src/imports/ids.ts';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, operator, startRegistry } from './registry-under-test.ts';

test('a batch that another writer overtakes is decided anew and applied', async () => {
  const registry = await startRegistry();
  const { sql, runtime } = registry;
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  const { id } = await registry.check('student-roster', await rosterFile(studentCells(1)));

  // Another writer opens the student's class and holds the stream until the import waits for it.
  const schoolId = schoolIdOf(runtime.county, '9900000001');
  const classId = classIdOf(schoolId, 2019, 3, 1);
  const opened = { id: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', type: 'ClassOpened', body: '{}', metadata: '{}', published: null };
  await sql.begin(async (transaction) => {
    await createEventStore({ sql }).append(transaction, runtime.county, [
      { stream: `class/${classId}`, expected: 'none', events: [opened] },
    ]);
    await transaction`insert into class (county, class_id, school_id, school_year) values (${runtime.county}, ${classId}, ${schoolId}, 2019)`;
    await registry.api.confirmImport({ importId: id }, operator);
    await sleep(500);
    expect((await registry.api.readImport(id, operator))?.status).toBe('running');
  });

  expect(await registry.rested(id)).toMatchObject({ status: 'done', newRows: 1, newClasses: 0 });
  expect(await eventCounts(sql)).toMatchObject({ ClassOpened: 1, StudentEnrolled: 1 });
  await registry.stop();
});
