import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@junheng/contracts';
import type { Book } from './book.ts';
import { type Kind, streamKinds } from './stream-kinds.ts';

/** SHA-256 over every state of the book in canonical form: two books with the same digest show the same. Hexadecimal. */
export function bookDigest(book: Book): string {
  const hash = createHash('sha256');
  for (const kind of (Object.keys(streamKinds) as Kind[]).toSorted())
    for (const { id, state } of book.all(kind)) hash.update(`${canonicalJson([kind, id, state as Json])}\n`);
  return hash.digest('hex');
}
