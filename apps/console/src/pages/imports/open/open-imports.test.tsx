import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { allImports, deskAnswers } from '../../../../test/office-answers.ts';
import { openImports, renderAt } from '../../../../test/render-at.tsx';
import { readyImport } from '../../../../test/sample-imports.ts';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { findQueue, keepQueue } from '../queue/kept-queue.ts';

const job = (importId: string, more: Partial<ImportFiguresFragment>): ImportFiguresFragment => ({
  ...readyImport,
  id: `relay-${importId}`,
  importId,
  fileName: `${importId}.csv`,
  ...more,
});
const show = (...imports: ImportFiguresFragment[]) => renderAt('/imports', [...deskAnswers(), allImports(), openImports(...imports)]);
const list = (name: string) => screen.findByRole('region', { name });
const namesIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link', { name: /\.csv$/ })
    .map(({ textContent }) => textContent);
const followed = ['done', 'faulty', 'same'];
beforeEach(() => keepQueue({ files: [], followed }));

const ready = job('ready', {});
const done = job('done', { status: 'DONE', rejectedRows: 0 });
const faulty = job('faulty', { status: 'UNCHANGED', unchangedRows: 7, newRows: 0, rejectedRows: 1, correctionRows: 1 });
const same = job('same', { status: 'UNCHANGED', unchangedRows: 8, newRows: 0, rejectedRows: 0 });

test('an unchanged file with a faulty row is marked to be corrected, and leads to its findings and its correction sheet', async () => {
  show(faulty);
  const region = await list('最近的导入');
  const mark = within(region).getByText('有误 1 行，请改正');
  expect(mark.className).toContain('status-caution');
  expect(within(region).queryByText('无需更改')).toBeNull();
  expect(within(region).getByRole('link', { name: '查看问题清单' }).getAttribute('href')).toBe('/imports/faulty');
  expect(
    within(region)
      .getByRole('link', { name: /下载更正表（1 行/ })
      .getAttribute('href'),
  ).toBe('/downloads/corrections/faulty.xlsx');
});

test('an unchanged file without a faulty row needs nothing', async () => {
  show(same);
  const region = await list('最近的导入');
  expect(within(region).getByText('无需更改').className).toContain('status-no-data');
  expect(within(region).queryByRole('link', { name: '查看问题清单' })).toBeNull();
});

test('what waits for a person stands before what has ended, and only then are they called in hand', async () => {
  show(same, done, ready);
  const region = await list('最近的导入');
  expect(namesIn(region)).toEqual(['ready.csv', 'same.csv', 'done.csv']);
  await userEvent.click(within(region).getByRole('button', { name: '收起已结束的 2 次' }));
  expect(namesIn(await list('办理中的导入'))).toEqual(['ready.csv']);
});

test('what has ended is no longer there when the page was left, what is open is', async () => {
  const { unmount } = show(same, done, ready);
  await list('最近的导入');
  unmount();
  await waitFor(() => expect(findQueue().followed).toEqual(['faulty']));
});
