import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KafkaRecord, keepRecord, readKeptRecord, readRecord, toMessage, toRecord } from './cloud-event.ts';

const header =
  '{"county":"510121","datacontenttype":"application/json","id":"11111111-1111-4111-8111-111111111111","salt":"AAAAAAAAAAAAAAAAAAAAAA","source":"/registry","specversion":"1.0","stream":"class/1","time":"2019-09-01T01:00:00.000Z","type":"county.registry.class-opened.v1","version":2,"versionprev":1}';
const message = {
  topic: 'county.registry',
  county: '510121',
  eventId: '11111111-1111-4111-8111-111111111111',
  position: 9_007_199_254_740_993n,
  recordedAt: new Date('2019-09-01T01:00:00.123Z'),
  header,
  body: '{"name":"一年级1班"}',
};
/** As it arrives: every text as bytes. */
const arrived = ({ key, value, headers }: ReturnType<typeof toRecord>): KafkaRecord => ({
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
  offset: 5n,
});

test('a record follows the CloudEvents binding: attributes as ce_ headers, the media type, the county as key, the body as value', () => {
  const { key, value, headers } = toRecord(message);
  expect({ key, value }).toEqual({ key: '510121', value: message.body });
  expect(headers).toMatchObject({
    ce_specversion: '1.0',
    ce_id: message.eventId,
    ce_source: '/registry',
    ce_type: 'county.registry.class-opened.v1',
    ce_time: '2019-09-01T01:00:00.000Z',
    ce_stream: 'class/1',
    ce_version: '2',
    'content-type': 'application/json',
    junheng_header: header,
  });
});

test('a record gives back the very bytes of header and body', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,20}$/), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
      fc.string({ unit: 'grapheme' }),
      fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
      (attributes, body, position) => {
        const given = { ...message, header: JSON.stringify(attributes), body, position };
        expect(toMessage(message.topic, arrived(toRecord(given)))).toEqual(given);
      },
    ),
  );
});

const record = arrived(toRecord(message));
const without = (name: string) => ({
  ...record,
  headers: Object.fromEntries(Object.entries(record.headers).filter(([key]) => key !== name)),
});
const withHeader = (name: string, text: string) => ({ ...record, headers: { ...record.headers, [name]: Buffer.from(text) } });

test.each<[string, KafkaRecord, string]>([
  ['no key', { ...record, key: null }, 'RECORD_INCOMPLETE'],
  ['no value', { ...record, value: null }, 'RECORD_INCOMPLETE'],
  ['no canonical header', without('junheng_header'), 'RECORD_INCOMPLETE'],
  ['no event id', without('ce_id'), 'RECORD_INCOMPLETE'],
  ['no position', without('junheng_position'), 'RECORD_INCOMPLETE'],
  ['a position that is no number', withHeader('junheng_position', '-1'), 'RECORD_PLACE'],
  ['a time of recording that is none', withHeader('junheng_recordedat', 'yesterday'), 'RECORD_PLACE'],
  ['a value that is not UTF-8', { ...record, value: Buffer.from([0xff, 0xfe]) }, 'RECORD_NOT_UTF8'],
])('a record with %s is unreadable, told in both languages, and kept whole', (_, broken, code) => {
  const read = readRecord(message.topic, 3, broken);
  expect(read).toMatchObject({ topic: message.topic, partition: 3, offset: 5n, code, zh: expect.any(String), en: expect.any(String) });
  if (!('bytes' in read)) throw new Error('it was read');
  expect(() => readKeptRecord(message.topic, read.bytes)).toThrow(expect.objectContaining({ code }));
});

test('a kept record is the message it was once it can be read', () =>
  expect(readKeptRecord(message.topic, keepRecord(record))).toEqual(message));
