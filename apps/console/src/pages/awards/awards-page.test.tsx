import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { handOf } from '../../../test/hand-of.ts';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { type AwardRowFragment, AwardsDocument, DecideAwardDocument, SchoolNamesDocument } from '../../gql/graphql.ts';

const awardId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1f01';
const schoolId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
const eventId = '22222222-2222-8222-8222-222222222222';
const proposed: AwardRowFragment = {
  __typename: 'Award',
  awardId,
  fundId: '2019-0f3a5b7c9d1e',
  fundName: '以奖代补资金',
  schoolId,
  step: 'PROPOSED',
  proposedFen: 8_000_000,
  basis: '考评优秀',
  proposedAt: '2019-10-09T00:00:00Z',
  proposedHand: handOf('周规', ['项目办']),
  paidFen: 0,
  revokedReason: null,
  decision: null,
  payments: [],
  events: [{ __typename: 'AwardEvent', eventId, type: 'AwardProposed', at: '2019-10-09T00:00:00Z' }],
};
const awards = (...items: AwardRowFragment[]): Mock => answer(AwardsDocument, { asOf: null }, { __typename: 'Query', awards: items });
const names = answer(
  SchoolNamesDocument,
  {},
  { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId, code: '2151000123', name: '青禾小学' }] },
);

test('an award says for whom, why and how far it is, each step with its receipt', async () => {
  renderAt(`/awards?award=${awardId}`, [myRights(['read-funds']), awards(proposed), names]);
  const detail = (await screen.findByRole('heading', { name: '青禾小学的奖补' })).closest('section')!;
  expect(detail.textContent).toContain('考评优秀');
  expect(detail.textContent).toContain('尚未拨付。');
  expect(within(detail).getByRole('link', { name: '提出' }).getAttribute('href')).toBe(`/facts/${eventId}`);
  expect(within(detail).queryByRole('button')).toBeNull();
});

test('the leading group decides, and is told in words that the proposer may not', async () => {
  const refused = answer(
    DecideAwardDocument,
    { awardId, decision: 'APPROVED', amountFen: 5_000_000, reason: '同意' },
    {
      __typename: 'Mutation',
      decideAward: { __typename: 'Refusal', code: 'DecidedByProposer', zh: '提出人不能评定自己的建议。', en: 'Not by the proposer' },
    },
  );
  renderAt(`/awards?award=${awardId}`, [myRights(['read-funds', 'decide-awards']), awards(proposed), names, refused]);
  const form = (await screen.findByRole('heading', { name: '评定' })).closest('form')!;
  await userEvent.selectOptions(within(form).getByLabelText('评定意见'), 'APPROVED');
  await userEvent.type(within(form).getByLabelText('金额（元）（可不填）'), '50000');
  await userEvent.type(within(form).getByLabelText('理由'), '同意');
  await userEvent.click(within(form).getByRole('button', { name: '评定' }));
  await expect.poll(() => within(form).getByRole('alert').textContent).toBe('提出人不能评定自己的建议。');
  expect(screen.queryByRole('heading', { name: '登记拨付' })).toBeNull();
});

test('a list without awards, and a step without any, are said in words', async () => {
  renderAt('/awards', [myRights(['read-funds']), awards(), names]);
  expect(await screen.findByText('还没有以奖代补。')).toBeTruthy();
});

test('a filter on a step shows those alone', async () => {
  renderAt('/awards?step=PAID', [myRights(['read-funds']), awards(proposed), names]);
  expect(await screen.findByText('没有处于这一步的奖补。')).toBeTruthy();
});
