import type { ByteStream } from './wire-values.ts';

const lengthBytes = 4;

/** The head of a message: the length of the JSON text (32 bits, big-endian) and the text; the bytes of a stream follow. */
export function frameHead(json: string): Buffer {
  const text = Buffer.from(json, 'utf8');
  const head = Buffer.allocUnsafe(lengthBytes + text.length);
  head.writeUInt32BE(text.length);
  text.copy(head, lengthBytes);
  return head;
}

export class FrameProblem extends Error {}

/**
 * Reads the head of a message and leaves the rest to be read as it comes, no faster than it is taken.
 * @throws {FrameProblem} the message ends early or its head is longer than `longest` bytes
 */
export async function readFrame(source: AsyncIterator<Uint8Array>, longest: number): Promise<{ json: string; rest: ByteStream }> {
  const chunks: Uint8Array[] = [];
  let have = 0;
  const need = async (bytes: number) => {
    while (have < bytes) {
      const next = await source.next();
      if (next.done === true) throw new FrameProblem('the message ends early');
      chunks.push(next.value);
      have += next.value.length;
    }
  };
  await need(lengthBytes);
  const length = Buffer.concat(chunks, lengthBytes).readUInt32BE();
  if (length > longest) throw new FrameProblem(`the message's head is longer than ${longest} bytes`);
  await need(lengthBytes + length);
  const whole = Buffer.concat(chunks);
  const after = whole.subarray(lengthBytes + length);
  return { json: whole.toString('utf8', lengthBytes, lengthBytes + length), rest: restOf(after, source) };
}

function restOf(first: Uint8Array, source: AsyncIterator<Uint8Array>): ByteStream {
  return {
    async *[Symbol.asyncIterator]() {
      try {
        if (first.length > 0) yield first;
        for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
      } finally {
        await source.return?.();
      }
    },
  };
}
