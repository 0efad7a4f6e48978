import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { largestUploadBytes } from '../largest-upload.ts';

/** Uploaded office files, named by their SHA-256, from their arrival until the last import of them ends. */
export type Uploads = {
  /**
   * A gzip file (.gz) is kept unpacked, and so are its hash and size. Nothing is kept of what is larger than the limit or
   * cannot be unpacked.
   */
  receive(content: AsyncIterable<Uint8Array>): Promise<{ fileHash: string; bytes: number } | 'too-large' | 'damaged'>;
  path(fileHash: string): string;
  has(fileHash: string): Promise<boolean>;
  remove(fileHash: string): Promise<void>;
  /** Removes what no open import needs: files of ended imports, unfinished uploads of an earlier process, whatever is older than a day. */
  sweep(files: { open: ReadonlySet<string>; ended: ReadonlySet<string> }): Promise<void>;
};

const day = 86_400_000;
const fileHashForm = /^[0-9a-f]{64}$/;

class TooLarge extends Error {}

const isUnpackingError = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith('Z_');

/** The content of a gzip file, anything else as it is; the reader's limit bounds what is unpacked. */
async function* unpacked(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = content[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let length = 0; length < 2; length += first.at(-1)!.length) {
    const { done, value } = await chunks.next();
    if (done) break;
    first.push(value);
  }
  const start = Buffer.concat(first);
  const whole = async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  if (!isGzip) return yield* whole();
  const gunzip = createGunzip();
  pipeline(Readable.from(whole()), gunzip).catch(() => {}); // told to whoever reads the unpacked content
  yield* gunzip;
}

export async function createUploads(home: string, limit = largestUploadBytes): Promise<Uploads> {
  const directory = join(home, 'uploads');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = (fileHash: string) => {
    if (!fileHashForm.test(fileHash)) throw new TypeError('a file hash is 64 hex digits');
    return join(directory, fileHash);
  };
  let received = 0;
  const arriving = new Set<string>();
  return {
    path,
    async receive(content) {
      const name = `part-${process.pid}-${++received}`;
      const part = join(directory, name);
      arriving.add(name);
      const hash = createHash('sha256');
      let bytes = 0;
      const measured = async function* () {
        for await (const chunk of unpacked(content)) {
          bytes += chunk.length;
          if (bytes > limit) throw new TooLarge();
          hash.update(chunk);
          yield chunk;
        }
      };
      try {
        // Opened first: a write stream that opens by itself makes the file even after its source has failed.
        const file = await open(part, 'w', 0o600);
        await pipeline(measured(), file.createWriteStream({ flush: true }));
        const fileHash = hash.digest('hex');
        await rename(part, path(fileHash));
        return { fileHash, bytes };
      } catch (error) {
        await rm(part, { force: true });
        if (error instanceof TooLarge) return 'too-large';
        if (isUnpackingError(error)) return 'damaged';
        throw error;
      } finally {
        arriving.delete(name);
      }
    },
    has: async (fileHash) => fileHashForm.test(fileHash) && existsSync(path(fileHash)),
    remove: (fileHash) => rm(path(fileHash), { force: true }),
    async sweep({ open, ended }) {
      // The file system's own time: the platform's clock may be set to another year.
      const mark = join(directory, '.swept');
      await writeFile(mark, '', { mode: 0o600 });
      const now = (await stat(mark)).mtimeMs;
      for (const name of await readdir(directory)) {
        if (open.has(name) || arriving.has(name) || name === '.swept') continue;
        const file = join(directory, name);
        if (ended.has(name) || name.startsWith('part-') || now - (await stat(file)).mtimeMs > day) await rm(file, { force: true });
      }
    },
  };
}
