import { MockSubscriptionLink } from '@apollo/client/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, importMoved, type Mock, renderAt } from '../../../test/render-at.tsx';
import { allImports, deskAnswers, importAnswers } from '../../../test/office-answers.ts';
import { readyImport, sampleImport } from '../../../test/sample-imports.ts';
import {
  CheckImportDocument,
  ConfirmImportDocument,
  DiscardImportDocument,
  type ImportFiguresFragment,
  ImportFactDocument,
} from '../../gql/graphql.ts';

type Sent = { method: string; address: string; headers: Record<string, string>; body: unknown };
const sent: Sent[] = [];
let uploadAnswer = { status: 200, text: '' };

/** Stands in for the browser's XMLHttpRequest: remembers what is sent and answers at once. */
class UploadRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = '';
  #sent: Sent = { method: '', address: '', headers: {}, body: null };
  open(method: string, address: string) {
    this.#sent = { ...this.#sent, method, address };
  }
  setRequestHeader(name: string, value: string) {
    this.#sent.headers[name] = value;
  }
  abort() {
    this.dispatchEvent(new Event('abort'));
  }
  send(body: unknown) {
    sent.push({ ...this.#sent, body });
    this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 50, total: 100 }));
    Object.assign(this, { status: uploadAnswer.status, responseText: uploadAnswer.text });
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }
}

beforeEach(() => {
  sent.length = 0;
  uploadAnswer = { status: 200, text: JSON.stringify({ fileHash: sampleImport.fileHash, bytes: 6 }) };
  vi.stubGlobal('XMLHttpRequest', UploadRequest);
});
afterEach(() => vi.unstubAllGlobals());

const desk = (): Mock[] => [...deskAnswers(), allImports()];
const jobAnswers = (job: ImportFiguresFragment): Mock[] => importAnswers(job);
const checkAnswer = answer(
  CheckImportDocument,
  { kind: 'STUDENT_ROSTER', schoolYear: 2019, layout: null, fileName: sampleImport.fileName, fileHash: sampleImport.fileHash },
  { __typename: 'Mutation', checkImport: sampleImport },
);
const choose = async (name = sampleImport.fileName) => {
  const file = new File(['roster'], name);
  fireEvent.change(await screen.findByTestId('file-input'), { target: { files: [file] } });
  return file;
};
const tell = (events: MockSubscriptionLink, job: ImportFiguresFragment) =>
  act(async () => {
    events.simulateResult({ result: importMoved(job), delay: 0 });
    await new Promise((done) => setTimeout(done, 20));
  });

test('a chosen file goes up, is checked live, confirmed, written live, and leads to the view', async () => {
  const events = new MockSubscriptionLink();
  const running: ImportFiguresFragment = { ...readyImport, status: 'RUNNING' };
  const done: ImportFiguresFragment = {
    ...running,
    status: 'DONE',
    rowsDone: 1300,
    token: 'registry:77',
    finishedAt: '2019-09-12T03:05:00Z',
  };
  const confirm = answer(ConfirmImportDocument, { importId: 'import-1' }, { __typename: 'Mutation', confirmImport: running });
  renderAt('/imports', [...desk(), checkAnswer, confirm, ...jobAnswers(sampleImport)], events);

  const file = await choose();
  expect(screen.getByRole('combobox', { name: /^文件种类/ })).toHaveProperty('value', 'STUDENT_ROSTER');
  expect(screen.getByRole('combobox', { name: '学年（起始年）' })).toHaveProperty('value', '2019');
  await userEvent.click(screen.getByRole('button', { name: '上传并检查' }));

  expect(await screen.findByRole('heading', { name: sampleImport.fileName, level: 1 })).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/imports/import-1');
  expect(sent).toEqual([
    { method: 'PUT', address: '/files', headers: { 'x-junheng': '1', 'content-type': 'application/octet-stream' }, body: file },
  ]);

  await tell(events, { ...sampleImport, rows: 700 });
  expect(screen.getByText('已检查 700 行')).toBeTruthy();
  await tell(events, readyImport);
  expect(await screen.findByText('检查完毕，尚未写入任何内容。')).toBeTruthy();
  expect(screen.getByText('写入 1,200 行有效数据；1 行有误的不写入，改好后可再次导入')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: '确认写入' }));
  await tell(events, { ...running, rowsDone: 650 });
  expect(screen.getByText('已写入 650 / 1,300 行')).toBeTruthy();
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 50);
  await tell(events, done);
  expect((await screen.findByRole('link', { name: '查看全县概览' })).getAttribute('href')).toBe('/?year=2019&waitFor=registry%3A77');
});

