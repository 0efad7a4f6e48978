import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { parseCanonicalJson } from './parse-canonical-json.ts';

/**
 * The hashed header of a public event: CloudEvents 1.0 attributes and extensions. Position and time of recording stand
 * outside it, so that a repeated run yields the same bytes.
 */
export const eventHeaderSchema = z
  .strictObject({
    county: z.string(),
    datacontenttype: z.literal('application/json'),
    id: z.uuid(),
    /** 128 random bits in base64url: without them a header of few possible values could be guessed from its hash. */
    salt: z.base64url().length(22),
    /** The publishing service, `/registry`. */
    source: z.string(),
    specversion: z.literal('1.0'),
    stream: z.string(),
    /** When the fact happened; one value for a whole import. */
    time: z.iso.datetime(),
    /** The contract, `county.registry.class-opened.v1`. */
    type: z.string(),
    /** Version in the stream, from 1. */
    version: z.int().positive(),
    /** Version of the stream's previous public event, 0 for the first. */
    versionprev: z.int().nonnegative(),
  })
  .refine(({ version, versionprev }) => versionprev < version, { path: ['versionprev'], error: 'not before the version' });
export type EventHeader = z.infer<typeof eventHeaderSchema>;
export type HeaderBeforeAppend = Omit<EventHeader, 'version' | 'versionprev'>;

/**
 * The canonical bytes of a header up to its two versions, which are known only inside the append. They are the last
 * keys in canonical order, so the store completes the text with `version` and `,"versionprev":` and `}`.
 */
export function headerPrefix(header: HeaderBeforeAppend): string {
  return `${canonicalJson(header).slice(0, -1)},"version":`;
}

const plainText = String.raw`([^"\\\u0000-\u001f\ud800-\udfff]*)`;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const moment = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z`;
const number = String.raw`[1-9]\d{0,14}`;
/** Nearly every canonical header: nothing in it is escaped, and its day is not after the 28th, which every month has. */
const plainHeader = new RegExp(
  `^\\{"county":"${plainText}","datacontenttype":"application/json","id":"(${uuid})","salt":"([A-Za-z0-9_-]{22})","source":"${plainText}",` +
    `"specversion":"1\\.0","stream":"${plainText}","time":"(${moment})","type":"${plainText}","version":(${number}),"versionprev":(0|${number})\\}$`,
);

/**
 * By one expression where that is possible, in an eighth of the time; else by the schema, which alone says what is wrong.
 * @throws when the text is no canonical event header: nothing is guessed about an unreadable message.
 */
export function parseEventHeader(text: string): EventHeader {
  const found = plainHeader.exec(text);
  if (found !== null) {
    const [, county = '', id = '', salt = '', source = '', stream = '', time = '', type = '', ...versions] = found;
    const [version, versionprev] = versions.map(Number) as [number, number];
    const same = { datacontenttype: 'application/json', specversion: '1.0' } as const;
    if (versionprev < version) return { ...same, county, id, salt, source, stream, time, type, version, versionprev };
  }
  return eventHeaderSchema.parse(parseCanonicalJson(text));
}
