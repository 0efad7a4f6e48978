import { expect, test } from 'vitest';
import { readyImport } from '../../test/sample-imports.ts';
import type { ImportFiguresFragment } from '../gql/graphql.ts';
import { lastImports } from './last-imports.ts';

const job = (importId: string, more: Partial<ImportFiguresFragment>): ImportFiguresFragment => ({
  ...readyImport,
  importId,
  status: 'DONE',
  ...more,
});

test('the last import of a kind is the newest that stands; what was withdrawn, refused or waits is not in', () => {
  const { of, years } = lastImports([
    job('5', { status: 'READY' }),
    job('4', { status: 'WITHDRAWN' }),
    job('3', { status: 'UNCHANGED' }),
    job('2', { schoolYear: 2018 }),
    job('1', { kind: 'CLASS_LIST', status: 'REFUSED' }),
  ]);
  expect(of('STUDENT_ROSTER')?.importId).toBe('3');
  expect(of('STUDENT_ROSTER', 2018)?.importId).toBe('2');
  expect(of('CLASS_LIST')).toBeNull();
  expect(years).toEqual([2019, 2018]);
});