test('an import opened by its address in the middle shows its progress, without the upload', async () => {
  renderAt('/imports/import-1', jobAnswers({ ...readyImport, status: 'RUNNING', rowsDone: 325 }), new MockSubscriptionLink());
  expect(await screen.findByText('已写入 325 / 1,300 行')).toBeTruthy();
});

test('a broken stream is said and taken up again', async () => {
  const events = new MockSubscriptionLink();
  const starts = vi.spyOn(events, 'request');
  renderAt('/imports/import-1', jobAnswers(sampleImport), events);
  await screen.findByText('已检查 0 行');
  await act(async () => {
    events.simulateResult({ error: new Error('gone'), delay: 0 });
    await new Promise((done) => setTimeout(done, 20));
  });
  expect(await screen.findByText('连接中断，正在重新连接…')).toBeTruthy();
  await vi.waitFor(() => expect(starts).toHaveBeenCalledTimes(2), { timeout: 5_000 });
});

test('discarding asks once more and then says that nothing was written', async () => {
  const discard = answer(
    DiscardImportDocument,
    { importId: 'import-1' },
    { __typename: 'Mutation', discardImport: { ...readyImport, status: 'DISCARDED' } },
  );
  renderAt('/imports/import-1', [...jobAnswers(readyImport), discard]);
  await userEvent.click(await screen.findByRole('button', { name: '放弃' }));
  expect(screen.getByText('放弃这次导入？没有写入任何内容。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '放弃' }));
  expect(await screen.findByText('已放弃，没有写入任何内容。')).toBeTruthy();
});

test('a refusal of the confirmation is shown as its sentence and leaves the import as it was', async () => {
  const refusal = { __typename: 'Refusal' as const, code: 'NotReady', zh: '这次导入现在不能确认。', en: 'Not now.' };
  renderAt('/imports/import-1', [
    ...jobAnswers(readyImport),
    answer(ConfirmImportDocument, { importId: 'import-1' }, { __typename: 'Mutation', confirmImport: refusal }),
  ]);
  await userEvent.click(await screen.findByRole('button', { name: '确认写入' }));
  expect((await screen.findByRole('alert')).textContent).toBe('这次导入现在不能确认。');
  expect(screen.getByText('检查完毕，尚未写入任何内容。')).toBeTruthy();
});

test('a refused file shows its own message, what to do, and no confirmation', async () => {
  const problem = { __typename: 'Message' as const, code: 'NotAWorkbook', zh: '这是一个 PDF 文件。', en: 'This is a PDF file.' };
  renderAt('/imports/import-1', jobAnswers({ ...sampleImport, status: 'REFUSED', problem }));
  expect((await screen.findByRole('alert')).textContent).toContain('这是一个 PDF 文件。');
  expect(screen.getByRole('link', { name: '重新选择文件' }).getAttribute('href')).toBe('/imports');
  expect(screen.queryByRole('button', { name: '确认写入' })).toBeNull();
});

test('what could be done about a refused file is still told when the page no longer has the file', async () => {
  const problem = {
    __typename: 'Message' as const,
    code: 'another-school-year',
    zh: '看起来是 2018—2019 学年的名册。',
    en: 'The file looks like the one of 2018–2019.',
  };
  renderAt('/imports/import-1', jobAnswers({ ...sampleImport, status: 'REFUSED', problem }));
  expect(await screen.findByText('本页已没有这份文件。请重新选择它，再按 2018—2019 学年导入。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /学年导入/ })).toBeNull();
});

test('a fault of the check is not called an interrupted writing, and no confirmation is ticked off', async () => {
  const problem = { __typename: 'Message' as const, code: 'fault-in-check', zh: '系统故障，试算未完成。', en: 'A fault stopped it.' };
  renderAt('/imports/import-1', jobAnswers({ ...sampleImport, status: 'FAILED', problem }));
  expect((await screen.findByRole('alert')).textContent).toContain('检查没有完成，没有写入任何内容。');
  expect(screen.queryByText(/写入中断|已写入的部分/)).toBeNull();
  expect(screen.getAllByRole('listitem').flatMap(({ textContent }) => /^✓(.*)/.exec(textContent)?.[1] ?? [])).toEqual(['上传']);
});

test('a fault of the writing says that what was written stands', async () => {
  renderAt('/imports/import-1', jobAnswers({ ...readyImport, status: 'FAILED', rowsDone: 500 }));
  expect((await screen.findByRole('alert')).textContent).toContain('写入中断。');
});

test('a file without news but with rejected rows is never told to be all there', async () => {
  renderAt('/imports/import-1', jobAnswers({ ...sampleImport, status: 'UNCHANGED', rows: 36, unchangedRows: 34, rejectedRows: 2 }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有新内容；2 行有错误，未写入。');
  expect(screen.queryByText(/完全一致/)).toBeNull();
});

test('a finished import leads to its own record in the ledger, as soon as the view has it', async () => {
  const recorded = (fact: { __typename: 'Fact'; eventId: string } | null) =>
    answer(
      ImportFactDocument,
      { importId: 'import-1' },
      { __typename: 'Query', import: { __typename: 'Import', id: sampleImport.id, fact } },
    );
  renderAt('/imports/import-1', [
    ...jobAnswers({ ...readyImport, status: 'DONE', rowsDone: 1300, token: 'registry:77' }),
    { ...recorded(null), maxUsageCount: 1 },
    recorded({ __typename: 'Fact', eventId: 'event-77' }),
  ]);
  expect((await screen.findByRole('link', { name: '它在台账里的记录' })).getAttribute('href')).toBe('/facts/event-77');
});

test('a finished import names the rows that are not in', async () => {
  renderAt('/imports/import-1', jobAnswers({ ...readyImport, status: 'DONE', rowsDone: 1300, token: 'registry:77' }));
  expect(await screen.findByText('1 行有错误，未写入；改好后可再次导入。')).toBeTruthy();
});

test('the school year of a nameless file is that of the county’s calendar, not the calendar year', async () => {
  vi.useFakeTimers({ now: new Date('2020-08-31T15:59:00Z'), toFake: ['Date'] });
  try {
    renderAt('/imports', [...deskAnswers(2020, true), allImports()]);
    await choose('附件3.xlsx');
    expect(screen.getByRole('combobox', { name: '学年（起始年）' })).toHaveProperty('value', '2019');
  } finally {
    vi.useRealTimers();
  }
});

test('an upload that the service refuses shows its sentence and can be tried again', async () => {
  uploadAnswer = { status: 413, text: JSON.stringify({ code: 'FileTooLarge', zh: '文件过大。', en: 'The file is too large.' }) };
  renderAt('/imports', desk());
  await choose();
  await userEvent.click(screen.getByRole('button', { name: '上传并检查' }));
  expect((await screen.findByRole('alert')).textContent).toBe('文件过大。');
  expect(screen.getByRole('button', { name: /上传并检查/ })).toHaveProperty('disabled', false);
});

test('a name that tells nothing leaves the kind to the reader, and takes the year of the county', async () => {
  renderAt('/imports', desk());
  await choose('附件3.xlsx');
  expect(screen.getByText('请选择文件种类')).toBeTruthy();
  expect(screen.getByRole('button', { name: '上传并检查' })).toHaveProperty('disabled', true);
  await vi.waitFor(() => expect(screen.getByRole('combobox', { name: '学年（起始年）' })).toHaveProperty('value', '2018'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^文件种类/ }), '学校办学条件表');
  expect(screen.getByRole('button', { name: '上传并检查' })).toHaveProperty('disabled', false);
});

test('of two files the school conditions stand first', async () => {
  renderAt('/imports', desk());
  fireEvent.change(await screen.findByTestId('file-input'), {
    target: { files: [new File(['a'], '学籍.xlsx'), new File(['b'], '办学条件表.xlsx')] },
  });
  expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))).toEqual(['办学条件表.xlsx', '学籍.xlsx']);
});
