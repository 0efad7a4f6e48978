import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { allImports, deskAnswers, layouts } from '../../../test/office-answers.ts';
import { answer, type Mock, openImports, renderAt } from '../../../test/render-at.tsx';
import { readyImport, sampleImport } from '../../../test/sample-imports.ts';
import { ConfirmImportDocument, type ImportFiguresFragment } from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const job = (importId: string, more: Partial<ImportFiguresFragment>): ImportFiguresFragment => ({
  ...readyImport,
  id: `relay-${importId}`,
  importId,
  ...more,
});
const desk = (...imports: ImportFiguresFragment[]): Mock[] => [...deskAnswers(), allImports(...imports), openImports(...imports)];
const dragEvent = (type: string, files: File[]) => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  return event;
};
const dropOn = (target: Element | Window, files: File[]) => act(() => void target.dispatchEvent(dragEvent('drop', files)));
const cards = () => screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'));

test('files may be dropped anywhere on the page, which says so while they hover, and stand in order', async () => {
  renderAt('/imports', desk());
  await screen.findByTestId('file-input');
  act(() => void window.dispatchEvent(dragEvent('dragenter', [])));
  expect(screen.getByText('松开即可加入')).toBeTruthy();
  dropOn(document.body, [new File(['a'], '教师花名册.csv'), new File(['b'], '学籍.csv'), new File(['c'], '办学条件表.csv')]);
  expect(screen.queryByText('松开即可加入')).toBeNull();
  expect(cards()).toEqual(['办学条件表.csv', '学籍.csv', '教师花名册.csv']);
  expect(screen.getByRole('button', { name: '上传并检查 3 个文件' })).toBeTruthy();
});

test('what is dragged and is no file leaves the page alone', async () => {
  renderAt('/imports', desk());
  await screen.findByTestId('file-input');
  const event = Object.assign(new Event('dragenter', { bubbles: true }), { dataTransfer: { types: ['text/plain'], files: [] } });
  act(() => void window.dispatchEvent(event));
  expect(screen.queryByText('松开即可加入')).toBeNull();
});

test('a layout of the kind can be chosen, and only of the kind', async () => {
  const star = {
    __typename: 'Layout' as const,
    layoutId: 'star',
    kind: 'STUDENT_ROSTER' as const,
    titleZh: '外来学籍表',
    titleEn: 'Foreign roster',
  };
  renderAt('/imports', [layouts(star, { ...star, layoutId: 'staff', kind: 'TEACHER_ROSTER', titleZh: '外来教师表' }), ...desk()]);
  fireEvent.change(await screen.findByTestId('file-input'), { target: { files: [new File(['x'], '学籍.csv')] } });
  const options = within(await screen.findByRole('combobox', { name: '表格格式' })).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['本平台模板', '外来学籍表']);
});

test('a file the wizard sends back stands in the queue with its layout, and the address is clean again', async () => {
  const star = {
    __typename: 'Layout' as const,
    layoutId: 'star',
    kind: 'STUDENT_ROSTER' as const,
    titleZh: '外来学籍表',
    titleEn: 'Foreign roster',
  };
  renderAt(`/imports?file=${'ab'.repeat(32)}&name=star.csv&kind=STUDENT_ROSTER&layout=star`, [layouts(star), ...desk()]);
  expect(await screen.findByRole('article', { name: 'star.csv' })).toBeTruthy();
  expect(await screen.findByRole('combobox', { name: '表格格式' })).toHaveProperty('value', 'star');
  expect(screen.getByText('已上传，尚未检查。')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/imports');
});

test('imports without errors are confirmed together, in order, and one with errors is left to its reader', async () => {
  const confirmed: string[] = [];
  const ready = [
    job('3', { kind: 'CLASS_LIST', fileName: '班级.csv', rejectedRows: 0 }),
    job('2', { kind: 'STUDENT_ROSTER', fileName: '学籍.csv', rejectedRows: 7 }),
    job('1', { kind: 'SCHOOL_CONDITIONS', fileName: '条件.csv', rejectedRows: 0 }),
  ];
  const confirms = ready.map((one): Mock => {
    const mock = answer(
      ConfirmImportDocument,
      { importId: one.importId },
      { __typename: 'Mutation', confirmImport: { ...one, status: 'RUNNING' } },
    );
    return { ...mock, result: () => (confirmed.push(one.importId), mock.result as { data: Record<string, unknown> }) };
  });
  renderAt('/imports', [...desk(...ready), ...confirms]);
  await userEvent.click(await screen.findByRole('button', { name: '确认写入全部 2 个没有错误的文件' }));
  await waitFor(() => expect(confirmed).toEqual(['1', '3']));
  expect(screen.getByRole('button', { name: '确认写入 学籍.csv' })).toBeTruthy();
});

test('several imports that move are followed by asking, without a stream each', async () => {
  renderAt(
    '/imports',
    desk(job('1', { status: 'RUNNING', rowsDone: 650 }), job('2', { status: 'CHECKING', rows: 40, fileName: '班级.csv' })),
  );
  expect(await screen.findByText('已写入 650 / 1,300 行')).toBeTruthy();
  expect(screen.getByText('已检查 40 行')).toBeTruthy(); // a subscription would have failed: no stream answers here
});

test('the record is filtered by what stands in the address, and saved as it is filtered', async () => {
  renderAt(
    '/imports?kind=CLASS_LIST&year=2019&status=DONE',
    desk(
      job('1', { kind: 'CLASS_LIST', status: 'DONE', fileName: '班级-2019.csv' }),
      job('2', { kind: 'CLASS_LIST', status: 'DONE', fileName: '班级-2018.csv', schoolYear: 2018 }),
      job('3', { kind: 'CLASS_LIST', status: 'REFUSED', fileName: '班级-拒收.csv' }),
      job('4', { status: 'DONE', fileName: '学籍.csv' }),
    ),
  );
  expect(await screen.findByText('1 次，共 4 次')).toBeTruthy();
  expect(screen.getByRole('link', { name: '班级-2019.csv' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '班级-2018.csv' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^导出 .csv/ }));
  const lines = (vi.mocked(saveFile).mock.calls[0]![0].content as string).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"班级-2019.csv","班级信息表"');

  await userEvent.selectOptions(screen.getByRole('combobox', { name: '状态' }), '全部');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '学年' }), '全部');
  expect(screen.getByTestId('address').textContent).toBe('/imports?kind=CLASS_LIST');
  expect(screen.getByText('3 次，共 4 次')).toBeTruthy();
});

test('a filter that fits nothing says so', async () => {
  renderAt('/imports?status=WITHDRAWN', desk(job('1', { status: 'DONE' })));
  expect(await screen.findByText('没有符合筛选条件的导入。')).toBeTruthy();
});

test('a withdrawn import stays in the record with its reason', async () => {
  const withdrawal = {
    __typename: 'ImportWithdrawal' as const,
    reason: '学年选错',
    withdrawnBy: 'local-operator',
    withdrawnAt: '2019-09-12T04:00:00Z',
    withdrawnSubjects: 3,
    keptSubjects: 1,
    subjects: 4,
  };
  renderAt('/imports', desk({ ...sampleImport, status: 'WITHDRAWN', withdrawal }));
  expect(await screen.findByText('学年选错')).toBeTruthy();
});
