import { createHash, verify } from 'node:crypto';
import { type Cryptography, parseCheckpoint, verifyReceipt } from '@junheng/merkle';
import { seededEntropy } from '@junheng/runtime';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Receipt } from '../src/api.ts';
import { auditLedger } from '../src/service.ts';
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
const secretOf = (name: string) => seededEntropy('signing keys').bytes(32, name);
/** What the host hands over: the secret now, and the one before it as long as it is kept. */
const under = (current: string, previous: string | null = null) => ({
  secret: () => secretOf(current),
  previousSecret: () => (previous === null ? null : secretOf(previous)),
});
const signers = async (ledger: Awaited<ReturnType<typeof place.start>>) =>
  parseCheckpoint((await ledger.api.readCheckpoint(county))!.note)!.signatures.map(({ keyHash }) => keyHash);
const hashOf = (verifierKey: string) => verifierKey.split('+')[1];

/** A log under key a, then both, then b alone; a receipt of each time. */
async function changeKey() {
  const receipts: Receipt[] = [];
  const keys: string[] = [];
  const signed: string[][] = [];
  for (const [given, until] of [
    [under('a'), 200],
    [under('b', 'a'), 400],
    [under('b'), 600],
  ] as const) {
    const ledger = await place.start(given);
    await ledger.publish(messages.slice(until - 200, until));
    receipts.push((await ledger.api.readReceipt({ county, eventId: messages[7]!.eventId }))!);
    keys.push(await ledger.api.verifierKey(county));
    signed.push(await signers(ledger));
    if (until < 600) await ledger.stop();
    else return { ledger, receipts, signed, a: keys[0]!, b: keys[2]! };
  }
  throw new Error('not reached');
}

test('a key takes over from another one: both sign for a while, then the new one alone, and the log notes from when to when', async () => {
  const { ledger, signed, a, b } = await changeKey();
  expect(a).not.toBe(b);
  expect(signed).toEqual([[hashOf(a)], [hashOf(b), hashOf(a)], [hashOf(b)]]);
  expect(await ledger.api.readKeys(county)).toEqual([
    { verifierKey: b, fromSize: 200, untilSize: null },
    { verifierKey: a, fromSize: 0, untilSize: 400 },
  ]);
  expect(Buffer.from((await ledger.api.readLogFile(county, 'keys'))!.body).toString()).toBe(`${a}\n${b}\n`);
  expect((await ledger.api.audit(county)).findings).toEqual([]);
});

test('every receipt verifies under the key of its time, those from the change under the old key and under the new one', async () => {
  const { receipts, a, b } = await changeKey();
  const verdicts = receipts.map((receipt) => [a, b].map((key) => verifyReceipt(JSON.stringify(receipt), cryptography, key).ok));
  expect(verdicts).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
});

test('the same tree is signed by the new key at once, before anything is added', async () => {
  const before = await place.start(under('a'));
  await before.publish(messages.slice(0, 100));
  const old = (await before.api.readCheckpoint(county))!;
  await before.stop();
  const after = await place.start(under('b', 'a'));
  const both = (await after.api.readCheckpoint(county))!;
  expect(both).toMatchObject({ size: 100, root: old.root });
  expect(both.note).toContain(old.note.split('\n').at(-2)!);
  expect(await signers(after)).toHaveLength(2);
});

test.each([
  ['a new key without the old one', under('c'), 'SigningKeyChanged'],
  ['a new key beside one that never signed', under('c', 'x'), 'SigningKeyChanged'],
  ['the old key after it was retired', under('a'), 'SigningKeyRetired'],
])('%s stops the start with a sentence that says what to do, and signs nothing', async (_, given, code) => {
  const { ledger } = await changeKey();
  await ledger.stop();
  const [before] = await place.sql`select note from log`;
  await expect(place.start(given)).rejects.toMatchObject({
    name: 'StartProblem',
    code,
    zh: expect.stringMatching(/密钥/),
    en: expect.stringMatching(/key/),
  });
  expect(await place.sql`select note from log`).toEqual([before]);
  await (await place.start(under('b'))).publish([]);
});

test('a checkpoint that somebody signed with a key of their own, noted beside ours, does not pass as the county’s', async () => {
  const { ledger, b } = await changeKey();
  await ledger.stop();
  const forger = await openLedgerDatabase(inject('postgresUrl'));
  const forged = await forger.start(under('forger'));
  await forged.publish(messages);
  const [note, key] = [(await forged.api.readCheckpoint(county))!.note, await forged.api.verifierKey(county)];
  await forger.close();
  await place.alter(async (sql) => {
    await sql`update log set note = ${note}`;
    await sql`insert into log_key values (${county}, 3, ${key}, 0, null)`;
  });
  await expect(place.start(under('b'))).rejects.toMatchObject({ code: 'LedgerAltered' });
  await place.alter((sql) => sql`delete from log_key where verifier_key = ${b}`);
  await expect(place.start(under('b'))).rejects.toMatchObject({ code: 'SigningKeyChanged' });
});

test('a signature line that is not one of the log’s own keys is not taken over', async () => {
  const ledger = await place.start(under('a'));
  await ledger.publish(messages.slice(0, 10));
  await ledger.stop();
  await place.alter((sql) => sql`update log set note = note || '— x.example ' || encode(sha256(''), 'base64') || E'\n'`);
  await expect(place.start(under('a'))).rejects.toMatchObject({ code: 'LedgerAltered' });
});

test('the same key kept twice, as a rotation that was broken off leaves it, signs once', async () => {
  const ledger = await place.start(under('a', 'a'));
  await ledger.publish(messages.slice(0, 10));
  expect(await signers(ledger)).toHaveLength(1);
  expect(await ledger.api.readKeys(county)).toHaveLength(1);
});

test('an audit beside the running ledger signs with the keys in force', async () => {
  const ledger = await place.start(under('a'));
  await ledger.publish(messages.slice(0, 300));
  await ledger.stop();
  await (await place.start(under('b', 'a'))).publish(messages.slice(300, 400));
  expect((await auditLedger({ ...place.runtime(), ...under('b', 'a') })).findings).toEqual([]);
});
