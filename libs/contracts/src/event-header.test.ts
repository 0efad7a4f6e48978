import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { type EventHeader, headerPrefix, parseEventHeader } from './event-header.ts';

const header: EventHeader = {
  county: '000000',
  datacontenttype: 'application/json',
  id: '6ba7b810-9dad-51d1-80b4-00c04fd430c8',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  source: '/registry',
  specversion: '1.0',
  stream: 'class/1',
  time: '2019-09-01T01:00:00Z',
  type: 'county.registry.class-opened.v1',
  version: 12,
  versionprev: 10,
};
const { version, versionprev, ...beforeAppend } = header;

describe('an event header', () => {
  test('is completed to its canonical bytes by what the append alone knows', () => {
    const completed = `${headerPrefix(beforeAppend)}${version},"versionprev":${versionprev}}`;
    expect(completed).toBe(canonicalJson(header));
    expect(parseEventHeader(completed)).toEqual(header);
  });

  test.each<[string, string]>([
    ['another order of members', JSON.stringify({ versionprev, ...beforeAppend, version })],
    ['white space', canonicalJson(header).replace(',', ', ')],
    ['a member twice', canonicalJson(header).replace('{', '{"county":"000000",')],
    ['an unknown member', canonicalJson({ ...header, zone: 1 })],
    ['a missing member', canonicalJson(beforeAppend)],
    ['version 0', canonicalJson({ ...header, version: 0 })],
    ['a previous version that is not before its own', canonicalJson({ ...header, versionprev: 12 })],
    ['a salt of 128 bits in another alphabet', canonicalJson({ ...header, salt: '+'.repeat(22) })],
    ['no JSON', 'county'],
  ])('with %s is not read', (_, text) => {
    expect(() => parseEventHeader(text)).toThrow(Error);
  });
});
