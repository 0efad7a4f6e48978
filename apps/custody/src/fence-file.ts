import { existsSync } from 'node:fs';
import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { erasableKinds } from '@junheng/contracts';
import { StartProblem } from '@junheng/runtime';
import { z } from 'zod';

const fence = z.object({
  county: z.string().regex(/^\d{6}$/),
  subject: z.uuid(),
  kind: z.enum(erasableKinds),
  imports: z.array(z.uuid()),
  fencedAt: z.iso.datetime(),
});
export type Fence = Omit<z.infer<typeof fence>, 'county'>;

/** Fences outside of the database: a database that is restored from before an erasure knows nothing of it. One JSON line each. */
export type FenceFile = {
  path: string;
  exists(): boolean;
  /** @throws {StartProblem} FencesDamaged: a line cannot be read, and it may be a person's only fence */
  read(): Promise<Fence[]>;
  /** On disk when it resolves; one that stands there already is not written again. @throws {StartProblem} as `read` does */
  add(fences: readonly Fence[]): Promise<void>;
};

/** Lines of other counties stay; a last line that a kill left half is no fence: its key was not destroyed yet. */
export function openFenceFile(path: string, county: string): FenceFile {
  const exists = () => existsSync(path);
  const load = async () => parsed(path, exists() ? await readFile(path, 'utf8') : '');
  async function append(fences: readonly Fence[]): Promise<void> {
    const { fences: there, whole } = await load();
    const known = new Set(there.flatMap(({ county: of, subject }) => (of === county ? [subject] : [])));
    const fresh = fences.filter(({ subject }) => !known.has(subject));
    if (fresh.length === 0) return;
    // A line break first: the last line may stand without one. Checked: what could not be read again would stop the next start.
    const lines = fresh.map((each) => `\n${JSON.stringify(fence.parse({ county, ...each }))}\n`).join('');
    await mkdir(dirname(path), { recursive: true });
    if (whole !== null) await truncate(path, whole);
    const file = await open(path, 'a', 0o600);
    try {
      await file.appendFile(lines);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  let last: Promise<void> = Promise.resolve(); // one after another: none takes another's line for half
  return {
    path,
    exists,
    read: async () => (await load()).fences.flatMap(({ county: of, ...found }) => (of === county ? [found] : [])),
    add: (fences) => (last = last.catch(() => {}).then(() => append(fences))),
  };
}

/** @returns whole: how many bytes stand before a half last line; null: there is none */
function parsed(path: string, content: string): { fences: z.infer<typeof fence>[]; whole: number | null } {
  const lines = content.split('\n');
  const fences: z.infer<typeof fence>[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const found = fenceIn(line);
    if (found !== null) fences.push(found);
    // A fence ends with its only brace and a line break: what has either was whole once, and was damaged since.
    else if (index < lines.length - 1 || line.includes('}')) throw fencesDamaged(path, index + 1);
    else return { fences, whole: Buffer.byteLength(content.slice(0, content.length - line.length)) };
  }
  return { fences, whole: null };
}

function fenceIn(line: string): z.infer<typeof fence> | null {
  try {
    return fence.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

const fencesDamaged = (path: string, line: number) =>
  new StartProblem(
    'FencesDamaged',
    `${path} 第 ${line} 行无法读取，它可能是某个已删除之人仅存的记录，少了它，此人可能随备份复活。请换回该文件未损坏的副本再启动；在此之前什么都不读取。`,
    `Line ${line} of ${path} cannot be read. It may be all that keeps an erased person from coming back with a backup. Put an undamaged copy of the file in place and start again; nothing is read until then.`,
  );

/** The database knows of erased persons, and the file that must know of them too is not there. */
export const fencesMissing = (path: string, erased: number): StartProblem =>
  new StartProblem(
    'FencesMissing',
    `数据库记有 ${erased} 名已删除的人，但 ${path} 不见了。请换回该文件最新的副本再启动；在此之前什么都不读取。如确已没有任何副本，请在该处建立空文件再启动：会按数据库重新写入；数据库若恢复过旧备份，备份之后删除的人须按证明再次删除。`,
    `The database knows of ${erased} erased persons, but ${path} is gone. Put its newest copy in place and start again; nothing is read until then. If no copy is left, make an empty file there and start: it is filled from the database; if that was restored from a backup, persons erased since must be erased again by their certificates.`,
  );
