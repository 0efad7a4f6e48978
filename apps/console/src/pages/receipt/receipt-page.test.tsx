import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { eventId, receipt, verifierKey } from '../../../test/sample-receipt.ts';
import { ReceiptDocument, type ReceiptQuery } from '../../gql/graphql.ts';

const fact: NonNullable<ReceiptQuery['receipt']>['fact'] = {
  __typename: 'Fact',
  eventId,
  ledgerIndex: 3,
  type: 'county.registry.student-registered.v1',
  titleZh: '学籍建立',
  titleEn: 'Student registered',
  time: '2019-09-01T01:00:00Z',
  source: {
    __typename: 'FileRow',
    importId: 'import-1',
    fileName: '学籍.xlsx',
    fileHash: 'ab'.repeat(32),
    sheet: '学籍基础信息表',
    row: 12,
  },
};
const show = (change: object = {}) =>
  renderAt(`/facts/${eventId}`, [
    answer(
      ReceiptDocument,
      { eventId },
      {
        __typename: 'Query',
        ledger: { __typename: 'Ledger', size: 5, verifierKey },
        receipt: {
          __typename: 'Receipt',
          json: JSON.stringify({ ...receipt, ...change }),
          fact,
          school: { __typename: 'School', id: 'school-1', name: '青禾小学' },
          schoolClass: null,
        },
      },
    ),
  ]);

test('a genuine receipt is accepted, step by step, with its file row and its school', async () => {
  show();
  expect(await screen.findByText('核对通过：这条记录在已签名的台账里，内容没有被改动。')).toBeTruthy();
  const steps = screen.getAllByRole('listitem').filter((item) => item.classList.contains('check-step'));
  expect(steps.map((step) => within(step).getByRole('heading').textContent)).toEqual([
    '凭证格式',
    '条目哈希',
    '叶哈希',
    '到树根的路径',
    '检查点签名',
  ]);
  expect(steps.every((step) => step.textContent.includes('通过'))).toBe(true);
  expect(screen.getByRole('link', { name: '学籍.xlsx' }).getAttribute('href')).toBe('/imports/import-1');
  expect(screen.getByRole('link', { name: '青禾小学' }).getAttribute('href')).toBe('/schools/school-1');
  expect(screen.getByText('ab'.repeat(32))).toBeTruthy();
});

test('a receipt with one changed character is refused, and the failure is named', async () => {
  show({ body: receipt.body.replace('"gender":"2"', '"gender":"1"') });
  const [alarm] = await screen.findAllByRole('alert');
  expect(alarm!.textContent).toContain('核对没有通过。');
  expect(alarm!.textContent).toContain('到树根的路径');
  expect(alarm!.textContent).toContain('这条记录不在已签名的根之下：内容、序号或证明被改动过。');
  expect(screen.queryByText(/核对通过/)).toBeNull();
});

test('what is sealed is named and explained, not laid out among the clear fields', async () => {
  show();
  const sealed = await screen.findByText('直接身份信息');
  expect(sealed.closest('summary')!.textContent).toContain('已封存——没有授权不可读');
  const clear = screen.getByText(/"studentId"/);
  expect(clear.textContent).not.toContain('ciphertext');
});

test('a fact that no checkpoint covers yet is told so and can be asked for again', async () => {
  renderAt(`/facts/${eventId}`, [
    answer(ReceiptDocument, { eventId }, { __typename: 'Query', ledger: { __typename: 'Ledger', size: 3, verifierKey }, receipt: null }),
  ]);
  expect(await screen.findByRole('heading', { name: '凭证还没有准备好' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '凭证还没有准备好' })).toBeTruthy();
});
