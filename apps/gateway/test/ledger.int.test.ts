import { createHash, createPublicKey, verify } from 'node:crypto';
import { createInProcessBus } from '@junheng/bus';
import { createLedger, type Ledger, ledgerMigrations } from '@junheng/ledger';
import { parseCheckpoint, verifyConsistency, verifyReceipt } from '@junheng/merkle';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, plantFeed, type PlantedFeed, prepareSchemas } from './planted-feed.ts';

let database: TestDatabase;
let ledger: Ledger;
let asking: Asking;
let feed: PlantedFeed;
const bus = createInProcessBus();
const county = '000000';

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await prepareSchemas(database);
  await database.schema('ledger', ledgerMigrations);
  feed = plantFeed(database.runtime());
  ledger = await createLedger({ runtime: database.runtime(), bus });
  asking = await startTestGateway(database, feed, ledger.api);
});
afterAll(async () => {
  await asking?.stop();
  await ledger?.stop();
  await bus.stop();
  await database?.drop();
});

/** Sends what was planted through the bus, as the registry's relay does. */
const publish = (from: number) => bus.publish(feed.entries.slice(from).map((entry) => ({ topic: 'county.registry', county, ...entry })));

test('what is published stands in the view as soon as its token is waited for', async () => {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 50_000), planted.classOf('甲校', 1, 1)]);
  await feed.append(
    Array.from({ length: 30 }, (_, index) => [planted.student(`生${index}`), planted.enrolled(`生${index}`, '甲校', 1, 1)]).flat(),
  );
  await publish(0);
  const { county: answer } = await asking.data(
    `{ county(waitFor: "registry:${feed.entries.length}") { students ledgerSize schoolCount } }`,
  );
  expect(answer).toEqual({ students: 30, ledgerSize: 63, schoolCount: 1 });
});

test('the same messages again change nothing', async () => {
  const digest = await asking.gateway.viewDigest(county);
  await publish(0);
  await feed.append([planted.classOf('甲校', 1, 2)]);
  await publish(63);
  await asking.data('{ county(waitFor: "registry:64") { students } }');
  expect((await asking.data('{ county { students ledgerSize } }')).county).toEqual({ students: 30, ledgerSize: 64 });
  expect(await asking.gateway.viewDigest(county)).not.toBe(digest);
});

test('every fact of a class has a receipt that verifies against the checkpoint and key the ledger shows', async () => {
  const { county: answer } = await asking.data(
    '{ county { classes { edges { node { facts(first: 3) { edges { node { eventId ledgerIndex } } } } } } } }',
  );
  const shown = (await asking.data('{ ledger { size root checkpoint verifierKey signedAt } }')).ledger;
  expect(shown).toMatchObject({ size: 64, root: expect.stringMatching(/^[0-9a-f]{64}$/), signedAt: '2019-09-01T01:00:00.000Z' });
  const facts: { node: { eventId: string; ledgerIndex: number } }[] = answer.classes.edges[0].node.facts.edges;
  expect(facts).toHaveLength(3);
  for (const { node } of facts) {
    const { receipt } = await asking.data('query ($id: ID!) { receipt(eventId: $id) { json fact { ledgerIndex } } }', { id: node.eventId });
    expect(receipt.fact.ledgerIndex).toBe(node.ledgerIndex);
    expect(verifyReceipt(receipt.json, cryptography, shown.verifierKey)).toMatchObject({
      ok: true,
      index: node.ledgerIndex,
      size: 64,
      pinned: true,
    });
    const told = JSON.parse(receipt.json) as { body: string };
    const altered = { ...told, body: told.body.replace('"row":', '"row":1') };
    expect(altered.body).not.toBe(told.body);
    expect(verifyReceipt(altered, cryptography)).toMatchObject({ ok: false });
  }
});

const cryptography: Parameters<typeof verifyReceipt>[1] = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  verifyEd25519: (signature, message, publicKey) =>
    verify(
      null,
      message,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }, format: 'jwk' }),
      signature,
    ),
};

test('the ledger shows its keys, and proves that it begins with any shorter one', async () => {
  const { ledger: shown } = await asking.data(
    '{ ledger { size checkpoint verifierKey publicPath keys { verifierKey fromSize untilSize } witnesses { name } consistency(from: 10) { from to olderRoot proof checkpoint } none: consistency(from: 0) { to } } }',
  );
  expect(shown).toMatchObject({
    publicPath: `/ledger/${county}`,
    keys: [{ verifierKey: shown.verifierKey, fromSize: 0, untilSize: null }],
    witnesses: [],
    consistency: { from: 10, to: shown.size, checkpoint: shown.checkpoint },
    none: null,
  });
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  const claim = {
    older: { size: 10, root: Buffer.from(shown.consistency.olderRoot, 'hex') },
    newer: { size: shown.size, root: parseCheckpoint(shown.checkpoint)!.root },
    proof: shown.consistency.proof.map(bytes),
  };
  expect(verifyConsistency(cryptography.sha256, claim)).toBe(true);
});
