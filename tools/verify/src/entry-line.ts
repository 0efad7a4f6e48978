import { textOf } from './encoding.ts';

export type EntryLine = { index: number; header: string; body: string };
export type EventHeader = { id: string; source: string; stream: string; version: number; versionprev: number };

/** A line of entries.jsonl. It has one spelling only, so that no change of its bytes passes for nothing; null for any other. */
export function readEntryLine(bytes: Uint8Array): EntryLine | null {
  const line = textOf(bytes);
  if (line === null) return null;
  try {
    const { index, header, body } = JSON.parse(line) as EntryLine;
    if (!Number.isSafeInteger(index) || typeof header !== 'string' || typeof body !== 'string') return null;
    if (JSON.stringify({ index, header, body }) !== line || !header.isWellFormed() || !body.isWellFormed()) return null;
    return { index, header, body };
  } catch {
    return null;
  }
}

/**
 * What the order of a log is checked by. A header is a flat object in canonical JSON (RFC 8785) of texts and whole numbers; more members
 * than are used here may stand in it. Null for anything else.
 */
export function readEventHeader(text: string): EventHeader | null {
  try {
    const header = JSON.parse(text) as Record<string, unknown>;
    if (typeof header !== 'object' || header === null || Array.isArray(header) || JSON.stringify(header) !== text) return null;
    let before = '';
    for (const [name, value] of Object.entries(header)) {
      const isPlain = typeof value === 'string' ? value.isWellFormed() : Number.isSafeInteger(value);
      if (!/^[a-z][a-z0-9]*$/.test(name) || name <= before || !isPlain) return null;
      before = name;
    }
    const { id, source, stream, version, versionprev } = header;
    if (typeof id !== 'string' || typeof source !== 'string' || typeof stream !== 'string') return null;
    if (typeof version !== 'number' || typeof versionprev !== 'number' || versionprev < 0 || version <= versionprev) return null;
    return { id, source, stream, version, versionprev };
  } catch {
    return null;
  }
}
