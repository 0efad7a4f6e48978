const encoder = new TextEncoder();

/** **Unit** bytes. Source: RFC 3629; a lone surrogate becomes U+FFFD. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The parts one after another, written ‖ in the formulas. **Unit** bytes. Source: notation of RFC 6962 §2.1. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether length and every byte agree; not in constant time, since nothing compared here is secret. **Unit** none. Source: definition. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Lower case, two digits a byte. **Unit** hex digits. Source: RFC 4648 §8, in lower case as C2SP signed-note writes key hashes. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Standard alphabet with padding. **Unit** characters, 4 for 3 bytes. Source: RFC 4648 §4. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Standard base64 with padding. Null for anything else, also for a second spelling of the same bytes. **Unit** bytes.
 * Source: RFC 4648 §4, §3.5.
 */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
