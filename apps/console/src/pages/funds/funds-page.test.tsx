import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  FundLedgerFileDocument,
  type FundRowFragment,
  FundsDocument,
  ImportFundLedgerDocument,
  type ImportFundLedgerMutation,
  RecordSpendingDocument,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const fundId = '2019-0f3a5b7c9d1e';
const fund: FundRowFragment = {
  __typename: 'Fund',
  fundId,
  year: 2019,
  name: '装备专项',
  kind: 'SPECIAL',
  budgetFen: 1_000_000,
  allottedFen: 0,
  spentFen: 1_200_000,
  awardedFen: 0,
  eventId: '22222222-2222-8222-8222-222222222222',
  bookings: [
    {
      __typename: 'FundBooking',
      kind: 'SPENT',
      schoolId: null,
      amountFen: 1_200_000,
      date: '2019-10-08',
      voucher: '记-101',
      purpose: '抢修',
      overBudgetFen: 200_000,
      exception: '校舍险情',
      eventId: '33333333-3333-8333-8333-333333333333',
    },
  ],
  budgetChanges: [],
};
const funds = (...items: FundRowFragment[]): Mock => answer(FundsDocument, { asOf: null }, { __typename: 'Query', funds: items });
const names = answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] });
const ledger: ImportFundLedgerMutation['importFundLedger'] = {
  __typename: 'FundLedgerImport',
  rows: 2,
  budgets: 1,
  bookings: 1,
  payments: 0,
  unchanged: 0,
  skipped: 0,
  applied: false,
  findingCount: 0,
  findings: [],
};
const imported = (dryRun: boolean, reply: ImportFundLedgerMutation['importFundLedger']): Mock =>
  answer(ImportFundLedgerDocument, { content: btoa('ledger'), dryRun }, { __typename: 'Mutation', importFundLedger: reply });
const choose = async () => userEvent.upload(await screen.findByLabelText('选择台账文件（.xlsx、.csv）'), new File(['ledger'], '台账.xlsx'));

test('each fund says its budget and what was spent, and going over it is a word and not a colour alone', async () => {
  renderAt(`/funds?fund=${fundId}`, [funds(fund), names]);
  const row = (await screen.findByRole('link', { name: '装备专项' })).closest('tr')!;
  expect(row.textContent).toContain('10,000 元');
  expect(row.textContent).toContain('120%');
  expect(row.textContent).toContain('▲ 超预算');
  const booking = screen.getByRole('link', { name: '记-101' }).closest('tr')!;
  expect(booking.textContent).toContain('超出 2,000 元');
  expect(booking.textContent).toContain('校舍险情');
  expect(screen.getByRole('img', { name: /装备专项: 预算 10,000 元/ })).toBeTruthy();
});

test('a refusal of a booking is told in its words, and what was typed stays', async () => {
  const refused = answer(
    RecordSpendingDocument,
    {
      fundId,
      kind: 'SPENT',
      schoolId: null,
      amountFen: 123_450,
      date: '2019-10-09',
      voucher: '记-102',
      purpose: '图书',
      exception: null,
    },
    {
      __typename: 'Mutation',
      recordSpending: { __typename: 'Refusal', code: 'BudgetExceeded', zh: '超出预算；请先调整预算。', en: 'Over' },
    },
  );
  renderAt(`/funds?fund=${fundId}`, [funds(fund), names, refused]);
  const form = (await screen.findByRole('heading', { name: '登记拨付或支出' })).closest('form')!;
  await userEvent.click(within(form).getByRole('button', { name: '登记拨付或支出' }));
  expect(within(form).getByRole('alert').textContent).toBe('请填写“种类”。');
  await userEvent.selectOptions(within(form).getByLabelText('种类'), 'SPENT');
  await userEvent.type(within(form).getByLabelText('金额（元）'), '1,234.5');
  await userEvent.type(within(form).getByLabelText('日期'), '2019-10-09');
  await userEvent.type(within(form).getByLabelText('凭证号'), '记-102');
  await userEvent.type(within(form).getByLabelText('用途'), '图书');
  await userEvent.click(within(form).getByRole('button', { name: '登记拨付或支出' }));
  await expect.poll(() => within(form).getByRole('alert').textContent).toBe('超出预算；请先调整预算。');
  expect(within(form).getByLabelText<HTMLInputElement>('凭证号').value).toBe('记-102');
});

test('who may only look sees no form, and is told when there is nothing', async () => {
  renderAt('/funds', [myRights(['read-funds']), funds(), names]);
  expect(await screen.findByText('还没有专项经费。')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: '安排预算' })).toBeNull();
  expect(screen.queryByLabelText('选择台账文件（.xlsx、.csv）')).toBeNull();
});

test('a ledger file is checked first, and taken in only when it is asked for', async () => {
  renderAt('/funds', [funds(fund), names, imported(true, ledger), imported(false, { ...ledger, applied: true })]);
  await choose();
  expect((await screen.findByText(/新增预算 1 项/)).textContent).not.toContain('已导入');
  await userEvent.click(screen.getByRole('button', { name: '导入' }));
  expect(await screen.findByText('已导入。')).toBeTruthy();
});

test('a ledger file with a wrong row names the row and offers no way to take it in', async () => {
  const finding = {
    __typename: 'FundLedgerFinding' as const,
    row: 7,
    column: '年度',
    code: 'YearMalformed',
    zh: '年度应为四位年份。',
    en: 'Year',
  };
  renderAt('/funds', [funds(fund), names, imported(true, { ...ledger, findingCount: 1, findings: [finding] })]);
  await choose();
  const row = (await screen.findByText('年度应为四位年份。')).closest('tr')!;
  expect(row.textContent).toContain('7年度');
  expect(screen.getByText(/整个文件未导入/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '导入' })).toBeNull();
});

test('the ledger is saved as the platform made it', async () => {
  const file = { __typename: 'FundLedgerFile' as const, fileName: '台账_2019-10-15.csv', mediaType: 'text/csv', content: btoa('abc') };
  const made = answer(FundLedgerFileDocument, { format: 'CSV', asOf: null }, { __typename: 'Query', fundLedgerFile: file });
  renderAt('/funds', [funds(fund), names, made]);
  await userEvent.click(await screen.findByRole('button', { name: '导出台账 .csv' }));
  await expect.poll(() => vi.mocked(saveFile).mock.calls.length).toBe(1);
  const [saved] = vi.mocked(saveFile).mock.calls[0]!;
  expect([saved.name, new TextDecoder().decode(saved.content as Uint8Array)]).toEqual(['台账_2019-10-15.csv', 'abc']);
});
