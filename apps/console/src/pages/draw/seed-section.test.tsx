import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer } from '../../../test/render-at.tsx';
import { drawDesk, sampleDraw } from '../../../test/sample-draw-desk.tsx';
import {
  type DrawTextFragment,
  RecordPublicValueDocument,
  RunDrawDocument,
  type SourceTextFragment,
  VoidRoundDocument,
} from '../../gql/graphql.ts';

const supervisors = ['v1', 'v2'].map((supervisorId) => ({
  __typename: 'DrawSupervisor' as const,
  supervisorId,
  role: 'PARENT' as const,
  chosenBy: 'LOT' as const,
  name: `监督员${supervisorId}`,
}));
const lottery: SourceTextFragment = {
  ...sampleDraw().plan.publicSource,
  kind: 'LOTTERY',
  means: null,
  name: '双色球',
  issue: '2019100',
  drawnAt: '2019-08-28T13:15:00.000Z',
};
const seal: DrawTextFragment['seal'] = {
  __typename: 'DrawSeal',
  rows: 2,
  rosterRoot: 'a'.repeat(64),
  planHash: 'b'.repeat(64),
  constraintsHash: 'c'.repeat(64),
  engineVersion: 'junheng/placement-draw/1',
  codeHash: 'd'.repeat(64),
  publicSource: lottery,
  revealDeadline: '2019-08-28T02:00:00.000Z',
  supervisorIds: ['v1', 'v2'],
  sealedAt: '2019-08-27T01:00:00Z',
  sealHash: 'e'.repeat(64),
};
const sealed = sampleDraw({ status: 'SEALED', supervisors, seal });
const { drawId } = sealed;
type Round = DrawTextFragment['rounds'][number];
/** The sealed draw with its round as it stands. */
const withRound = (revealed: readonly string[], over: Partial<Round> = {}): DrawTextFragment => ({
  ...sealed,
  rounds: [
    {
      __typename: 'DrawRound',
      round: 1,
      publicSource: lottery,
      revealDeadline: '2019-08-28T02:00:00.000Z',
      reveals: revealed.map((supervisorId) => ({ __typename: 'DrawReveal' as const, supervisorId })),
      typedBy: [],
      publicValue: null,
      ...over,
    },
  ],
});
const done = { __typename: 'PlacementDraw', drawId, status: 'SEALED' };
const refusal = { __typename: 'Refusal', code: 'X', zh: '平台说不行，并说怎么办。', en: 'no' };
const part = async () => within(await screen.findByRole('region', { name: '公共随机值与抽签' }));
const mayRun = ['read-draws', 'run-draws'] as const;

test('the public value is typed by one hand and then by another', async () => {
  const typed = answer(RecordPublicValueDocument, { drawId, value: '3 15 21', supervisorId: 'v2' }, { recordPublicValue: done } as never);
  drawDesk(withRound(['v1', 'v2'], { typedBy: ['somebody'] }), mayRun, typed);
  const seed = await part();
  expect(await seed.findByText('还没有定；已有 1 人录入')).toBeTruthy();
  await userEvent.type(seed.getByLabelText('公共随机值'), '3，15 21');
  await userEvent.selectOptions(seed.getByLabelText(/谁录入/), '监督员v2');
  await userEvent.click(seed.getByRole('button', { name: '录入公共随机值' }));
  expect(await seed.findByText('已录入', { selector: 'output' })).toBeTruthy();
});

test('a value that is another than the first is refused in the platform’s words', async () => {
  const typed = answer(RecordPublicValueDocument, { drawId, value: '4', supervisorId: null }, { recordPublicValue: refusal } as never);
  drawDesk(withRound(['v1', 'v2']), mayRun, typed);
  const seed = await part();
  await userEvent.type(await seed.findByLabelText('公共随机值'), '4');
  await userEvent.click(seed.getByRole('button', { name: '录入公共随机值' }));
  expect((await seed.findByRole('alert')).textContent).toBe(refusal.zh);
});

test('a round that lacks a number is void with a later value and a new deadline', async () => {
  const nextDeadline = '2019-08-29T02:00:00.000Z';
  const { __typename, ...source } = lottery;
  const nextSource = { ...source, issue: '2019101', drawnAt: '2019-08-29T13:15:00.000Z' };
  const voided = answer(VoidRoundDocument, { drawId, nextDeadline, nextSource }, { voidRound: done } as never);
  drawDesk(withRound(['v1']), mayRun, voided);
  const seed = await part();
  expect(await seed.findByText(/还有 1 名监督员没有公开数字/)).toBeTruthy();
  expect(seed.queryByRole('form', { name: '录入公共随机值' })).toBeNull();
  await userEvent.type(seed.getByLabelText('下一轮公开数字的截止时间'), '2019-08-29T10:00');
  await userEvent.type(seed.getByLabelText('期号'), '2019101');
  await userEvent.type(seed.getByLabelText('开奖时间'), '2019-08-29T21:15');
  await userEvent.click(seed.getByRole('button', { name: '本轮作废，另开一轮' }));
  expect(await seed.findByText('已另开一轮', { selector: 'output' })).toBeTruthy();
});

test('a draw whose seed is known is run, or says why not', async () => {
  const run = answer(RunDrawDocument, { drawId }, { runDraw: refusal } as never);
  drawDesk({ ...withRound(['v1', 'v2'], { publicValue: '3 15 21' }), status: 'SEEDED' }, mayRun, run);
  const seed = await part();
  expect(await seed.findByText('3 15 21')).toBeTruthy();
  await userEvent.click(seed.getByRole('button', { name: '抽签' }));
  expect((await seed.findByRole('alert')).textContent).toBe(refusal.zh);
});

test.each(['SEALED', 'SEEDED'] as const)('a draw that is %s has no form for who may not run it', async (status) => {
  drawDesk({ ...withRound(['v1', 'v2']), status }, ['read-draws']);
  expect(await (await part()).findByText('2 / 2')).toBeTruthy();
  expect(screen.queryAllByRole('form')).toEqual([]);
});

test('a draw before its seal has no such section', async () => {
  drawDesk(sampleDraw(), mayRun);
  expect(await screen.findByRole('region', { name: '封存' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: '公共随机值与抽签' })).toBeNull();
});
