import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { KafkaBusOptions } from '../src/bus.ts';
import { ownBroker } from './broker-under-test.ts';
import { freshName, range, sampleMessages, startConsumer } from './sample-consumer.ts';

vi.setConfig({ testTimeout: 150_000 }); // a broker and a busy machine

const folder = mkdtempSync(join(tmpdir(), 'junheng-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [username, password] = ['junheng', 'a password'];

/** The broker's key and a certificate of its own, which clients are to trust; null without Java: then there is no broker either. */
function makeKeys(): { store: string; certificate: string } | null {
  const store = join(folder, 'broker.p12');
  const keytool = (...args: string[]) =>
    execFileSync('keytool', [...args, '-keystore', store, '-storetype', 'PKCS12', '-storepass', 'keystore', '-alias', 'broker'], {
      stdio: 'pipe',
    });
  try {
    keytool('-genkeypair', '-keyalg', 'EC', '-dname', 'CN=localhost', '-ext', 'SAN=ip:127.0.0.1,dns:localhost', '-validity', '2');
    return { store, certificate: keytool('-exportcert', '-rfc').toString() };
  } catch {
    return null;
  }
}

const keys = makeKeys();
const kafka = ownBroker({
  scram: ['SCRAM-SHA-256', 'SCRAM-SHA-512'].map((mechanism) => `${mechanism}=[name=${username},password=${password}]`),
  properties: [
    'listener.security.protocol.map=CLIENT:SASL_SSL,CONTROLLER:PLAINTEXT',
    'sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol=PLAIN',
    `listener.name.client.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="${username}" password="${password}" user_${username}="${password}";`,
    'listener.name.client.scram-sha-256.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'listener.name.client.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;',
    `ssl.keystore.location=${keys?.store}`,
    'ssl.keystore.password=keystore',
    'ssl.keystore.type=PKCS12',
    `ssl.truststore.location=${keys?.store}`,
    'ssl.truststore.password=keystore',
    'ssl.truststore.type=PKCS12',
  ].join('\n'),
});

describe('over TLS and with a sign-in', () => {
  const tls = { ca: keys?.certificate ?? null };
  const signIn = (mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512', given = password) => ({ mechanism, username, password: given });

  test.each(['plain', 'scram-sha-256', 'scram-sha-512'] as const)('messages pass (%s)', async (mechanism) => {
    const topic = freshName('county.a');
    const bus = await kafka.bus([topic], { tls, sasl: signIn(mechanism) });
    const consumer = await startConsumer(bus, freshName('ledger'), [topic]);
    await bus.publish(sampleMessages(topic, 1, 10));
    await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 10)), { timeout: 60_000 });
  });

  test.each<[string, Partial<KafkaBusOptions>, string, string?]>([
    ['another password', { tls, sasl: signIn('scram-sha-256', 'wrong') }, 'KafkaSignIn'],
    ['another plain password', { tls, sasl: signIn('plain', 'wrong') }, 'KafkaSignIn'],
    ['a certificate that is not trusted', { tls: { ca: null }, sasl: signIn('plain') }, 'KafkaUnreachable', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['no TLS', { sasl: signIn('plain') }, 'KafkaUnreachable'],
  ])('a start with %s ends with what to check, and does not quote the password', async (_, given, code, reason = '') => {
    const refused = await kafka.bus([freshName('county.a')], given).catch((error) => error);
    expect(refused).toMatchObject({ name: 'StartProblem', code });
    expect(refused.message).toContain(reason);
    expect(`${refused.message}${refused.cause?.message}`).not.toContain('wrong');
  });
});
