import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  type AppraisalRowFragment,
  AppraisalsDocument,
  CorrectAppraisalDocument,
  OfficeChoicesDocument,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';

const appraisal: AppraisalRowFragment = {
  __typename: 'Appraisal',
  appraisalId: '2019-finance',
  year: 2019,
  officeId: 'finance',
  points: 1_350,
  outOf: 1_500,
  result: 'GOOD',
  document: null,
  items: [
    { __typename: 'AppraisalItem', obligationId: 'jy.s1.1', titleZh: '预算单列', titleEn: 'Budget', points: 950, outOf: 1_000 },
    { __typename: 'AppraisalItem', obligationId: 'jy.s1.2', titleZh: '按时拨付', titleEn: 'Payment', points: 400, outOf: 500 },
  ],
  corrections: [],
  events: [
    { __typename: 'RegisterEvent', eventId: '22222222-2222-8222-8222-222222222222', type: 'AppraisalRecorded', at: '2019-10-09T00:00:00Z' },
  ],
};
const appraisals = (...items: AppraisalRowFragment[]): Mock =>
  answer(AppraisalsDocument, { asOf: null }, { __typename: 'Query', appraisals: items });
const names: Mock[] = [
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
  answer(
    OfficeChoicesDocument,
    {},
    {
      __typename: 'Query',
      offices: [{ __typename: 'Office', officeId: 'finance', kind: 'DEPARTMENT', nameZh: '财政局', nameEn: 'Finance', isClosed: false }],
    },
  ),
];

test('an appraisal shows its points by obligation', async () => {
  renderAt('/appraisals?appraisal=2019-finance', [myRights(['read-appraisals']), appraisals(appraisal), ...names]);
  const row = (await screen.findByRole('link', { name: '财政局' })).closest('tr')!;
  expect(row.textContent).toContain('13.5 / 15');
  expect(screen.getByText('按时拨付').closest('tr')!.textContent).toContain('4 / 5');
  expect(screen.queryByRole('button', { name: '更正考核' })).toBeNull();
});

test('a correction begins with what is on record, names a wrong line, and needs its reason', async () => {
  const items = [
    { obligationId: 'jy.s1.1', points: 950, outOf: 1_000 },
    { obligationId: 'jy.s1.2', points: 500, outOf: 500 },
  ];
  const corrected = answer(
    CorrectAppraisalDocument,
    { year: 2019, officeId: 'finance', items, result: 'GOOD', document: null, reason: '复核' },
    { __typename: 'Mutation', correctAppraisal: { __typename: 'Appraisal', appraisalId: '2019-finance' } },
  );
  const rights = myRights(['read-appraisals', 'record-appraisals']);
  renderAt('/appraisals?appraisal=2019-finance', [rights, appraisals(appraisal), ...names, corrected]);
  const form = (await screen.findByRole('heading', { name: '更正考核' })).closest('form')!;
  const lines = within(form).getByLabelText<HTMLTextAreaElement>('逐项得分');
  expect(lines.value).toBe('jy.s1.1 9.5/10\njy.s1.2 4/5');
  const correct = () => userEvent.click(within(form).getByRole('button', { name: '更正考核' }));
  await correct();
  expect(within(form).getByRole('alert').textContent).toBe('请填写“理由”。');
  await userEvent.type(within(form).getByLabelText('理由'), '复核');
  await userEvent.clear(lines);
  await userEvent.type(lines, 'jy.s1.1 9.5/10\njy.s1.2 五分');
  await correct();
  await expect.poll(() => within(form).getByRole('alert').textContent).toBe('第 2 行不是“责任项编号 得分/满分”。');
  await userEvent.clear(lines);
  await userEvent.type(lines, 'jy.s1.1 9.5/10\njy.s1.2 5/5');
  await correct();
  expect(await within(form).findByText('已登记。')).toBeTruthy();
});

test('a county without appraisals is told so', async () => {
  renderAt('/appraisals', [myRights(['read-appraisals']), appraisals(), ...names]);
  expect(await screen.findByText('还没有年度考核记录。')).toBeTruthy();
});
