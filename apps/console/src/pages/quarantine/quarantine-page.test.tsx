import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { noPage } from '../../../test/office-answers.ts';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import {
  DiscardQuarantinedDocument,
  QuarantineDocument,
  type QuarantinedTextFragment,
  type QuarantineQuery,
  ReplayQuarantinedDocument,
} from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const messageId = '11111111-1111-8111-8111-111111111111';
const waiting: QuarantinedTextFragment = {
  __typename: 'QuarantinedMessage',
  messageId,
  topic: 'county.registry',
  partition: 2,
  offset: '41',
  position: '400',
  eventId: '22222222-2222-8222-8222-222222222222',
  reason: { __typename: 'Message', code: 'BODY_UNREADABLE', zh: '正文不是规范 JSON 对象', en: 'its body is no canonical JSON object' },
  bytes: 900,
  sha256: 'ab'.repeat(32),
  quarantinedAt: '2019-09-12T03:04:00Z',
  lastAttempt: null,
  state: 'WAITING',
  resolvedAt: null,
  resolvedBy: null,
  note: null,
};
const discarded: QuarantinedTextFragment = {
  ...waiting,
  messageId: '33333333-3333-8333-8333-333333333333',
  partition: null,
  offset: null,
  position: null,
  eventId: null,
  state: 'DISCARDED',
  resolvedAt: '2019-09-12T04:00:00Z',
  resolvedBy: 'local-operator',
  note: '试运行时误发的消息',
};
const status: QuarantineQuery['ledgerStatus'] = {
  __typename: 'LedgerStatus',
  size: 4,
  parked: 0,
  gaps: [],
  quarantined: 1,
  stopped: null,
};
const list = (messages: QuarantinedTextFragment[], change: Partial<typeof status> = {}): Mock =>
  answer(
    QuarantineDocument,
    {},
    {
      __typename: 'Query',
      ledgerStatus: { ...status, ...change },
      ledgerQuarantine: {
        __typename: 'QueryLedgerQuarantineConnection',
        totalCount: messages.length,
        pageInfo: noPage,
        edges: messages.map((node, at) => ({ __typename: 'QueryLedgerQuarantineConnectionEdge' as const, cursor: String(at), node })),
      },
    },
  );
const show = (...mocks: Mock[]) => renderAt('/ledger/quarantine', mocks);
const refusal = { __typename: 'Refusal', code: 'BODY_UNREADABLE', zh: '仍然读不懂', en: 'still unreadable' } as const;

test('nothing in quarantine and no gap is said in words', async () => {
  show(list([], { quarantined: 0 }));
  expect(await screen.findByText('没有隔离的消息。')).toBeTruthy();
  expect(screen.getByText(/收到的事件都已接上前一事件/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /重放/ })).toBeNull();
});

test('a message says why, where, which event and since when; one that was given up, by whom and why', async () => {
  show(list([waiting, discarded]));
  const [first, second] = (await screen.findAllByText('正文不是规范 JSON 对象')).map((heading) => heading.closest('li')!);
  expect(first!.textContent).toMatch(/county\.registry · 分区 2 · 偏移 41 · 服务内第 400 号/);
  expect(first!.textContent).toContain(waiting.eventId!);
  expect(second!.textContent).toMatch(/已放弃.*消息中读不出.*local-operator · 试运行时误发的消息/);
  expect(within(second!).queryByRole('button')).toBeNull();
});

test('a gap of more than a minute is an alarm that names service and event', async () => {
  const gap = {
    __typename: 'LedgerGap',
    source: '/registry',
    eventId: waiting.eventId!,
    since: '2019-09-12T03:04:00Z',
    waiting: 2,
  } as const;
  show(list([], { quarantined: 0, parked: 2, gaps: [gap] }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/2 个事件在等待前一事件/);
  const row = screen.getByRole('rowheader', { name: 'registry' }).closest('tr')!;
  expect(row.textContent).toMatch(/22222222-2222-8222-8222-222222222222.*超过一分钟.*2/);
});

test('a replay asks first, and says why it was refused', async () => {
  const replayed = answer(ReplayQuarantinedDocument, { messageId }, { __typename: 'Mutation', replayQuarantined: refusal });
  show(list([waiting]), replayed);
  await userEvent.click(await screen.findByRole('button', { name: '重放' }));
  expect(screen.getByText(/收入台账后不能撤回/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '确认重放' }));
  expect((await screen.findByRole('alert')).textContent).toBe('仍然读不懂');
  await userEvent.click(screen.getByRole('button', { name: '暂不处理' }));
  expect(screen.getByRole('button', { name: '重放' })).toBeTruthy();
});

test('a replay that succeeds is shown by the list as it is then', async () => {
  const value = { __typename: 'QuarantinedMessage', messageId } as const;
  const before = { ...list([waiting]), maxUsageCount: 1 };
  const after = list([{ ...waiting, state: 'REPLAYED', resolvedAt: '2019-09-12T04:00:00Z', resolvedBy: 'local-operator' }], {
    quarantined: 0,
  });
  show(before, after, answer(ReplayQuarantinedDocument, { messageId }, { __typename: 'Mutation', replayQuarantined: value }));
  await userEvent.click(await screen.findByRole('button', { name: '重放' }));
  await userEvent.click(screen.getByRole('button', { name: '确认重放' }));
  expect(await screen.findByText('已重放收录')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重放' })).toBeNull();
});

test('a message is given up only with a reason', async () => {
  const reason = '试运行时误发的消息，本县无此事';
  const value = { __typename: 'QuarantinedMessage', messageId } as const;
  const given = answer(DiscardQuarantinedDocument, { messageId, reason }, { __typename: 'Mutation', discardQuarantined: value });
  show({ ...list([waiting]), maxUsageCount: 1 }, list([{ ...waiting, state: 'DISCARDED', note: reason }], { quarantined: 0 }), given);
  await userEvent.click(await screen.findByRole('button', { name: '放弃' }));
  const sure = screen.getByRole('button', { name: '确认放弃' });
  expect(sure).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByLabelText(/放弃的理由/), `  ${reason} `);
  expect(sure).toHaveProperty('disabled', false);
  await userEvent.click(sure);
  expect(await screen.findByText('已放弃')).toBeTruthy();
});

test('the list is saved without what the messages hold', async () => {
  show(list([waiting]));
  await userEvent.click(await screen.findByRole('button', { name: /\.csv/ }));
  const { content } = vi.mocked(saveFile).mock.calls[0]![0];
  expect(String(content)).toContain(waiting.sha256);
  expect(String(content)).toContain('正文不是规范 JSON 对象');
});

test('a stopped ledger says why', async () => {
  show(list([], { stopped: { __typename: 'Message', code: 'STREAM_FORKED', zh: '两个事件争同一位置', en: 'two events in one place' } }));
  expect((await screen.findByRole('alert')).textContent).toBe('两个事件争同一位置');
});
