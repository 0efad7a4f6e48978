import { expect, test } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { readCommand } from './command.ts';
import { rebuildView, showView } from './view-commands.ts';

const edition = { slot: 'gateway_a', purpose: 'LIVE', asOf: null, nextIndex: 7, progress: 1, viewVersion: 1 };
const rebuild = { finishedAt: '2019-10-15T00:00:00Z', isIdentical: true, comparedAt: 7, formerDigest: 'ab', digest: 'ab', failure: null };
const view = { ledgerSize: 7, viewVersion: 1, editions: [edition], lastRebuild: null };

test('view and view rebuild are commands; more words are not', () => {
  expect(readCommand(['view'])).toEqual({ name: 'view' });
  expect(readCommand(['view', 'rebuild'])).toEqual({ name: 'view-rebuild' });
  expect([readCommand(['view', 'away']), readCommand(['view', 'rebuild', 'now'])].map(({ name }) => name)).toEqual(['wrong', 'wrong']);
});

test('view shows each edition and how the newest rebuild ended', async () => {
  const past = { ...edition, slot: 'gateway_past_1', purpose: 'PAST', asOf: '2019-09-30', nextIndex: 3, progress: 0.5 };
  const { client, out, text } = standIn({ view: { view: { ...view, editions: [edition, past], lastRebuild: rebuild } } });
  expect(await showView(client, out)).toBe(0);
  expect(text()).toContain('gateway_past_1: a day gone by 2019-09-30, 3 entries (50 %)');
  expect(text()).toContain('Byte-identical: yes (7 ledger entries, ab)');
});

test.each([
  ['says yes and ends with 0', rebuild, 0, 'Byte-identical: yes'],
  ['says no and ends with 8', { ...rebuild, isIdentical: false, digest: 'cd' }, 8, 'Byte-identical: no'],
  ['that failed ends with 1', { ...rebuild, isIdentical: null, failure: 'ledger entry 6: no event header' }, 1, 'ledger entry 6'],
])('a rebuild %s, once it is done and not before', async (_, lastRebuild, code, words) => {
  const looks = [view, { ...view, editions: [edition, { ...edition, purpose: 'BUILDING', progress: 0.4 }] }, { ...view, lastRebuild }];
  const { client, out, text } = standIn({
    view: () => ({ view: looks.length > 1 ? looks.shift() : looks[0] }),
    rebuildView: { result: { __typename: 'RebuildStarted', view } },
  });
  expect(await rebuildView(client, out)).toBe(code);
  expect(text()).toContain(words);
});

test('a rebuild beside another is refused and ends with 3', async () => {
  const refusal = { __typename: 'Refusal', code: 'REBUILD_RUNS', zh: '视图正在重建', en: 'The view is being rebuilt already' };
  const { client, out, text } = standIn({ view: { view }, rebuildView: { result: refusal } });
  expect(await rebuildView(client, out)).toBe(3);
  expect(text()).toContain('being rebuilt already');
});
