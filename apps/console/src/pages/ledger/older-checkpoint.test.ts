import { fromBase64, parseCheckpoint } from '@junheng/merkle';
import { expect, test } from 'vitest';
import { checkpointOf, formerLogKey, logKey, proofOf } from '../../../test/sample-log.ts';
import { judge, readKeptCheckpoint, type Tree } from './older-checkpoint.ts';

const keys = [logKey, formerLogKey];
const treeOf = (note: string): Tree => parseCheckpoint(note)!;
const sizeOf = (text: string, known = keys) => {
  const read = readKeptCheckpoint(text, known);
  return read.ok ? read.tree.size : read.problem;
};
const note = checkpointOf(13);

test.each([
  ['as it was saved', note],
  ['without its last line break', note.trimEnd()],
  ['with the returns of Windows', note.replaceAll('\n', '\r\n')],
  ['between blank lines', `\n\n${note}\n\n`],
  ['inside a receipt', JSON.stringify({ format: 'junheng-receipt-v1', checkpoint: note })],
  ['with signatures of others beside', `${note}— witness.example ${btoa('x'.repeat(76))}\n`],
  ['signed by a former key', checkpointOf(13, { signers: ['before'] })],
])('a kept checkpoint is read %s', (_, text) => {
  expect(sizeOf(text)).toBe(13);
});

test.each([
  ['', 'unreadable'],
  ['{"checkpoint":3}', 'unreadable'],
  ['a sheet of something else', 'unreadable'],
  [note.replaceAll('000000', '510121'), 'otherLog'],
  [note.replace('\n13\n', '\n14\n'), 'unsigned'],
  [checkpointOf(13, { signers: ['a stranger'] }), 'unsigned'],
])('%j is no checkpoint of this log', (text, problem) => {
  expect(sizeOf(text)).toBe(problem);
});

test('a checkpoint of a former key is not believed when that key is not listed', () => {
  expect(sizeOf(checkpointOf(13, { signers: ['before'] }), [logKey])).toBe('unsigned');
});

test('a log that only grew extends every checkpoint of its past', () => {
  const newest = treeOf(checkpointOf(40));
  for (let size = 1; size < 40; size++) expect(judge(treeOf(checkpointOf(size)), newest, proofOf(size, 40))).toBe('extends');
  expect(judge(newest, newest, [])).toBe('same');
  expect(judge({ size: 0, root: fromBase64('') ?? new Uint8Array() }, newest, null)).toBe('extends');
});

test('a log that was rewritten does not, with whatever proof', () => {
  const newest = treeOf(checkpointOf(40));
  const kept = treeOf(checkpointOf(13, { kind: 'other' }));
  expect(judge(kept, newest, proofOf(13, 40))).toBe('differs');
  expect(judge(kept, newest, proofOf(13, 40, 'other'))).toBe('differs');
  expect(judge(treeOf(checkpointOf(40, { kind: 'other' })), newest, [])).toBe('differs');
});

test('a log that was put back is smaller than what was kept', () => {
  expect(judge(treeOf(checkpointOf(40)), treeOf(checkpointOf(13)), null)).toBe('larger');
});

test('a missing or unreadable proof proves nothing either way', () => {
  const [kept, newest] = [treeOf(note), treeOf(checkpointOf(40))];
  expect(judge(kept, newest, null)).toBe('unproven');
  expect(judge(kept, newest, ['AAAA'])).toBe('unproven');
});
