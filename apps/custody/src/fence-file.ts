import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { erasableKinds } from '@junheng/contracts';
import { z } from 'zod';

const fence = z.object({
  county: z.string(),
  subject: z.uuid(),
  kind: z.enum(erasableKinds),
  imports: z.array(z.uuid()),
  fencedAt: z.iso.datetime(),
});
export type Fence = Omit<z.infer<typeof fence>, 'county'>;

/** Fences outside of the database: a database that is restored from before an erasure knows nothing of it. One JSON line each. */
export type FenceFile = {
  read(): Promise<Fence[]>;
  /** On disk when it resolves; one that stands there already is not written again. */
  add(fences: readonly Fence[]): Promise<void>;
};

/** Lines of other counties stay; a last line that a kill left half is no fence: its key was not destroyed yet. */
export function openFenceFile(path: string, county: string): FenceFile {
  const lines = async () => (existsSync(path) ? (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '') : []);
  const read = async () =>
    (await lines()).flatMap((line): Fence[] => {
      const { county: of, ...found } = parsed(line) ?? { county: null };
      return of === county ? [found as Fence] : [];
    });
  return {
    read,
    async add(fences) {
      const known = new Set((await read()).map(({ subject }) => subject));
      const fresh = fences.filter(({ subject }) => !known.has(subject));
      if (fresh.length === 0) return;
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a', 0o600);
      try {
        // A line break first: what a kill left half must not swallow the next line.
        await file.appendFile(fresh.map((each) => `\n${JSON.stringify({ county, ...each })}\n`).join(''));
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

function parsed(line: string): z.infer<typeof fence> | null {
  try {
    return fence.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
