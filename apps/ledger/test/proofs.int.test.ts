import { createHash, verify } from 'node:crypto';
import { consistencyProof, type Cryptography, nodesFromTiles, parseCheckpoint, verifyConsistency, verifyReceipt } from '@junheng/merkle';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Checkpoint } from '../src/api.ts';
import { tileReader } from '../src/store/tile-rows.ts';
import { county, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const cryptography: Cryptography = {
  sha256: (data) => createHash('sha256').update(data).digest(),
  verifyEd25519: (signature, message, publicKey) =>
    verify(null, message, { key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' }, signature),
};
const messages = sampleMessages(600);

test('every receipt of a log of 600 entries verifies under the published key, and only with its own content', async () => {
  const ledger = await place.start();
  await ledger.publish(messages, 170);
  const key = await ledger.api.verifierKey(county);
  for (const [index, { eventId, header, body }] of messages.entries()) {
    const receipt = await ledger.api.readReceipt({ county, eventId });
    expect(receipt).toMatchObject({ header, body, index, size: 600 });
    expect(verifyReceipt(JSON.stringify(receipt), cryptography, key)).toMatchObject({ ok: true, index, size: 600, pinned: true });
    const other = { ...receipt, body: body.replace('"版本":', '"版本":9') };
    expect(verifyReceipt(other, cryptography, key)).toMatchObject({ ok: false, code: 'leaf-not-under-root' });
  }
});

test('the log only grows: between any two of its checkpoints a consistency proof holds', async () => {
  const ledger = await place.start();
  const checkpoints: Checkpoint[] = [];
  for (let at = 0; at < messages.length; at += 43) {
    await ledger.publish(messages.slice(at, at + 43));
    checkpoints.push((await ledger.api.readCheckpoint(county))!);
  }
  const rows = await place.sql<
    { level: number; index: bigint; hashes: Uint8Array }[]
  >`select level, index, hashes from tile where county = ${county}`;
  const readNode = nodesFromTiles(cryptography.sha256, tileReader(rows.map((row) => ({ ...row, index: Number(row.index) }))));
  expect(checkpoints.map(({ size }) => size)).toEqual([43, 86, 129, 172, 215, 258, 301, 344, 387, 430, 473, 516, 559, 600]);
  for (const newer of checkpoints) {
    const { root } = parseCheckpoint(newer.note)!;
    expect(Buffer.from(root).toString('hex')).toBe(newer.root);
    for (const older of checkpoints.filter(({ size }) => size <= newer.size)) {
      const proof = consistencyProof(cryptography.sha256, readNode, older.size, newer.size);
      const trees = { older: { size: older.size, root: parseCheckpoint(older.note)!.root }, newer: { size: newer.size, root } };
      expect(verifyConsistency(cryptography.sha256, { ...trees, proof })).toBe(true);
    }
  }
});

test('a log that was stopped and started, in other batches and with repetitions, ends in the same signed checkpoint', async () => {
  const undisturbed = await openLedgerDatabase(inject('postgresUrl'));
  const whole = await undisturbed.start();
  await whole.publish(messages);
  const wanted = await whole.api.readCheckpoint(county);
  await undisturbed.close();

  for (let at = 0; at < messages.length; at += 130) {
    const ledger = await place.start();
    await ledger.publish(messages.slice(Math.max(0, at - 50), at + 130), 37);
    await ledger.stop();
  }
  const ledger = await place.start();
  expect(await ledger.api.readCheckpoint(county)).toEqual(wanted);
});
