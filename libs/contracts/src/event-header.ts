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

/** @throws when the text is no canonical event header: nothing is guessed about an unreadable message. */
export function parseEventHeader(text: string): EventHeader {
  return eventHeaderSchema.parse(parseCanonicalJson(text));
}
