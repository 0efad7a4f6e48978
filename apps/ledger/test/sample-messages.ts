import { createHash } from 'node:crypto';
import type { BusMessage } from '@junheng/bus';
import { canonicalJson, headerPrefix, type Json } from '@junheng/contracts';
import { seededEntropy, uuidFromBytes } from '@junheng/runtime';

export const county = '000000';
export const topic = 'county.registry';
const entropy = seededEntropy('sample messages');

/** The `version`-th event of a stream, as the registry would publish it. Equal arguments give equal bytes. */
export function sampleMessage(
  stream: string,
  version: number,
  options: { versionPrev?: number; position?: number; body?: Json; time?: string } = {},
): BusMessage {
  const eventId = uuidFromBytes(createHash('sha256').update(`${stream} ${version}`).digest());
  const prefix = headerPrefix({
    county,
    datacontenttype: 'application/json',
    id: eventId,
    salt: entropy.bytes(16, eventId).toString('base64url'),
    source: '/registry',
    specversion: '1.0',
    stream,
    time: options.time ?? '2019-09-01T01:00:00Z',
    type: 'county.registry.student-registered.v1',
  });
  return {
    topic,
    county,
    eventId,
    position: BigInt(options.position ?? 1),
    recordedAt: new Date('2019-09-01T01:00:00.123Z'),
    header: `${prefix}${version},"versionprev":${options.versionPrev ?? version - 1}}`,
    body: canonicalJson(options.body ?? { birthDate: '2010-05-04', gender: '2', schoolYear: 2019, 版本: version }),
  };
}

/** `count` messages over streams of three events each, in the order of their positions. */
export const sampleMessages = (count: number): BusMessage[] =>
  Array.from({ length: count }, (_, at) => sampleMessage(`student/${Math.floor(at / 3)}`, (at % 3) + 1, { position: at + 1 }));
