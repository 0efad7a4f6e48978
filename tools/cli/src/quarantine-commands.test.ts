import { describe, expect, test } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { discardQuarantined, replayQuarantined, showQuarantine } from './quarantine-commands.ts';

const messageId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const reason = { code: 'BODY_UNREADABLE', zh: '正文不是规范 JSON 对象', en: 'its body is no canonical JSON object' };
const node = {
  messageId,
  topic: 'county.registry',
  partition: 2,
  offset: '41',
  position: '400',
  eventId: null,
  reason,
  quarantinedAt: '2019-09-10T01:00:00Z',
  state: 'WAITING',
  note: null,
};
const list = (totalCount: number, edges: unknown[], gaps: unknown[] = []) => ({
  quarantine: { ledgerStatus: { parked: gaps.length, gaps, quarantined: totalCount }, ledgerQuarantine: { totalCount, edges } },
});

describe('showQuarantine', () => {
  test('names gaps, places and reasons', async () => {
    const gap = { source: '/registry', eventId: 'e', since: '2019-09-10T01:00:00Z', waiting: 3 };
    const other = { ...node, partition: null, position: null, state: 'DISCARDED', note: '误发' };
    const { client, out, text } = standIn(list(60, [{ node }, { node: other }], [gap]));
    expect(await showQuarantine(client, out)).toBe(0);
    for (const part of ['event e of /registry', messageId, 'county.registry [2@41] #400', reason.zh, reason.en, '误发', 'given up', '58'])
      expect(text()).toContain(part);
  });

  test('says that there is nothing', async () => {
    const { client, out, text } = standIn(list(0, []));
    expect(await showQuarantine(client, out)).toBe(0);
    expect(text()).toContain('No message is in quarantine');
  });
});

const taken = { result: { __typename: 'QuarantinedMessage', messageId } };
const refused = { result: { __typename: 'Refusal', ...reason } };
const replay = { name: 'quarantine-replay', messageId, isConfirmed: true } as const;
const discard = { name: 'quarantine-discard', messageId, reason: 'not one of ours', isConfirmed: true } as const;

test('a replay is told, and its refusal with its reason', async () => {
  const { client, out, given } = standIn({ replayQuarantined: taken });
  expect(await replayQuarantined(replay, client, out)).toBe(0);
  expect(given).toEqual([{ operation: 'replayQuarantined', variables: { messageId } }]);
  const other = standIn({ replayQuarantined: refused });
  expect(await replayQuarantined(replay, other.client, other.out)).toBe(3);
  expect(other.text()).toContain('BODY_UNREADABLE');
});

test('a message is given up with its reason', async () => {
  const { client, out, given } = standIn({ discardQuarantined: taken });
  expect(await discardQuarantined(discard, client, out)).toBe(0);
  expect(given).toEqual([{ operation: 'discardQuarantined', variables: { messageId, reason: 'not one of ours' } }]);
});

test('nothing is done without --yes where nobody can be asked', async () => {
  const { client, out, asked } = standIn({});
  expect(await replayQuarantined({ ...replay, isConfirmed: false }, client, out)).toBe(4);
  expect(await discardQuarantined({ ...discard, isConfirmed: false }, client, out)).toBe(4);
  expect(asked).toEqual([]);
});
