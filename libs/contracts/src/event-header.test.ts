import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { type EventHeader, eventHeaderSchema, headerPrefix, parseEventHeader } from './event-header.ts';
import { parseCanonicalJson } from './parse-canonical-json.ts';

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

describe('the short way to read a header', () => {
  const bySchema = (text: string) => {
    try {
      return eventHeaderSchema.parse(parseCanonicalJson(text));
    } catch {
      return null;
    }
  };
  const shortly = (text: string) => {
    try {
      return parseEventHeader(text);
    } catch {
      return null;
    }
  };
  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '县', '"', '\\', '\u0000', '\u007f', '\u2028', '😀'));
  const headers = fc
    .record({
      county: name,
      id: fc.uuid(),
      source: name,
      stream: name,
      time: fc.oneof(
        fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2099-12-31') }).map((date) => date.toISOString()),
        fc.constantFrom(
          '2019-02-30T00:00:00Z',
          '2020-02-29T00:00:00Z',
          '2019-09-01T24:00:00Z',
          '2019-13-01T00:00:00Z',
          '2019-09-01T01:00:00+08:00',
        ),
      ),
      type: name,
      version: fc.oneof(fc.nat(), fc.constantFrom(0, 1, 999_999_999_999_999, Number.MAX_SAFE_INTEGER)),
      versionprev: fc.oneof(fc.nat(), fc.constant(0)),
    })
    .map((some) => canonicalJson({ ...header, ...some }));

  test('gives what the schema gives, and refuses what it refuses', () => {
    fc.assert(
      fc.property(headers, (text) => {
        expect(shortly(text)).toEqual(bySchema(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('agrees with it after any change of one character', () => {
    const change = fc.tuple(headers, fc.nat(), fc.oneof(fc.constant(''), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })));
    const changed = change.map(([text, at, put]) => `${text.slice(0, at % text.length)}${put}${text.slice((at % text.length) + 1)}`);
    fc.assert(
      fc.property(changed, (text) => {
        expect(shortly(text)).toEqual(bySchema(text));
      }),
      { numRuns: 2000 },
    );
  });
});
