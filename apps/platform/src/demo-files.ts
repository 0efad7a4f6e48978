import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type ImportKind, importKinds } from '@junheng/contracts';
import { type DrawnHomerooms, generateCounty, generateStartRoster, type PlacedPupils, type StartCohort } from '@junheng/county-generator';
import { type DemoSize, type Home, writeFileAtomically } from '@junheng/runtime';
import { z } from 'zod';

/** The invented county lives in 2019/20, whatever the platform's clock says. */
export const demoSchoolYear = 2019;

/** What the invented county is made of. */
export const demoOrder = (size: DemoSize) => ({ seed: 'demo', size, schoolYear: demoSchoolYear });

const prefix = 'demo-';

export type InventedFile = { kind: ImportKind; path: string; fileHash: string };

/** The classes that draws and lots have given. */
export type DrawnClasses = { placed: PlacedPupils; homerooms: DrawnHomerooms };
/** Where draws are held; `drawn` null: they are still to come. */
export type InventedDraws = { cohorts: readonly StartCohort[]; drawn: DrawnClasses | null };

/**
 * The files of the invented county in the order of import, the same bytes each time, until they are removed. `august`: those that are
 * there before the draws, with the list of the children who will be placed; null: no draw is held.
 */
export async function inventFiles(
  home: Home,
  size: DemoSize,
  draws: InventedDraws | null,
): Promise<{ august: InventedFile[]; files: InventedFile[]; remove(): Promise<void> }> {
  const directory = await mkdtemp(home.file(prefix));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const order = { ...demoOrder(size), directory };
    const county = await generateCounty({ ...order, ...draws?.drawn });
    const invented = async (kind: ImportKind, path: string): Promise<InventedFile> => ({ kind, path, fileHash: await hashOf(path) });
    const files: InventedFile[] = [];
    for (const kind of importKinds) files.push(await invented(kind, county.files[kind]));
    const starting = draws === null ? [] : [await invented('new-students', await generateStartRoster(order, draws.cohorts))];
    files.splice(1, 0, ...starting); // after the schools, before anybody is in a class
    const hashes = files.map(({ fileHash }) => fileHash);
    writeFileAtomically(home.file(notes), JSON.stringify({ size, hashes } satisfies Notes));
    return { august: draws === null ? [] : files.slice(0, 2), files, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** What a killed process left of them. To be called before any are invented. */
export async function sweepInventedFiles(home: Home): Promise<void> {
  const left = (await readdir(home.path, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix));
  for (const { name } of left) await rm(home.file(name), { recursive: true, force: true });
}

/** What the files were, so that a later start with the same setting need not invent a whole county to find it there. */
const notes = 'demo.json';
const notesSchema = z.strictObject({ size: z.enum(['small', 'county']), hashes: z.array(z.string()) });
type Notes = z.infer<typeof notesSchema>;

/** Hashes of the files in the order of import; null: this size was not invented on this home before. */
export function rememberedHashes(home: Home, size: DemoSize): string[] | null {
  if (!existsSync(home.file(notes))) return null;
  try {
    const known = notesSchema.parse(JSON.parse(readFileSync(home.file(notes), 'utf8')));
    return known.size === size ? known.hashes : null;
  } catch {
    return null; // half a note or another version's: the county is invented again
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
