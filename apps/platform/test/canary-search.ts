import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formsOf, marks } from './canary-marks.ts';

const wanted = Object.entries(marks).flatMap(([mark, text]) =>
  formsOf(text).map(({ form, bytes }) => ({ name: `${mark} as ${form}`, bytes })),
);

/** Which marks stand in the bytes, in which form. */
export const marksIn = (bytes: Buffer | string): string[] => {
  const searched = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  return wanted.filter((mark) => searched.includes(mark.bytes)).map(({ name }) => name);
};

/** Every file under a folder in which a mark stands: `path: mark as form`. What vanishes meanwhile is passed over. */
export function marksUnder(
  folder: string,
  isSearched: (path: string) => boolean = () => true,
): { found: string[]; files: number; bytes: number } {
  const found: string[] = [];
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isSearched(relative(folder, path))) continue;
    try {
      const content = readFileSync(path);
      files += 1;
      bytes += statSync(path).size;
      found.push(...marksIn(content).map((mark) => `${relative(folder, path)}: ${mark}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return { found, files, bytes };
}
