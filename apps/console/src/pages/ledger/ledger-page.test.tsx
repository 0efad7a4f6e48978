import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { checkpointOf, formerLogKey, logKey, proofOf } from '../../../test/sample-log.ts';
import { LedgerConsistencyDocument, LedgerPageDocument, type LedgerPageQuery } from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

type Ledger = LedgerPageQuery['ledger'];
const ledger: Ledger = {
  __typename: 'Ledger',
  size: 40,
  root: 'ab'.repeat(32),
  checkpoint: checkpointOf(40),
  verifierKey: logKey,
  signedAt: '2019-09-12T03:04:00Z',
  publicPath: '/ledger/000000',
  keys: [
    { __typename: 'LedgerKey', verifierKey: logKey, fromSize: 30, untilSize: null },
    { __typename: 'LedgerKey', verifierKey: formerLogKey, fromSize: 0, untilSize: 35 },
  ],
  witnesses: [],
};
const status: LedgerPageQuery['ledgerStatus'] = { __typename: 'LedgerStatus', parked: 0, gaps: [], quarantined: 0, stopped: null };
const witness: Ledger['witnesses'][number] = {
  __typename: 'LedgerWitness',
  name: 'witness.example/w1',
  url: 'https://witness.example',
  size: 40,
  cosignedAt: '2019-09-12T03:05:00Z',
  reachedAt: '2019-09-12T03:05:00Z',
  problemCode: null,
  problemZh: null,
  problemEn: null,
};
const show = (change: { ledger?: Partial<Ledger>; status?: Partial<typeof status> } = {}, ...more: Parameters<typeof renderAt>[1]) =>
  renderAt('/ledger', [
    answer(
      LedgerPageDocument,
      {},
      { __typename: 'Query', ledger: { ...ledger, ...change.ledger }, ledgerStatus: { ...status, ...change.status } },
    ),
    ...more,
  ]);
const consistency = (from: number, checkpoint: string, proof: string[]) =>
  answer(
    LedgerConsistencyDocument,
    { from },
    {
      __typename: 'Query',
      ledger: { __typename: 'Ledger', consistency: { __typename: 'LedgerConsistency', to: 40, proof, checkpoint } },
    },
  );
const none = (from: number) =>
  answer(LedgerConsistencyDocument, { from }, { __typename: 'Query', ledger: { __typename: 'Ledger', consistency: null } });

test('the newest checkpoint stands there in full, as a code, to be saved and to be read by anyone', async () => {
  show();
  expect((await screen.findByText(/^junheng\.example\/ledger\/000000 40/)).textContent).toBe(ledger.checkpoint);
  expect(screen.getByRole('img', { name: '检查点全文的二维码' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /检查点文件/ }).getAttribute('href')).toBe('/ledger/000000/checkpoint');
  expect(screen.getByText(/没有等待、隔离或停止/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '保存为文件' }));
  expect(vi.mocked(saveFile).mock.calls[0]![0]).toMatchObject({ name: 'junheng-checkpoint-40.txt', content: ledger.checkpoint });
});

