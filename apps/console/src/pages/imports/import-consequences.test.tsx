import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { importAnswers } from '../../../test/office-answers.ts';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import { readyImport } from '../../../test/sample-imports.ts';
import {
  type ImportFiguresFragment,
  ImportFactDocument,
  type SchoolChangeRowFragment,
  WithdrawalPreviewDocument,
  WithdrawImportDocument,
} from '../../gql/graphql.ts';

const address = '/imports/import-1';
const importId = 'import-1';
const done: ImportFiguresFragment = {
  ...readyImport,
  status: 'DONE',
  rowsDone: 1300,
  token: 'registry:77',
  finishedAt: '2019-09-12T03:05:00Z',
};
const change = (schoolName: string | null, more: Partial<SchoolChangeRowFragment>): SchoolChangeRowFragment => ({
  __typename: 'SchoolChange',
  schoolId: schoolName,
  schoolCode: schoolName === null ? null : `31-${schoolName}`,
  schoolName,
  newRows: 0,
  changedRows: 0,
  unchangedRows: 0,
  rejectedRows: 0,
  newClasses: 0,
  movedIn: 0,
  movedOut: 0,
  ...more,
});
const schools = [
  change('青禾小学', { newRows: 1, changedRows: 20, movedIn: 2 }),
  change('竹林村小学', { newRows: 300, newClasses: 6 }),
  change(null, { rejectedRows: 4 }),
];
const fact: Mock = answer(
  ImportFactDocument,
  { importId },
  { __typename: 'Query', import: { __typename: 'Import', id: done.id, fact: { __typename: 'Fact', eventId: 'event-77' } } },
);
const section = (name: string) => screen.findByRole('region', { name });
const bodyRows = (region: HTMLElement) =>
  within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
    .filter((text) => text !== '');

test('what confirming would do is told school by school, rows of no school apart', async () => {
  renderAt(address, importAnswers(readyImport, { schools }));
  const region = await section('逐校：确认后会发生什么');
  await waitFor(() => expect(bodyRows(region)).toHaveLength(3));
  const cells = within(within(region).getByRole('row', { name: /青禾小学/ }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual(['', '1', '20', '0', '0', '0', '2', '0']); // new, changed, unchanged, bad; new classes, moved in, moved out
  expect(within(region).getByRole('row', { name: /未登记学校的行/ })).toBeTruthy();
});

test('schools are found by a part of their name or code', async () => {
  renderAt(address, importAnswers(readyImport, { schools }));
  const region = await section('逐校：确认后会发生什么');
  await userEvent.type(within(region).getByRole('textbox', { name: '校名或标识码' }), '竹林');
  await waitFor(() => expect(bodyRows(region)).toEqual([expect.stringContaining('竹林村小学')]));
  await userEvent.type(within(region).getByRole('textbox', { name: '校名或标识码' }), '没有');
  expect(await within(region).findByText('没有这样的学校。')).toBeTruthy();
});

test('after the writing the same is told as what was written', async () => {
  renderAt(address, [
    ...importAnswers(done, { schools, fields: [{ field: 'birthDate', zh: '出生日期', en: 'birth date', rows: 12 }] }),
    fact,
  ]);
  await section('逐校：写入的内容');
  expect(bodyRows(await section('更改了哪些内容'))).toEqual(['出生日期12']);
});

test('faulty rows are given back as a sheet, with what to do with it', async () => {
  renderAt(address, importAnswers({ ...readyImport, correctionRows: 38 }));
  const region = await section('38 行有误：改正三步');
  expect(
    within(region)
      .getByRole('link', { name: /下载更正表（38 行/ })
      .getAttribute('href'),
  ).toBe('/downloads/corrections/import-1.xlsx');
  expect(within(region).getAllByRole('listitem')).toHaveLength(3);
});

test('an import without faulty rows offers no sheet', async () => {
  renderAt(address, importAnswers(readyImport));
  await screen.findByText('检查完毕，尚未写入任何内容。');
  expect(screen.queryByText(/改正三步/)).toBeNull();
});

const preview = (): Mock =>
  answer(
    WithdrawalPreviewDocument,
    { importId },
    {
      __typename: 'Query',
      import: {
        __typename: 'Import',
        id: done.id,
        withdrawalPreview: {
          __typename: 'WithdrawalPreview',
          schools: 0,
          classes: 30,
          students: 1200,
          teachers: 0,
          others: 0,
          restored: 5,
          kept: 2,
          unchangedLater: 1,
        },
      },
    },
  );
const withdrawing: ImportFiguresFragment = {
  ...done,
  status: 'WITHDRAWN',
  withdrawal: {
    __typename: 'ImportWithdrawal',
    reason: '学年选错，应为 2018',
    withdrawnBy: 'local-operator',
    withdrawnAt: '2019-09-12T04:00:00Z',
    withdrawnSubjects: 1230,
    keptSubjects: 2,
    subjects: 1232,
  },
};
const openDialog = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '撤回…' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('1,200');
  return dialog;
};

test('withdrawing says exactly what would go and what stays, and wants a reason', async () => {
  renderAt(address, [...importAnswers(done), fact, preview()]);
  const dialog = await openDialog();
  const counts = within(dialog)
    .getAllByRole('term')
    .map((term) => `${term.textContent} ${term.nextSibling?.textContent}`);
  expect(counts).toEqual(['不再登记的班级 30', '不再登记的学生 1,200', '恢复之前的值 5', '保持不变（之后的文件也有） 2']);
  expect(within(dialog).getByText(/^这之后还有 1 次同类文件的导入.*撤回后请把那份文件再导入一次。$/)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: '撤回这次导入' }));
  expect(within(dialog).getByText('请写明原因。')).toBeTruthy();
  expect(within(dialog).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
});

