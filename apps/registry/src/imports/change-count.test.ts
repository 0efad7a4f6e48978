import { describe, expect, test } from 'vitest';
import { countChanges, type CountedRow, noSchool } from './change-count.ts';
import { CheckTally } from './tally.ts';

const [here, there, opened] = ['school-a', 'school-b', 'class-1'];
const row = (change: Partial<CountedRow>): CountedRow => ({
  outcome: 'unchanged',
  adds: [],
  changes: [],
  school: { schoolId: here!, code: '9900000001', name: null },
  ...change,
});

describe('the changes of rows', () => {
  test('are counted per school, a class once, and a move at both schools', () => {
    const adds = [{ thing: 'class' as const, id: opened! }];
    const { schools, fields } = countChanges([
      row({ outcome: 'new', adds, changes: ['place'] }),
      row({ outcome: 'new', adds }),
      row({ outcome: 'changed', changes: ['place', 'birthDate'], leavesSchoolId: there! }),
      row({ outcome: 'changed', changes: ['birthDate', 'birthDate'] }),
      row({}),
      row({ outcome: 'rejected', school: noSchool }),
    ]);
    expect(schools).toEqual([
      {
        schoolId: here,
        code: '9900000001',
        name: null,
        newRows: 2,
        changedRows: 2,
        unchangedRows: 1,
        rejectedRows: 0,
        newClasses: 1,
        movedIn: 1,
        movedOut: 0,
      },
      {
        schoolId: there,
        code: null,
        name: null,
        newRows: 0,
        changedRows: 0,
        unchangedRows: 0,
        rejectedRows: 0,
        newClasses: 0,
        movedIn: 0,
        movedOut: 1,
      },
      {
        schoolId: null,
        code: null,
        name: null,
        newRows: 0,
        changedRows: 0,
        unchangedRows: 0,
        rejectedRows: 1,
        newClasses: 0,
        movedIn: 0,
        movedOut: 0,
      },
    ]);
    expect(Object.fromEntries(fields)).toEqual({ birthDate: 2, place: 1 });
  });

  test('are taken out again when a row turns out to be rejected', () => {
    const tally = new CheckTally();
    const planned = {
      row: 2,
      findings: [],
      misread: [],
      outcome: 'changed' as const,
      adds: [],
      changes: ['gender'],
      leavesSchoolId: there!,
    };
    const school = { schoolId: here!, code: null, name: null };
    tally.add(planned, school);
    tally.add({ ...planned, row: 3 }, school);
    tally.reject(2);
    const { schools, fields } = tally.changes();
    expect(schools.map(({ schoolId, changedRows, rejectedRows, movedOut }) => [schoolId, changedRows, rejectedRows, movedOut])).toEqual([
      [here, 1, 1, 0],
      [there, 0, 0, 1],
    ]);
    expect(fields.get('gender')).toBe(1);
  });
});