test('an empty ledger says so and leads to the import', async () => {
  show({ ledger: { size: 0, root: null, checkpoint: null, signedAt: null } });
  expect(await screen.findByText(/还没有事项/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByText('与您留存的检查点比对')).toBeNull();
  expect(screen.getByRole('link', { name: '去导入' }).getAttribute('href')).toBe('/imports');
});

test('the printed notice names the county and leaves room for address, stamp and date', async () => {
  show();
  expect((await screen.findByText('县（市、区）')).nextElementSibling!.textContent).toBe('（代码 000000）');
  for (const label of ['核对地址', '公布单位（盖章）', '公布日期'])
    expect(screen.getByText(label).closest('dl')!.className).toContain('print-only');
});

test('keys say from when to when they sign', async () => {
  show();
  const former = (await screen.findByText(formerLogKey)).closest('li')!;
  expect(former.textContent).toContain('签署 0 条至 35 条的检查点');
  expect(screen.getAllByText(logKey).at(-1)!.closest('li')!.textContent).toContain('现用；签署 30 条起');
});

test('a county without a witness is told what that means', async () => {
  show();
  expect(await screen.findByText(/尚未配置见证者/)).toBeTruthy();
});

test('each witness says how far it has signed, and why not further', async () => {
  const problem = { problemCode: 'WITNESS_UNREACHABLE', problemZh: '没有应答', problemEn: 'no answer' };
  show({
    ledger: {
      witnesses: [witness, { ...witness, name: 'w2', size: 12 }, { ...witness, name: 'w3', size: 0, cosignedAt: null, ...problem }],
    },
  });
  const table = within(await screen.findByRole('table', { name: '见证者' }));
  expect(table.getByRole('row', { name: /w1/ }).textContent).toContain('已签署最新的检查点');
  expect(table.getByRole('row', { name: /w2/ }).textContent).toContain('还差 28 条');
  expect(table.getByRole('row', { name: /w3/ }).textContent).toMatch(/尚未签署.*没有应答/);
});

test('a witness with another tree, quarantined messages, a late predecessor and a stop are alarms, with the way to them', async () => {
  const other = { problemCode: 'WITNESS_HOLDS_OTHER_TREE', problemZh: '持有别的账本', problemEn: 'another tree' };
  show({
    ledger: { witnesses: [{ ...witness, ...other }] },
    status: {
      quarantined: 2,
      parked: 3,
      gaps: [{ __typename: 'LedgerGap', eventId: 'e', since: '2019-09-12T03:04:00Z' }],
      stopped: { __typename: 'Message', code: 'X', zh: '已停止', en: 'stopped' },
    },
  });
  const alarm = await screen.findByRole('alert');
  for (const text of ['已停止', '持有别的账本', '3 个事件在等待', '2 条消息无法读取']) expect(alarm.textContent).toContain(text);
  expect(within(alarm).getByRole('link', { name: '隔离的消息' }).getAttribute('href')).toBe('/ledger/quarantine');
});

async function compare(text: string) {
  const box = await screen.findByRole('textbox', { name: '较早的检查点' });
  await userEvent.click(box);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: '比对' }));
}

test('a kept checkpoint that the ledger extends is proven in the browser', async () => {
  show({}, consistency(13, checkpointOf(40), proofOf(13, 40)));
  await compare(checkpointOf(13, { signers: ['before'] }));
  expect(await screen.findByText(/现在的台账（40 条）以您留存的 13 条开头/)).toBeTruthy();
});

test.each([
  ['rewritten', checkpointOf(13, { kind: 'other' }), [consistency(13, checkpointOf(40), proofOf(13, 40))], /台账被改写过/],
  ['put back', checkpointOf(1000), [none(1000), consistency(1, checkpointOf(40), proofOf(1, 40))], /恢复到了较早的状态/],
  ['without a proof', checkpointOf(13), [none(13), none(1)], /无法证明/],
  [
    'with a newest checkpoint of somebody else',
    checkpointOf(13),
    [consistency(13, checkpointOf(40, { signers: ['a stranger'] }), proofOf(13, 40))],
    /无法证明/,
  ],
  ['that does not answer', checkpointOf(13), [], /没有得到台账的应答/],
] as const)('a ledger %s is not believed', async (_, kept, answers, sentence) => {
  show({}, ...answers);
  await compare(kept);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByText(/^一致/)).toBeNull();
});

test('a receipt file is compared when it is opened', async () => {
  show({}, consistency(13, checkpointOf(40), proofOf(13, 40)));
  const receipt = new File([JSON.stringify({ checkpoint: checkpointOf(13) })], 'receipt.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('打开文件'), receipt);
  expect(await screen.findByText(/以您留存的 13 条开头/)).toBeTruthy();
});
