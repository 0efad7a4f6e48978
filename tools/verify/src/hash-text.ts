import { hashInto } from './sha2.ts';

const textEncoder = new TextEncoder();
let textBytes = new Uint8Array(1 << 16);

/** SHA-256 of a text in UTF-8, written into `target` from `at` on. */
export function hashText(target: Uint8Array, at: number, text: string): void {
  if (textBytes.length < 3 * text.length) textBytes = new Uint8Array(3 * text.length); // a code unit takes three bytes at most
  hashInto(target, at, textBytes, textEncoder.encodeInto(text, textBytes).written);
}
