import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Actor } from '@junheng/access';
import type { ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import type { DemoSize, Home } from '@junheng/runtime';
import type { PlatformClock } from './platform-clock.ts';
import { demoSchoolYear, type DrawnClasses, type InventedDraws, inventFiles, type InventedFile, rememberedHashes } from './demo-files.ts';

export type DemoOptions = {
  registry: RegistryApi;
  home: Home;
  size: DemoSize;
  /** Begins the invented county's own time before its first fact. */
  clock: Pick<PlatformClock, 'beginDemo'>;
  /** Of the start grades' classes; null: none is held. */
  draws: DemoDraws | null;
  /** Told of each file when its turn comes. */
  tell?(file: { fileName: string; number: number; of: number }): void;
};

/** What the demo's draws come to, whoever holds them. */
export type DemoDraws = {
  cohorts: InventedDraws['cohorts'];
  /** The classes that were drawn, by an earlier start too; null: not yet. */
  readDrawn(): Promise<DrawnClasses | null>;
  /** Whether this county's time can be moved on to their days. */
  canBeHeld(): boolean;
  /** Holds them, once the schools and the list of the children are there; what was done before is not done again. */
  hold(): Promise<void>;
};

/**
 * Imports the invented county through the same door as any office file: upload, dry run, confirmation, file by file in the
 * order in which they build on one another. Only into an empty county, so that invented children never stand among real
 * ones. A demo that was broken off is taken up again, because its files are the same to the byte; one that is there is left
 * alone. The draws of August come before the register, which then has the children in the classes they were drawn for. Returns
 * while the last import is still running.
 */
export async function loadDemo(options: DemoOptions, actor: Actor): Promise<Result<ImportJob[]>> {
  const { registry, home, size, clock, draws } = options;
  const before = await readHistory(registry, actor);
  const remembered = rememberedHashes(home, size);
  const jobsThere = remembered?.map((fileHash) => importOf(before, fileHash)) ?? [];
  if (remembered && jobsThere.every((job) => job !== undefined)) return { ok: true, value: jobsThere };

  const there = before.filter(({ status }) => !changedNothing.includes(status));
  if (there.length === 0) clock.beginDemo();
  const importing = { registry, tell: options.tell ?? (() => {}) };
  let drawn = (await draws?.readDrawn()) ?? null;
  const areHeld = draws !== null && (drawn !== null || draws.canBeHeld());
  const invent = () => inventFiles(home, size, areHeld ? { cohorts: draws.cohorts, drawn } : null);
  let invented = await invent();
  try {
    const own = new Set(invented.files.map(({ fileHash }) => fileHash));
    if (there.some(({ fileHash }) => !own.has(fileHash))) return countyNotEmpty;
    if (areHeld && drawn === null) {
      const imported = await importAll(importing, invented.august, { of: invented.files.length, isWhole: false, before }, actor);
      if (!imported.ok) return imported;
      await draws.hold();
      drawn = await draws.readDrawn();
      await invented.remove();
      invented = await invent();
    }
    const history = await readHistory(registry, actor);
    return await importAll(importing, invented.files, { of: invented.files.length, isWhole: true, before: history }, actor);
  } finally {
    await invented.remove();
  }
}

type Importing = Required<Pick<DemoOptions, 'registry' | 'tell'>>;

/** `isWhole`: the last of these is the last of all, and is not waited for. */
type Portion = { of: number; isWhole: boolean; before: readonly ImportJob[] };

async function importAll(
  { registry, tell }: Importing,
  files: readonly InventedFile[],
  { of, isWhole, before }: Portion,
  actor: Actor,
): Promise<Result<ImportJob[]>> {
  const jobs: ImportJob[] = [];
  for (const [index, file] of files.entries()) {
    const there = importOf(before, file.fileHash);
    if (!there) tell({ fileName: basename(file.path), number: index + 1, of });
    const started = there ? ({ ok: true, value: there } as const) : await importFile(registry, file, actor);
    if (!started.ok) return started;
    const isLast = isWhole && index === files.length - 1;
    const job = isLast ? started.value : await rest(registry, started.value, actor); // the next file needs what this one brings in
    if (!isLast && job.status !== 'done' && job.status !== 'unchanged') return notImported(job);
    jobs.push(job);
  }
  return { ok: true, value: jobs };
}

async function importFile(registry: RegistryApi, { kind, path }: InventedFile, actor: Actor): Promise<Result<ImportJob>> {
  const received = await registry.receiveFile({ content: createReadStream(path) }, actor);
  if (!received.ok) return received;
  const { fileHash } = received.value;
  const input = { kind, layout: null, fileHash, fileName: basename(path), schoolYear: demoSchoolYear };
  const started = await registry.checkImport(input, actor);
  if (!started.ok) return started;
  const checked = await rest(registry, started.value, actor);
  if (checked.status === 'ready') return registry.confirmImport({ importId: checked.id }, actor);
  return checked.status === 'refused' || checked.status === 'failed' ? notImported(checked) : { ok: true, value: checked };
}

/** The job once it neither checks nor runs. */
async function rest(registry: RegistryApi, job: ImportJob, actor: Actor): Promise<ImportJob> {
  let last = job;
  for await (const now of registry.watchImport(job.id, actor)) last = now;
  return last;
}

const changedNothing: readonly ImportJob['status'][] = ['refused', 'discarded', 'unchanged', 'withdrawn'];

const importOf = (history: readonly ImportJob[], fileHash: string): ImportJob | undefined =>
  history.find((job) => job.fileHash === fileHash && job.status === 'done');

/** Newest first; a county with more imports than these holds more than a demo. */
const longestHistory = 200;

async function readHistory(registry: RegistryApi, actor: Actor): Promise<ImportJob[]> {
  return (await registry.readImports({ offset: 0, limit: longestHistory }, actor)).items;
}

const countyNotEmpty: Result<never> = {
  ok: false,
  refusal: {
    code: 'CountyNotEmpty',
    zh: '县里已有数据，不能再载入演示数据。',
    en: 'The county already has data; the demo is not loaded into it.',
  },
};

function notImported({ problem }: ImportJob): Result<never> {
  return { ok: false, refusal: problem ?? { code: 'DemoNotImported', zh: '演示数据未能导入。', en: 'The demo could not be imported.' } };
}