test('a withdrawn import shows the recorded act: why, who, when, and what it did', async () => {
  const withdraw = answer(
    WithdrawImportDocument,
    { importId, reason: '学年选错，应为 2018' },
    { __typename: 'Mutation', withdrawImport: withdrawing },
  );
  renderAt(address, [...importAnswers(done), fact, preview(), withdraw]);
  const dialog = await openDialog();
  await userEvent.type(within(dialog).getByRole('textbox'), '学年选错，应为{enter} 2018 ');
  await userEvent.click(within(dialog).getByRole('button', { name: '撤回这次导入' }));
  expect(await screen.findByText('这次导入已撤回。')).toBeTruthy();
  expect(screen.getByText('撤回 1,230 项，保持不变 2 项')).toBeTruthy();
  expect(screen.getByText('学年选错，应为 2018')).toBeTruthy();
  expect(screen.getAllByText('本机操作员').length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: '撤回…' })).toBeNull();
});

test('a refused withdrawal is told as its sentence, and nothing has changed', async () => {
  const refusal = { __typename: 'Refusal' as const, code: 'x', zh: '之后的导入正在进行，现在不能撤回。', en: 'Not now.' };
  renderAt(address, [
    ...importAnswers(done),
    fact,
    preview(),
    answer(WithdrawImportDocument, { importId, reason: '错' }, { __typename: 'Mutation', withdrawImport: refusal }),
  ]);
  const dialog = await openDialog();
  await userEvent.type(within(dialog).getByRole('textbox'), '错');
  await userEvent.click(within(dialog).getByRole('button', { name: '撤回这次导入' }));
  expect((await within(dialog).findByRole('alert')).textContent).toBe('之后的导入正在进行，现在不能撤回。');
});

test('only what is written can be withdrawn', async () => {
  renderAt(address, importAnswers(readyImport));
  await screen.findByText('检查完毕，尚未写入任何内容。');
  expect(screen.queryByRole('button', { name: '撤回…' })).toBeNull();
});
