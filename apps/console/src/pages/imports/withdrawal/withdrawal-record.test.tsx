import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { importAnswers } from '../../../../test/office-answers.ts';
import { answer, renderAt } from '../../../../test/render-at.tsx';
import { readyImport } from '../../../../test/sample-imports.ts';
import { ImportFactDocument, type ImportFiguresFragment, type SchoolChangeRowFragment } from '../../../gql/graphql.ts';

const withdrawn: ImportFiguresFragment = {
  ...readyImport,
  status: 'WITHDRAWN',
  rowsDone: 1300,
  withdrawal: {
    __typename: 'ImportWithdrawal',
    reason: '学年选错',
    withdrawnBy: 'local-operator',
    withdrawnAt: '2019-09-12T04:00:00Z',
    withdrawnSubjects: 1230,
    keptSubjects: 2,
    subjects: 1232,
  },
};
const school: SchoolChangeRowFragment = {
  __typename: 'SchoolChange',
  schoolId: 'school-1',
  schoolCode: '31-1',
  schoolName: '青禾小学',
  newRows: 8,
  changedRows: 0,
  unchangedRows: 0,
  rejectedRows: 0,
  newClasses: 0,
  movedIn: 0,
  movedOut: 0,
};
const show = () =>
  renderAt('/imports/import-1', [
    ...importAnswers(withdrawn, { schools: [school], fields: [{ field: 'birthDate', zh: '出生日期', en: 'birth date', rows: 12 }] }),
    answer(
      ImportFactDocument,
      { importId: 'import-1' },
      { __typename: 'Query', import: { __typename: 'Import', id: withdrawn.id, fact: { __typename: 'Fact', eventId: 'event-77' } } },
    ),
  ]);

test('what a withdrawn import wrote is told as what no longer counts', async () => {
  show();
  for (const heading of ['曾写入的内容（已撤回）', '逐校：曾写入的内容（已撤回）', '曾更改的内容（已撤回）'])
    expect((await screen.findByText(heading)).tagName).toBe('H2');
  expect(screen.queryByText('写入的内容')).toBeNull();
});

test('the way of a withdrawn import ends with its withdrawal, and a new one is a link away', async () => {
  show();
  const link = await screen.findByText('重新导入');
  expect(link.getAttribute('href')).toBe('/imports');
  const steps = screen.getByRole('list', { name: '进度' });
  expect([...steps.children].at(-1)!.textContent).toBe('✓撤回');
});
