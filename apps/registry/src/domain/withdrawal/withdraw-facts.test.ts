import { describe, expect, test } from 'vitest';
import { studentFacts } from '../student/withdraw.ts';
import type { StudentEvent } from '../student/events.ts';
import { type PastEvent, type WithdrawFacts, withdrawFacts } from './withdraw-facts.ts';

const studentId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const [first, wrong, later] = ['a', 'b', 'c'].map((digit) => `0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a${digit}2`) as [string, string, string];
const sourceOf = (importId: string) => ({ importId, fileHash: 'a'.repeat(64), sheet: '学籍', row: 2 });
const description = {
  gender: '1' as const,
  birthDate: '2010-05-01',
  hukouKind: null,
  migrant: false,
  preschool: null,
  twinGroup: null,
  ethnicity: null,
  leftBehind: null,
  disability: null,
  inclusive: null,
  subsidised: null,
  name: '测试生',
  enrolmentKey: 'G1',
  idDocumentKind: null,
  idNumber: null,
};
const place = { schoolId: 's', classId: 'c1', stage: 'primary' as const, grade: 3, boarding: null, entryWay: null, entryMonth: null };

const registered = (by: string): StudentEvent => ({
  type: 'StudentRegistered',
  data: { studentId, schoolYear: 2019, ...description, source: sourceOf(by) },
});
const corrected = (by: string, migrant: boolean): StudentEvent => ({
  type: 'StudentCorrected',
  data: { studentId, schoolYear: 2019, changed: ['migrant'], ...description, migrant, source: sourceOf(by) },
});
const enrolled = (by: string, classId: string): StudentEvent => ({
  type: 'StudentEnrolled',
  data: { studentId, schoolYear: 2019, ...place, classId, source: sourceOf(by) },
});

const past = (...events: StudentEvent[]): PastEvent<StudentEvent>[] =>
  events.map((event, index) => ({
    position: BigInt(index + 1),
    byImport: event.type === 'FactsWithdrawn' ? event.data.importId : event.data.source.importId,
    event,
  }));
const placeOf2019 = { fact: 'place' as const, schoolYear: 2019 };
const command = (change: Partial<WithdrawFacts>): WithdrawFacts => ({
  subjectId: studentId,
  importId: wrong,
  importEnd: 4n,
  owned: [placeOf2019],
  standing: [],
  isNeeded: false,
  ...change,
});

describe('an import that is taken back from a student', () => {
  test('takes the registration with it when no other file states the student', () => {
    expect(withdrawFacts(studentFacts, command({}), past(registered(wrong), enrolled(wrong, 'c2')))).toEqual([
      {
        type: 'FactsWithdrawn',
        data: { subjectKind: 'student', subjectId: studentId, importId: wrong, facts: [{ fact: 'registration', schoolYear: null }] },
      },
    ]);
  });

  test('gives back what the file before it said, with the row of that file', () => {
    const events = past(registered(first), enrolled(first, 'c1'), corrected(wrong, true), enrolled(wrong, 'c2'));
    const standing = [{ ...placeOf2019, asOf: 2n }];
    expect(withdrawFacts(studentFacts, command({ standing }), events)).toEqual([enrolled(first, 'c1'), corrected(first, false)]);
  });

  test('leaves the description that a later file states too, and takes the year that it alone stated', () => {
    const events = past(registered(wrong), enrolled(wrong, 'c2'));
    const standing = [{ fact: 'place' as const, schoolYear: 2020, asOf: 9n }];
    expect(withdrawFacts(studentFacts, command({ standing }), events)).toEqual([
      { type: 'FactsWithdrawn', data: { subjectKind: 'student', subjectId: studentId, importId: wrong, facts: [placeOf2019] } },
    ]);
  });

  test('changes nothing where it said the same as the file before it', () => {
    const events = past(registered(first), enrolled(first, 'c1'));
    expect(withdrawFacts(studentFacts, command({ standing: [{ ...placeOf2019, asOf: 2n }] }), events)).toEqual([]);
  });

  test('passes over a file that was taken back before it', () => {
    const events = past(registered(first), enrolled(first, 'c1'), enrolled(later, 'c3'), enrolled(wrong, 'c2'));
    expect(withdrawFacts(studentFacts, command({ standing: [{ ...placeOf2019, asOf: 2n }] }), events)).toEqual([enrolled(first, 'c1')]);
  });

  describe('with later files about the same child', () => {
    const events = past(registered(first), enrolled(first, 'c1'), corrected(wrong, true));
    const standing = [{ ...placeOf2019, asOf: 2n }];

    test('gives the description back although a care register names the child afterwards', () => {
      const care = { fact: 'care' as const, schoolYear: 2019, asOf: 9n };
      expect(withdrawFacts(studentFacts, command({ standing: [...standing, care] }), events)).toEqual([corrected(first, false)]);
    });

    test('gives it back for its year, and leaves the next year what the roster of that year states too', () => {
      const next = { fact: 'place' as const, schoolYear: 2020, asOf: 9n };
      const kept = corrected(wrong, true);
      expect(withdrawFacts(studentFacts, command({ standing: [...standing, next] }), events)).toEqual([
        corrected(first, false),
        { ...kept, data: { ...kept.data, schoolYear: 2020, changed: [] } },
      ]);
    });

    test('leaves the description that a later roster of the year states too', () => {
      expect(withdrawFacts(studentFacts, command({ owned: [], standing: [{ ...placeOf2019, asOf: 9n }] }), events)).toEqual([]);
    });

    test('gives back what the care register said that first named the child, where no roster is left', () => {
      const care = { fact: 'care' as const, schoolYear: 2019, asOf: 1n };
      const rosterAfterCare = past(registered(first), corrected(wrong, true), enrolled(wrong, 'c2'));
      const [returned] = withdrawFacts(studentFacts, command({ standing: [care] }), rosterAfterCare);
      expect(returned).toEqual(corrected(first, false));
    });
  });
});
